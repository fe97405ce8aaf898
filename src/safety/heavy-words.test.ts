import { describe, expect, test } from 'vitest';
import { cardFor, heardThemes, themes, type HeavyWords, type Theme } from './heavy-words.ts';

/** A list with phrases of one theme, for looking at how they are read. */
function listOf(
	phrases: string[],
	{ theme = 'hit', ...more }: Partial<HeavyWords> & { theme?: Theme } = {}
): HeavyWords {
	const none = Object.fromEntries(themes.map((one) => [one, []])) as unknown as Record<Theme, []>;
	return { groups: {}, harmless: [], ...more, themes: { ...none, [theme]: phrases } };
}

const isHeard = (text: string, phrases: string[], more: Partial<HeavyWords> = {}) =>
	heardThemes(text, listOf(phrases, more)).length > 0;

describe('a phrase', () => {
	test('is whole words, one after the other', () => {
		expect(isHeard('papa slaat mij', ['slaat mij'])).toBe(true);
		expect(isHeard('mij slaat', ['slaat mij'])).toBe(false);
		expect(isHeard('hij overslaat mij', ['slaat mij'])).toBe(false);
		expect(isHeard('slaat mijn', ['slaat mij'])).toBe(false);
		expect(isHeard('slaat', ['slaat mij'])).toBe(false);
	});

	test('may have up to three words between, and no more', () => {
		expect(isHeard('slaat mij', ['slaat ... mij'])).toBe(true);
		expect(isHeard('slaat een twee drie mij', ['slaat ... mij'])).toBe(true);
		expect(isHeard('slaat een twee drie vier mij', ['slaat ... mij'])).toBe(false);
	});

	test('tries the next word where the first one leads nowhere', () => {
		expect(isHeard('a b a b c', ['a ... b c'])).toBe(true);
	});

	test('stays within a sentence, but goes over a comma', () => {
		expect(isHeard('hij slaat. mij niet', ['slaat mij'])).toBe(false);
		expect(isHeard('hij slaat\nmij', ['slaat mij'])).toBe(false);
		expect(isHeard('hij slaat, mij', ['slaat mij'])).toBe(true);
	});

	test('has other words for a word, by a stroke or a group', () => {
		const groups = { me: ['mij', 'me/mn'] };
		for (const text of ['slaat mij', 'sloeg me', 'slaat mn'])
			expect(isHeard(text, ['slaat/sloeg <me>'], { groups })).toBe(true);
		expect(isHeard('slaat ons', ['slaat/sloeg <me>'], { groups })).toBe(false);
	});

	test('has any ending after a star', () => {
		expect(isHeard('verkrachting', ['verkracht*'])).toBe(true);
		expect(isHeard('kracht', ['verkracht*'])).toBe(false);
	});

	test('ends the sentence where it ends in a point, with or without one', () => {
		expect(isHeard('papa slaat', ['papa slaat .'])).toBe(true);
		expect(isHeard('papa slaat! au', ['papa slaat .'])).toBe(true);
		expect(isHeard('papa slaat de spijker', ['papa slaat .'])).toBe(false);
	});
});

describe('how a child writes', () => {
	test.each([
		'SLAAT MIJ',
		'slaat míj',
		'slaat "mij"',
		'  slaat   mij!!',
		'slaaaaat mij',
		'slaat mijjj'
	])('does not matter: %s', (text) => expect(isHeard(text, ['slaat mij'])).toBe(true));

	test('with or without an apostrophe is the same', () => {
		for (const text of ["zo'n honger", 'zo’n honger', 'zon honger'])
			expect(isHeard(text, ['zon honger'])).toBe(true);
	});

	test('with two letters for one is another word: a tree is no bomb', () => {
		expect(isHeard('een boom', ['bom'])).toBe(false);
	});

	test.each(['', '   ', '...', '😀', '?!'])('nothing at all is nothing: "%s"', (text) => {
		expect(isHeard(text, ['slaat'])).toBe(false);
	});
});

describe('what is harmless', () => {
	const harmless = ['arm om'];

	test('is struck out, and nothing reaches over it', () => {
		expect(isHeard('slaat haar arm om mij', ['slaat ... mij'])).toBe(true);
		expect(isHeard('slaat haar arm om mij', ['slaat ... mij'], { harmless })).toBe(false);
	});

	test('does not silence the rest', () => {
		expect(isHeard('slaat haar arm om mij. slaat mij', ['slaat mij'], { harmless })).toBe(true);
		expect(isHeard('arm om haar en hij slaat mij', ['slaat mij'], { harmless })).toBe(true);
	});
});

test('as much as a child can write is heard in no time', () => {
	const text = 'papa slaat en slaat '.repeat(400);
	expect(isHeard(text, ['slaat ... slaat ... slaat ... slaat ... mij'])).toBe(false);
});

describe('themes', () => {
	test('come in their own order, each once', () => {
		const list = listOf(['mes', 'mes mee']);
		const both = { ...list, themes: { ...list.themes, die: ['dood'], weapon: ['mes'] } };
		expect(heardThemes('mes mee, dood, mes', both)).toEqual(['hit', 'die', 'weapon']);
	});
});

describe('the card that is needed', () => {
	test('is about something heavy', () => {
		expect(cardFor(['hit', 'weapon'])).toEqual({ says: ['heavy'], isAboutDying: false });
	});

	test('has its own words for whoever wants to run away', () => {
		expect(cardFor(['leave'])).toEqual({ says: ['leaving'], isAboutDying: false });
	});

	test('says both where there is more than running away', () => {
		expect(cardFor(['hit', 'leave']).says).toEqual(['heavy', 'leaving']);
	});

	test('knows when it is about dying or hurting oneself', () => {
		expect(cardFor(['die', 'leave'])).toEqual({ says: ['heavy', 'leaving'], isAboutDying: true });
	});
});
