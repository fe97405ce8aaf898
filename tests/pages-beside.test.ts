import { describe, expect, test } from 'vitest';
import { contentFiles } from '#content/server';
import { pagesBesideTheStory } from './pages-beside.ts';
import { judge, limits, measure } from './readability.ts';
import { storyNames } from './told-text.ts';
import { trapWordsIn } from './trap-words.ts';

const pages = pagesBesideTheStory(contentFiles, 'nl');

describe.each(pages.map((page) => [page.name, page.tier, page] as const))(
	'%s for %s',
	(_name, tier, { titles, cards }) => {
		test('is easy enough, whole and card by card', () => {
			expect(judge(measure(cards.join('\n'), storyNames), tier).failures).toEqual([]);
			for (const card of cards) expect(judge(measure(card), tier).failures, card).toEqual([]);
		});

		test('has no more on a card than fits on a screen', () => {
			for (const card of cards)
				expect(measure(card).words, card).toBeLessThanOrEqual(limits[tier].wordsPerScreen.fail);
		});

		test('uses no word that a child hears otherwise', () => {
			for (const text of [...titles, ...cards]) expect(trapWordsIn(text, tier), text).toEqual([]);
		});
	}
);

test('every page there is for a child is told to all three', () => {
	expect(pages.map(({ name, tier }) => `${name} ${tier}`).sort()).toEqual([
		'calm reader',
		'calm teen',
		'calm together',
		'who-reads reader',
		'who-reads teen',
		'who-reads together'
	]);
});
