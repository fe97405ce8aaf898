import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBase64Url } from './base64.ts';
import { letterFileName, newLetter, newLetterId, roundedHour } from './letter.ts';
import type { FillRandom, LetterDraft } from './letter.ts';

const now = new Date('2026-11-25T10:59:59.999Z');

function aDraft(changes: Partial<LetterDraft> = {}): LetterDraft {
	return { name: 'Noor', items: [], ask: 'answer', keep: '30d', ...changes };
}

/** Every id another one: 1, 2, 3 … in every byte. */
function counting(): FillRandom {
	let count = 0;
	return (bytes) => bytes.fill(++count);
}

function bodyOf(body: string): string {
	const [item] = newLetter(aDraft({ items: [{ t: 'question', body }] })).items;
	return item?.t === 'question' ? item.body : '';
}

describe('a new letter', () => {
	it('is the first of a conversation, from a child, in version 1', () => {
		expect(newLetter(aDraft(), now)).toMatchObject({
			v: 1,
			kind: 'share',
			n: 0,
			from: 'child',
			re: null,
			until: null,
			at: '2026-11-25T10:00Z'
		});
	});

	it('carries what was asked and wished', () => {
		const letter = newLetter(aDraft({ ask: 'read', keep: 'file', until: '2026-12-25' }), now);
		expect(letter).toMatchObject({ ask: 'read', keep: 'file', until: '2026-12-25' });
	});

	it('has neither key nor address, as nobody has a card yet', () => {
		const letter = newLetter(aDraft());
		expect(letter).not.toHaveProperty('key');
		expect(letter).not.toHaveProperty('back');
	});

	it('gives letter, conversation and items an id each', () => {
		const items = [
			{ t: 'question', body: 'a' },
			{ t: 'question', body: 'b' }
		] as const;
		const letter = newLetter(aDraft({ items }), now, counting());
		const ids = [letter.id, letter.ch, ...letter.items.map(({ id }) => id)];
		expect(new Set(ids).size).toBe(4);
		expect(ids.every((id) => isBase64Url(id, 16))).toBe(true);
	});

	it('leaves an item the id it has, so that an answer finds it', () => {
		const id = newLetterId();
		const letter = newLetter(aDraft({ items: [{ id, t: 'question', body: 'waar?' }] }));
		expect(letter.items[0]?.id).toBe(id);
	});

	it('does not touch the draft', () => {
		const draft = aDraft({ items: [{ t: 'question', body: 'a\u0000b' }] });
		newLetter(draft);
		expect(draft.items).toEqual([{ t: 'question', body: 'a\u0000b' }]);
	});
});

// a busy machine runs the property slowly
describe('the words in a new letter', { timeout: 60_000 }, () => {
	it('stay as they were written, mistakes and emoji included', () => {
		const body = 'ik weet t niet,\n\tmama ook niet 👩‍👧 é مرحبا';
		expect(bodyOf(body)).toBe(body);
	});

	it('lose control characters and half an emoji', () => {
		expect(bodyOf('a\u0000b\u001bc\u009fd\ud83d')).toBe('abcd');
	});

	it('have one kind of line end', () => {
		expect(bodyOf('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
	});

	it('are cleaned in notes and descriptions too', () => {
		const { items } = newLetter(
			aDraft({
				items: [
					{ t: 'feeling', body: { f: 'sad', note: 'a\u0007' } },
					{ t: 'drawing', mime: 'image/png', w: 1, h: 1, data: new Uint8Array(1), alt: 'b\u0007' }
				]
			})
		);
		expect(items).toMatchObject([{ body: { f: 'sad', note: 'a' } }, { alt: 'b' }]);
	});

	it('make a name of one line', () => {
		expect(newLetter(aDraft({ name: '  Noor\n van\t oma ' })).name).toBe('Noor van oma');
	});

	it('never keep a character that a letter may not carry', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (body) => {
				expect(bodyOf(body)).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}]/u);
			})
		);
	});
});

describe('the time of a letter', () => {
	it.each([
		['2026-11-25T10:00:00.000Z', '2026-11-25T10:00Z'],
		['2026-11-25T10:59:59.999Z', '2026-11-25T10:00Z'],
		['2026-12-31T23:30:00.000Z', '2026-12-31T23:00Z']
	])('turns %s into %s', (moment, hour) => {
		expect(roundedHour(new Date(moment))).toBe(hour);
	});
});

describe('the name of the file', () => {
	it('says letter and day, and nothing of what is inside', () => {
		expect(letterFileName(new Date(2026, 10, 25, 23, 59))).toBe('brief-2026-11-25.age');
	});

	it('has two digits for day and month', () => {
		expect(letterFileName(new Date(2027, 0, 3))).toBe('brief-2027-01-03.age');
	});
});
