import { afterAll, describe, expect, test } from 'vitest';
import { contentFiles } from '#content/server';
import { guidesIn } from '#guide/server';
import { mapSize, pictureNames, smallNames, stopsOnRoad } from '#pictures';
import {
	nothingKnown,
	picturesOf,
	platesOf,
	sentencesOf,
	stopOnMap,
	textOf,
	tiers,
	type Sentence,
	type Tier
} from '#story';
import { library } from '#story/server';
import { tell } from '../src/story/told.ts';
import { judge, limits, measure, oddities, type Audience } from './readability.ts';
import { leadsTo, linksIn, mixedUp, planned, saidIn, sectionsOf } from './guide-text.ts';
import { storyNames, toldToAll, toldWays } from './told-text.ts';
import { trapWordsIn } from './trap-words.ts';

const nl = library('nl');
const chapters = [...nl.chapters.values()];
const warnings: string[] = [];

afterAll(() => {
	if (warnings.length > 0)
		console.log(`${warnings.length} places to look at:\n${warnings.join('\n')}`);
});

/** A text has to hold its limits; what is only worth a look is told at the end. */
function expectReadable(place: string, text: string, audience: Audience): void {
	const found = judge(measure(text, storyNames), audience);
	warnings.push(...found.warnings.map((one) => `${place}: ${one}`));
	expect(found.failures, place).toEqual([]);
}

describe.each(chapters.map((chapter) => [chapter.id, chapter] as const))(
	'chapter %s',
	(_id, told) => {
		test('is easy enough for those it is written for', () => {
			const text = toldToAll(told.pages);
			expectReadable(told.id, text, told.tier);
		});

		test('holds its limits on every page, whatever the family knows', () => {
			for (const page of told.pages)
				for (const text of toldWays(page)) {
					const place = `${told.id} page ${page.number}`;
					expect(measure(text).words, place).toBeLessThanOrEqual(
						limits[told.tier].wordsPerScreen.fail
					);
					expectReadable(place, text, told.tier);
					warnings.push(...oddities(text).map((one) => `${place}: ${one}`));
				}
		});

		test('uses no word that a child hears otherwise', () => {
			for (const page of told.pages)
				for (const text of [page.heading, ...toldWays(page)])
					expect(trapWordsIn(text, told.tier), `${told.id} page ${page.number}`).toEqual([]);
			expect(trapWordsIn(`${told.title}. ${told.message} ${told.cover ?? ''}`, told.tier)).toEqual(
				[]
			);
		});

		test('talks with the grown-up in sentences a tired parent can say', () => {
			for (const { talk, number } of told.pages)
				if (talk) {
					const { failures } = judge(measure(talk, storyNames), 'parents');
					expect(failures, `${told.id} page ${number}`).toEqual([]);
				}
		});
	}
);

test.each([...nl.pictures])(
	'what %s shows is said so that its reader sees it',
	(name, description) => {
		const tier = tiers['abc'.indexOf(name.charAt(0))] ?? 'together';
		const { words, longest } = measure(description, storyNames);
		expect(words).toBeGreaterThan(3);
		expect(longest).toBeLessThanOrEqual(limits[tier].longest.fail + 4);
		expect(trapWordsIn(description, tier)).toEqual([]);
	}
);

test('an official word is explained where it first stands', () => {
	for (const told of chapters.filter(({ tier }) => tier !== 'together')) {
		const sentences = told.pages.flatMap((page) =>
			tell(page, nothingKnown).passages.flatMap(({ parts }) => parts.flatMap(sentencesOf))
		);
		for (const word of ['deurwaarder', 'opvang', 'gemeente', 'rechter', 'verhuurder'])
			expect(explainsAtFirst(sentences, word), `${told.id} ${word}`).toBe(true);
	}
});

/** True when the first sentence with this word holds its card, or when the word never comes up. */
function explainsAtFirst(sentences: Sentence[], word: string): boolean {
	const first = sentences.find((sentence) => textOf(sentence).toLowerCase().includes(word));
	return !first || first.some((run) => run.word && run.text.toLowerCase().includes(word));
}

describe.each(tiers)('for %s', (tier: Tier) => {
	const answers = nl.answers.filter((answer) => answer.tier === tier);
	const cards = [...nl.words.values()].flatMap((word) => {
		const text = word.text[tier];
		return text ? [{ id: word.id, text }] : [];
	});

	test('the answers are easy enough, one by one and together', () => {
		expect(answers.length).toBeGreaterThan(0);
		expectReadable(`answers, ${tier}`, answers.map(({ answer }) => answer).join('\n'), tier);
		for (const { id, answer } of answers) {
			expect(measure(answer).words, id).toBeLessThanOrEqual(limits[tier].wordsPerScreen.fail);
			expect(judge(measure(answer, storyNames), tier).failures, id).toEqual([]);
			warnings.push(...oddities(answer).map((one) => `answer ${id}: ${one}`));
		}
	});

	test('the word cards are easy enough, one by one and together', () => {
		expectReadable(`words, ${tier}`, cards.map(({ text }) => text).join('\n'), tier);
		for (const { id, text } of cards) {
			expect(measure(text).words, id).toBeLessThanOrEqual(limits[tier].wordsPerScreen.fail);
			expect(judge(measure(text, storyNames), tier).failures, id).toEqual([]);
		}
	});

	test('neither answers nor cards use a word that a child hears otherwise', () => {
		for (const { id, question, answer } of answers)
			expect(trapWordsIn(`${question} ${answer}`, tier), id).toEqual([]);
		for (const { id, text } of cards)
			expect(
				trapWordsIn(text, tier).filter((word) => word !== wordOf(id)),
				id
			).toEqual([]);
	});
});

const wordOf = (id: string): string => nl.words.get(id)?.word ?? '';

describe.each(['parents', 'workers'] as const)('the pages for %s', (readers) => {
	const guides = guidesIn('nl', readers, { plates: pictureNames, drawings: smallNames });

	test('are easy enough for those they are written for, together and one by one', () => {
		const all = guides.map((guide) => sectionsOf(guide).join('\n'));
		expect(guides.length).toBeGreaterThan(0);
		expectReadable(`pages for ${readers}`, all.join('\n'), readers);
		for (const [at, { slug }] of guides.entries())
			expectReadable(`${readers}/${slug}`, all[at] ?? '', readers);
	});

	test('are cut into parts that fit on a screen', () => {
		const limit = limits[readers].wordsPerScreen?.fail ?? Infinity;
		for (const guide of guides)
			for (const part of sectionsOf(guide))
				expect(measure(part).words, `${guide.slug}: ${part}`).toBeLessThanOrEqual(limit);
	});

	test('use no word that a child hears otherwise, in what is said to a child', () => {
		for (const guide of guides)
			for (const said of saidIn(guide))
				for (const tier of tiers.filter((one) => one !== 'teen'))
					expect(trapWordsIn(said, tier), `${guide.slug}: ${said}`).toEqual([]);
	});

	test('tell being taken away from home apart from having to leave it', () => {
		for (const guide of guides)
			expect(mixedUp(sectionsOf(guide).join('\n')), guide.slug).toEqual([]);
	});

	test('lead to pages there are, in their own language', () => {
		for (const guide of guides)
			for (const href of linksIn(guide)) expect(href, guide.slug).toMatch(leadsTo(guide.locale));
	});

	test('are pages of the plan of this guide', () => {
		for (const { slug, group } of guides) expect(planned[group], slug).toContain(slug);
	});
});

describe('everything that is named', () => {
	test('is every plate of a chapter, on one of its pages', () => {
		for (const { id, pages } of chapters) {
			const drawn = pictureNames.filter((name) => name.startsWith(`${id}-`));
			const shown = pages.flatMap(picturesOf).flatMap(platesOf);
			expect([...new Set(shown)].sort(), id).toEqual([...drawn].sort());
		}
	});

	test('is a stop with a badge, at a turn of the road on the map', () => {
		expect(Object.keys(stopsOnRoad)).toEqual(nl.stops.map(({ id }) => id));
		for (const [id, [x, y]] of Object.entries(stopsOnRoad)) {
			expect(smallNames).toContain(`stop-${id}`);
			const at = stopOnMap[id];
			expect(at?.x, id).toBeCloseTo((x / mapSize.width) * 100, 0);
			expect(at?.y, id).toBeCloseTo((y / mapSize.height) * 100, 0);
		}
	});
});

test('a content file ends with one line break and has no tab', () => {
	for (const [path, text] of Object.entries(contentFiles)) {
		expect(text.endsWith('\n') && !text.endsWith('\n\n'), path).toBe(true);
		expect(text.includes('\t'), path).toBe(false);
	}
});
