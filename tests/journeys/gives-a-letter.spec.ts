import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import giving from '../../content/nl/interface/giving.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import { visitors } from '../tools/visitors.ts';
import {
	ask,
	drawLine,
	feel,
	keepOnDevice,
	openLetter,
	openSuitcase,
	press,
	sealEverything,
	things,
	toOpening
} from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();
const vectors = new URL('../vectors/', import.meta.url);

interface Vector {
	file: string;
	words: string[];
	outcome: string;
}

const index = JSON.parse(readFileSync(new URL('index.json', vectors), 'utf8')) as Vector[];

/** The first file that ends this way. */
function vector(outcome: string): { path: string; words: string } {
	const found = index.find((one) => one.outcome === outcome);
	if (!found) throw new Error(`no file that ends as ${outcome}`);
	return { path: new URL(`files/${found.file}`, vectors).pathname, words: found.words.join(' ') };
}

test('what the child chose arrives on another device, and nothing else', async () => {
	const { page } = await visit(origin);
	await openSuitcase(page, origin);
	await ask(page, 'Mag Pluis mee?');
	await keepOnDevice(page);
	await feel(page, 'scared');
	await press(page, journal.draw);
	await drawLine(page, 0.9, 0.2);
	await page.getByLabel(journal.name).fill('ons huis');
	await press(page, journal.inSuitcase);
	await things(page).nth(2).waitFor();
	const { file, words } = await sealEverything(page, 'Sami');

	const { page: other } = await visit(origin);
	await toOpening(other, origin);
	await openLetter(other, file, words.toUpperCase().replaceAll(' ', ', '));
	await other.getByRole('heading', { name: /Sami/ }).waitFor({ timeout: 60_000 });
	const letter = other.getByRole('article');
	await letter.getByText('Mag Pluis mee?').waitFor();
	await letter.getByText('Van Sami').waitFor();
	await letter.getByText(letters.scared).waitFor();
	const drawing = letter.locator('canvas[data-painted]');
	await drawing.waitFor({ state: 'attached' });
	const colours = await drawing.evaluate((canvas: HTMLCanvasElement) => {
		const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
		return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size;
	});
	expect(colours).toBeGreaterThan(1);
	await press(other, inbox.letters);
	await other.getByRole('heading', { name: inbox.title }).waitFor();
	expect(await other.getByRole('article').count()).toBe(0);
});

test('nothing is chosen beforehand, and nothing goes without a choice', async () => {
	const { page } = await visit(origin);
	await openSuitcase(page, origin);
	await ask(page, 'Mag Pluis mee?');
	await keepOnDevice(page);
	await press(page, journal.give);
	await press(page, letters.look);
	await page.getByRole('alert').getByText(letters.chooseOne).waitFor();
});

describe('a file that does not open', () => {
	test.each(['wrong-words', 'damaged', 'not-a-letter', 'too-new', 'too-much-work'] as const)(
		'with its words says in a kind sentence that it is %s, and shows nothing of it',
		async (outcome) => {
			const { page } = await visit(origin);
			await toOpening(page, origin);
			const { path, words } = vector(outcome);
			await openLetter(page, path, words);
			await page.getByText(inbox[`not-${outcome}`]).waitFor({ timeout: 60_000 });
			expect(await page.getByRole('article').count()).toBe(0);
		}
	);

	test.each([
		['cut-off', 'cut-off'],
		['for-a-card', 'for-someone-else']
	] as const)('because it is %s says so before words are asked for', async (outcome, said) => {
		const { page } = await visit(origin);
		await toOpening(page, origin);
		await page.getByLabel(letters.chooseFile).setInputFiles(vector(outcome).path);
		await press(page, letters.open);
		await page.getByText(inbox[`not-${said}`]).waitFor({ timeout: 60_000 });
		expect(await page.getByRole('article').count()).toBe(0);
	});

	test('is asked for when there is none, and so are the words', async () => {
		const { page } = await visit(origin);
		await toOpening(page, origin);
		await press(page, letters.open);
		await page.getByText(inbox['not-no-file']).waitFor();
		await page.getByLabel(letters.chooseFile).setInputFiles(vector('opens').path);
		await press(page, letters.open);
		await page.getByLabel(letters.fiveWords).waitFor();
		await press(page, letters.open);
		await page.getByText(inbox['not-no-words']).waitFor();
	});

	test('names the word that is not on the list', async () => {
		const { page } = await visit(origin);
		await toOpening(page, origin);
		await openLetter(page, vector('opens').path, 'appel boomhut fietsbel kikker zandbaq');
		await page.getByText('zandbaq').waitFor();
	});
});

test('on paper stands the letter alone', async () => {
	const { page } = await visit(origin);
	await openSuitcase(page, origin);
	await ask(page, 'op papier');
	await keepOnDevice(page);
	await sealEverything(page, 'Noor');
	await press(page, giving.anotherWay);
	await press(page, giving['road-paper']);
	await page.emulateMedia({ media: 'print' });
	await page.getByRole('article').getByText('op papier').waitFor();
	expect(await page.getByText(giving.paperTitle).isVisible()).toBe(false);
	expect(await page.locator('header.top').isVisible()).toBe(false);
});
