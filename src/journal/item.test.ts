import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDrawing, maxPoints, papers, type Drawing } from './drawing.ts';
import { feelingIds } from './feeling.ts';
import { changeItem, maxTextLength, type Item } from './item.ts';
import {
	newDrawing,
	newFeeling,
	newQuestion,
	newRecording,
	newWorry,
	type NewItem
} from './new-item.ts';
import { intoBox, isBoxed, worryOutcomes } from './worry-box.ts';
import { parseItem } from './parse-item.ts';

const setting = {
	origin: { stop: 'packing', tier: 'reader', chapter: 'packing', page: '3' },
	prompt: 'Wat wil jij weten?'
};
const making = {
	now: () => 1_000,
	randomBytes: (length: number) => new Uint8Array(length).fill(171)
};
const common = { id: 'ab'.repeat(16), madeAt: 1_000, changedAt: 1_000, ...setting };

const dot: Drawing = { ...emptyDrawing(), strokes: [{ colour: 'ink', size: 4, points: [1, 2] }] };

function itemOf<I extends Item>(made: NewItem<I>): I {
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

function aQuestion(text = 'Mag Pluis mee?') {
	return itemOf(newQuestion(text, setting, making));
}

describe('a question', () => {
	it('keeps the words, where they were written and on which words', () => {
		expect(aQuestion()).toEqual({ ...common, kind: 'question', text: 'Mag Pluis mee?' });
	});

	it('keeps the words as they are, with every space and mistake', () => {
		expect(aQuestion('  waarrom??\n ').text).toBe('  waarrom??\n ');
	});

	it.each(['', ' ', '\n\t'])('is not made of %j', (text) => {
		expect(newQuestion(text, setting)).toEqual({ ok: false, reason: 'empty' });
	});

	it('may be long, and is refused rather than cut when too long', () => {
		expect(aQuestion('a'.repeat(maxTextLength)).text).toHaveLength(maxTextLength);
		const long = newQuestion('a'.repeat(maxTextLength + 1), setting);
		expect(long).toEqual({ ok: false, reason: 'too-long' });
	});

	it('has an id of its own', () => {
		const ids = [1, 2, 3].map(() => itemOf(newQuestion('a', setting)).id);
		expect(new Set(ids).size).toBe(3);
	});
});

describe('a worry', () => {
	it('keeps the words as they are, and waits for the child to say how it is', () => {
		const text = ' straks moet mama huilen\n';
		const made = newWorry(text, setting, making);
		expect(itemOf(made)).toEqual({ ...common, kind: 'worry', text, outcome: null });
	});

	it('is not made of nothing, and not cut', () => {
		expect(newWorry(' \n', setting)).toEqual({ ok: false, reason: 'empty' });
		const long = newWorry('a'.repeat(maxTextLength + 1), setting);
		expect(long).toEqual({ ok: false, reason: 'too-long' });
	});
});

describe('the worry box', () => {
	const question = aQuestion();
	const drawing = itemOf(newDrawing({ title: '', drawing: dot }, setting, making));
	const said = itemOf(newRecording({ type: 'audio/webm', seconds: 3 }, setting, making));
	const worry = itemOf(newWorry('Waar slaapt Pluis?', setting));

	it('holds what was written as a worry, and what was drawn or said as one', () => {
		expect([worry, drawing, said, question].map(isBoxed)).toEqual([true, false, false, false]);
		const put = [worry, drawing, said].map(intoBox);
		expect(put).toEqual([worry, { ...drawing, outcome: null }, { ...said, outcome: null }]);
		expect(put.every(isBoxed)).toBe(true);
	});

	it('takes nothing else, and leaves alone what is in it', () => {
		expect(intoBox(question)).toBe(question);
		const stays = { ...drawing, outcome: 'stays' } as const;
		expect(intoBox(stays)).toBe(stays);
	});

	it('gives back what was put in, and refuses an outcome that is none', () => {
		for (const item of [drawing, said].map(intoBox)) {
			expect(parseItem(JSON.parse(JSON.stringify(item)))).toEqual(item);
			expect(parseItem({ ...item, outcome: 'tell' })).toEqual({ ...item, outcome: 'tell' });
			expect(parseItem({ ...item, outcome: 'solved' })).toBeNull();
			expect(parseItem({ ...item, outcome: undefined })).toBeNull();
		}
		expect(parseItem({ ...question, outcome: null })).toBeNull();
	});
});

describe('a feeling', () => {
	it('may be more than one at once, with or without a size', () => {
		const made = newFeeling({ feelings: ['sad', 'calm'], size: 'quite' }, setting, making);
		const feelings = ['sad', 'calm'];
		expect(itemOf(made)).toEqual({ ...common, kind: 'feeling', feelings, size: 'quite' });
		expect(itemOf(newFeeling({ feelings: ['dont-know'], size: null }, setting)).size).toBeNull();
	});

	it('that is chosen twice is one', () => {
		const made = newFeeling({ feelings: ['sad', 'sad'], size: null }, setting);
		expect(itemOf(made).feelings).toEqual(['sad']);
	});

	it('is not made of none', () => {
		const made = newFeeling({ feelings: [], size: 'very' }, setting);
		expect(made).toEqual({ ok: false, reason: 'empty' });
	});
});

describe('a drawing', () => {
	it('keeps its lines and a title that may be empty', () => {
		const made = newDrawing({ title: '', drawing: dot }, setting, making);
		expect(itemOf(made)).toEqual({ ...common, kind: 'drawing', title: '', drawing: dot });
	});

	it('is not made of an empty sheet', () => {
		const made = newDrawing({ title: 'Huis', drawing: emptyDrawing() }, setting);
		expect(made).toEqual({ ok: false, reason: 'empty' });
	});

	it('is refused with a title that is too long', () => {
		const made = newDrawing({ title: 'a'.repeat(201), drawing: dot }, setting);
		expect(made).toEqual({ ok: false, reason: 'too-long' });
	});
});

describe('changing', () => {
	it('keeps what the item is and when it was made', () => {
		const changed = changeItem(aQuestion(), { text: 'Mag Pluis ook mee?' }, () => 5_000);
		expect(changed).toEqual({ ...aQuestion(), text: 'Mag Pluis ook mee?', changedAt: 5_000 });
	});

	it('puts it with a chapter, or with none, and leaves the rest as it is', () => {
		const origin = { stop: 'day', tier: 'reader', chapter: 'b7', page: '' };
		for (const to of [origin, null]) {
			const put = changeItem<Item>(aQuestion(), { origin: to }, () => 5_000);
			expect(put).toEqual({ ...aQuestion(), origin: to, changedAt: 5_000 });
			expect(parseItem(put)).toEqual(put);
		}
	});
});

describe('reading back', () => {
	const question = aQuestion();
	const feeling = itemOf(newFeeling({ feelings: ['sad'], size: 'very' }, setting, making));
	const drawing = itemOf(newDrawing({ title: 'Huis', drawing: dot }, setting, making));

	it.each([question, feeling, drawing])('gives back a $kind', (item) => {
		expect(parseItem(JSON.parse(JSON.stringify(item)))).toEqual(item);
		expect(parseItem({ ...item, origin: null })).toEqual({ ...item, origin: null });
	});

	it('gives back any words and any choice of feelings', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 100 }), fc.subarray([...feelingIds]), (text, feelings) => {
				const made = [
					newQuestion(text, setting),
					newFeeling({ feelings: feelings, size: null }, setting)
				];
				for (const one of made) {
					if (one.ok) expect(parseItem(JSON.parse(JSON.stringify(one.item)))).toEqual(one.item);
				}
			})
		);
	});

	it.each([null, ...worryOutcomes])('gives back a worry that is %s', (outcome) => {
		const worry = changeItem(itemOf(newWorry('Waar slaapt Pluis?', setting)), { outcome });
		expect(parseItem(JSON.parse(JSON.stringify(worry)))).toEqual(worry);
		expect(parseItem({ ...worry, outcome: 'solved' })).toBeNull();
		expect(parseItem({ ...worry, text: '' })).toBeNull();
	});

	it.each(papers)('gives back a drawing on the paper %s', (paper) => {
		const item = { ...drawing, drawing: { ...dot, paper } };
		expect(parseItem(JSON.parse(JSON.stringify(item)))).toEqual(item);
	});

	const stroke = dot.strokes[0];
	const withStroke = (more: object) => ({
		...drawing,
		drawing: { ...dot, strokes: [{ ...stroke, ...more }] }
	});

	it.each([
		['nothing', null],
		['words', 'question'],
		['a list', [question]],
		['an unknown kind', { ...question, kind: 'recording' }],
		['a key too many', { ...question, extra: 1 }],
		['an id of another form', { ...question, id: 'AB'.repeat(16) }],
		['no id', { ...question, id: undefined }],
		['a time before time', { ...question, madeAt: -1 }],
		['a time that is none', { ...question, changedAt: '2026' }],
		['half an origin', { ...question, origin: { stop: 'packing' } }],
		['no words', { ...question, text: '' }],
		['too many words', { ...question, text: 'a'.repeat(maxTextLength + 1) }],
		['too long a prompt', { ...question, prompt: 'a'.repeat(501) }],
		['no feeling', { ...feeling, feelings: [] }],
		['an unknown feeling', { ...feeling, feelings: ['happy', 'fine'] }],
		['an unknown size', { ...feeling, size: 3 }],
		['another sheet', { ...drawing, drawing: { ...dot, width: 30_000 } }],
		['an unknown paper', { ...drawing, drawing: { ...dot, paper: 'lined' } }],
		['a paper that is none', { ...drawing, drawing: { ...dot, paper: undefined } }],
		['an unknown colour', withStroke({ colour: 'url(#x)' })],
		['a line of no width', withStroke({ size: 0 })],
		['a line too wide', withStroke({ size: 81 })],
		['no points', withStroke({ points: [] })],
		['half a point', withStroke({ points: [1, 2, 3] })],
		['a point beside the sheet', withStroke({ points: [801, 2] })],
		['a point below the sheet', withStroke({ points: [1, 601] })],
		['a broken point', withStroke({ points: [1.5, 2] })],
		['a point of words', withStroke({ points: ['1', '2'] })],
		['too many points', withStroke({ points: new Array(maxPoints * 2 + 2).fill(1) })]
	])('refuses %s', (_name, value) => {
		expect(parseItem(value)).toBeNull();
	});

	it('refuses a prototype that was smuggled in', () => {
		const text = JSON.stringify(question).replace('{', '{"__proto__":{"isAdmin":true},');
		expect(parseItem(JSON.parse(text))).toBeNull();
	});
});

describe('where a feeling is', () => {
	const body = { zones: ['belly', 'shoulders'], phrases: ['lump'] } as const;
	const felt = itemOf(newFeeling({ feelings: ['lonely'], size: 'big', body }, setting, making));

	it('comes out as it went in', () => {
		expect(parseItem(JSON.parse(JSON.stringify(felt)))).toEqual({ ...felt, body });
	});

	it('is absent from a feeling without, as in every feeling of before', () => {
		const without = itemOf(newFeeling({ feelings: ['sad'], size: 'quite' }, setting, making));
		expect(without).not.toHaveProperty('body');
		expect(parseItem(JSON.parse(JSON.stringify(without)))).toEqual(without);
	});

	it.each([
		{ ...body, zones: ['tail'] },
		{ ...body, phrases: ['score'] },
		{ ...body, more: 1 },
		{ zones: [] },
		'belly'
	])('is not %j', (wrong) => {
		expect(parseItem({ ...felt, body: wrong })).toBeNull();
	});
});
