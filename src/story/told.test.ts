import { expect, test } from 'vitest';
import type { Case, Page, Passage, Shown } from './chapter.ts';
import { nothingKnown, type Known } from './known.ts';
import { pagesFor, tell } from './told.ts';

const passage = (text: string): Passage => ({
	layer: 'happens',
	parts: [{ kind: 'paragraph', sentences: [[{ text }]] }]
});
const shown = (picture: string): Shown => ({ picture, description: picture, panels: [] });
const aCase = (value: Case['values'][number], text: string, picture?: string): Case => ({
	values: [value],
	shown: picture ? shown(picture) : null,
	passages: [passage(text)]
});

function aPage(cases: Case[]): Page {
	return {
		number: 1,
		heading: 'Kop',
		talk: null,
		shown: shown('own'),
		only: null,
		body: [
			{ kind: 'passage', passage: passage('always') },
			{ kind: 'choice', choice: { switch: 'place', cases } },
			{ kind: 'passage', passage: passage('after') }
		]
	};
}

const cases = [
	aCase('unset', 'not yet'),
	aCase('known', 'we know', 'bed'),
	aCase('unknown', 'nobody knows')
];
const texts = (page: Page, place: Known['place']) =>
	tell(page, { ...nothingKnown, place }).passages.map(
		(one) =>
			one.parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : [])).flat()[0]?.text
	);

test('a page without a choice is told as it stands', () => {
	const page: Page = { ...aPage([]), body: [{ kind: 'passage', passage: passage('always') }] };
	expect(tell(page, nothingKnown)).toEqual({ shown: shown('own'), passages: [passage('always')] });
});

test('nothing chosen tells the honest text, between what is always told', () => {
	expect(texts(aPage(cases), 'unset')).toEqual(['always', 'not yet', 'after']);
});

test('a choice changes the words and the picture', () => {
	expect(texts(aPage(cases), 'known')).toEqual(['always', 'we know', 'after']);
	expect(tell(aPage(cases), { ...nothingKnown, place: 'known' }).shown).toEqual(shown('bed'));
});

test('a case without a picture keeps the picture of the page', () => {
	expect(tell(aPage(cases), { ...nothingKnown, place: 'unknown' }).shown).toEqual(shown('own'));
});

test('a kind of place that is not told is told as a place that is known', () => {
	expect(texts(aPage(cases), 'hotel')).toEqual(['always', 'we know', 'after']);
	const hotel = aCase('hotel', 'two beds');
	expect(texts(aPage([...cases, hotel]), 'hotel')).toEqual(['always', 'two beds', 'after']);
	expect(texts(aPage([...cases, hotel]), 'family')).toEqual(['always', 'we know', 'after']);
});

test('a page with a condition is there only when it holds', () => {
	const cat: Page = {
		...aPage(cases),
		number: 2,
		only: { switch: 'pet', values: ['comes', 'elsewhere'] }
	};
	const pages = [aPage(cases), cat];
	const numbers = (pet: Known['pet']) =>
		pagesFor(pages, { ...nothingKnown, pet }).map(({ number }) => number);
	expect(numbers('unset')).toEqual([1]);
	expect(numbers('none')).toEqual([1]);
	expect(numbers('elsewhere')).toEqual([1, 2]);
});

test('a value that is not told falls back to the honest text', () => {
	expect(texts(aPage(cases.slice(0, 2)), 'unknown')).toEqual(['always', 'not yet', 'after']);
});
