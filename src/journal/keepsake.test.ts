import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTextLength, maxTitleLength, type Keepsake } from './item.ts';
import { keepsakeText, type KeepsakeLine } from './keepsake.ts';
import { newKeepsake } from './new-item.ts';
import { parseItem } from './parse-item.ts';

const setting = {
	origin: { stop: 'packing', tier: 'reader', chapter: 'b6', page: 'do' },
	prompt: ''
};
const making = {
	now: () => 1_000,
	randomBytes: (length: number) => new Uint8Array(length).fill(171)
};
const lines = [
	{ ask: 'Wat gaat mee?', chosen: ['mijn beer', 'een steen'] },
	{ ask: 'Voor wie?', chosen: ['Noor'] }
];

const make = (title: string, of: readonly KeepsakeLine[]) =>
	newKeepsake({ title, lines: of }, setting, making);

function aKeepsake(title = 'Mijn tas', of: readonly KeepsakeLine[] = lines): Keepsake {
	const made = make(title, of);
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

describe('something made with a chapter', () => {
	it('keeps every line as the child left it, and where it was made', () => {
		expect(aKeepsake()).toEqual({
			...{ id: 'ab'.repeat(16), madeAt: 1_000, changedAt: 1_000, ...setting },
			...{ kind: 'keepsake', title: 'Mijn tas', lines }
		});
	});

	it('leaves out what was asked and not answered', () => {
		const some = [{ ask: 'Wat blijft?', chosen: [] }, ...lines];
		expect(aKeepsake('Mijn tas', some).lines).toEqual(lines);
	});

	it.each([
		['no line', []],
		['lines on which nothing stands', [{ ask: 'Wat blijft?', chosen: [] }]]
	])('is not made of %s', (_name, of) => {
		expect(make('Mijn tas', of)).toEqual({ ok: false, reason: 'empty' });
	});

	it('may be long, and is refused rather than cut when too long', () => {
		const around = keepsakeText([{ ask: '', chosen: [''] }]).length;
		const fits = [{ ask: '', chosen: ['a'.repeat(maxTextLength - around)] }];
		expect(aKeepsake('', fits).lines).toEqual(fits);
		const over = [{ ask: 'a', chosen: fits[0]?.chosen ?? [] }];
		expect(make('', over)).toEqual({ ok: false, reason: 'too-long' });
		const title = 'a'.repeat(maxTitleLength + 1);
		expect(make(title, lines)).toEqual({ ok: false, reason: 'too-long' });
	});
});

it('as text it is each question with what was chosen under it', () => {
	expect(keepsakeText(lines)).toBe('Wat gaat mee?\n- mijn beer\n- een steen\n\nVoor wie?\n- Noor');
});

describe('reading a keepsake back', () => {
	const keepsake = aKeepsake();

	it('gives back whatever could be made', () => {
		const line = fc.record({ ask: fc.string(), chosen: fc.array(fc.string(), { maxLength: 4 }) });
		fc.assert(
			fc.property(fc.string({ maxLength: 220 }), fc.array(line, { maxLength: 6 }), (title, of) => {
				const made = make(title, of);
				if (made.ok) expect(parseItem(JSON.parse(JSON.stringify(made.item)))).toEqual(made.item);
			})
		);
	});

	it('keeps which of it the child wrote itself', () => {
		const written = [{ ask: 'Wat gaat mee?', chosen: ['mijn beer', 'fluit'], own: ['fluit'] }];
		const made = aKeepsake('Mijn tas', written);
		expect(made.lines).toEqual(written);
		expect(parseItem(JSON.parse(JSON.stringify(made)))).toEqual(made);
	});

	it.each([
		['words of its own that are none', { lines: [{ ask: 'Wat?', chosen: ['x'], own: [] }] }],
		['words of its own as a number', { lines: [{ ask: 'Wat?', chosen: ['x'], own: [3] }] }],
		['no line', { lines: [] }],
		['a line on which nothing stands', { lines: [{ ask: 'Wat?', chosen: [] }] }],
		['a line without its question', { lines: [{ chosen: ['x'] }] }],
		['a line with more than it has', { lines: [{ ask: 'Wat?', chosen: ['x'], html: '<b>' }] }],
		['what was chosen as a number', { lines: [{ ask: 'Wat?', chosen: [3] }] }],
		['too many words', { lines: [{ ask: 'a', chosen: ['a'.repeat(maxTextLength)] }] }],
		['too long a title', { title: 'a'.repeat(maxTitleLength + 1) }],
		['no title', { title: undefined }]
	])('refuses %s', (_name, change) => {
		expect(parseItem({ ...keepsake, ...change })).toBeNull();
	});
});
