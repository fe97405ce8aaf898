import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ContentError } from '#content';
import { readWhoReads } from './who-reads.ts';
import { caseIds, partIds } from './who-reads-parts.ts';

const read = (path: string) =>
	readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const files = Object.fromEntries(
	['nl/who-reads.yaml', 'en/who-reads.yaml', 'sources.yaml'].map((path) => [path, read(path)])
);
const dutch = files['nl/who-reads.yaml'] ?? '';
const locales = ['nl', 'en'] as const;
const tiers = ['together', 'reader', 'teen'] as const;

const textOf = (tier: (typeof tiers)[number], locale = 'nl') =>
	JSON.stringify(readWhoReads(files, locale, tier));

function wrong(edit: (text: string) => string): string | null {
	try {
		readWhoReads({ ...files, 'nl/who-reads.yaml': edit(dutch) }, 'nl', 'reader');
	} catch (error) {
		if (error instanceof ContentError) return error.message;
		throw error;
	}
	return null;
}

describe('who reads along', () => {
	test.each(locales)('is told in %s with every part and all six cases', (locale) => {
		for (const tier of ['reader', 'teen'] as const) {
			const { parts, cases } = readWhoReads(files, locale, tier);
			expect(parts.map(({ id }) => id)).toEqual([...partIds]);
			expect(cases.map(({ id }) => id)).toEqual([...caseIds]);
		}
	});

	test('is told to the smallest in fewer cases, without what they cannot carry', () => {
		const { parts, cases } = readWhoReads(files, 'nl', 'together');
		expect(parts.map(({ id }) => id)).not.toContain('file');
		expect(cases.map(({ id }) => id)).toEqual(['hitting', 'sad', 'alone']);
		expect(textOf('together')).not.toMatch(/\d|dood/);
	});

	test('has the same cards, paragraphs and sources in every language', () => {
		for (const tier of tiers) {
			const shape = (locale: string) => {
				const { parts, cases } = readWhoReads(files, locale, tier);
				return [parts.map(({ id, text }) => [id, text.length]), cases.map(({ id }) => id)];
			};
			expect(shape('en')).toEqual(shape('nl'));
		}
		const rests = (path: string) => files[path]?.match(/(sources|check): .*/g);
		expect(rests('en/who-reads.yaml')).toEqual(rests('nl/who-reads.yaml'));
	});

	test.each(tiers)('says to %s what is not promised', (tier) => {
		const text = textOf(tier);
		expect(text).toMatch(/Wij lezen het niet|niemand leest mee/);
		expect(text).toMatch(/Zonder slot kan iedereen/);
		expect(text).toMatch(/moet (die|een helper) hulp (halen|zoeken)/);
		expect(text).toMatch(/Doe het( dan maar)?\. Jij bent belangrijker dan/);
		expect(text).not.toMatch(/beloof|niemand kan (het|hem|erbij)|helemaal veilig|geheim houden/i);
	});

	test('says to everybody who reads alone that parents may usually read a file until 16', () => {
		expect(textOf('reader')).toMatch(/Tot je 16 bent, mogen je ouders dat meestal lezen/);
		expect(textOf('teen')).toMatch(/tot je zestiende meestal lezen/);
		for (const tier of ['reader', 'teen'] as const)
			expect(textOf(tier)).toMatch(/alleen dat je wilt praten.*gesprek/);
	});

	test('says that leaving does not empty the history', () => {
		for (const tier of ['reader', 'teen'] as const)
			expect(textOf(tier)).toMatch(/geschiedenis niet leeg/);
	});

	test('never leaves a child alone that wants to die', () => {
		for (const tier of ['reader', 'teen'] as const) {
			const { cases } = readWhoReads(files, 'nl', tier);
			const { stays, helper } = cases.find(({ id }) => id === 'dying') ?? {};
			expect(stays).toMatch(/vandaag/i);
			expect(helper).toMatch(/112/);
		}
	});
});

describe('a file of who reads along', () => {
	test('stops the build at an unknown key, with its line', () => {
		expect(wrong((text) => text.replace('      stays:', '      stay:'))).toMatch(
			/nl\/who-reads\.yaml:\d+/
		);
	});

	test('stops the build where a part or a case is missing or there twice', () => {
		expect(wrong((text) => text.replace(/ {2}- id: exit[\s\S]*?(?=cases:)/, ''))).toMatch(
			/needs exit once/
		);
		expect(wrong((text) => text.replace('- id: sad', '- id: alone'))).toMatch(/needs sad once/);
	});

	test('stops the build at a source that does not exist, at the part that names it', () => {
		const at = dutch.split('\n').findIndex((line) => line.includes('id: file')) + 1;
		expect(wrong((text) => text.replace('[RJH, ', '[XYZ, '))).toBe(
			`nl/who-reads.yaml:${at}: not found: source XYZ`
		);
	});
});
