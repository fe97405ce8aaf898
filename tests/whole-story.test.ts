import { describe, expect, test } from 'vitest';
import {
	layers,
	passagesOf,
	paths,
	sentencesOf,
	textOf,
	tiers,
	type Page,
	type Tier
} from '#story';
import { library } from '#story/server';
import { nothingKnown } from '../src/story/known.ts';
import { pagesFor, tell } from '../src/story/told.ts';
import { knownOn } from './told-text.ts';

const nl = library('nl');
const chapters = [...nl.chapters.values()];
const chaptersFor = (tier: Tier) => chapters.filter((chapter) => chapter.tier === tier);
const textOn = (page: Page) =>
	passagesOf(page)
		.flatMap(({ parts }) => parts.flatMap(sentencesOf))
		.map(textOf);

describe('the journey', () => {
	test('is told whole in three tellings, twelve stops each', () => {
		expect(nl.stops).toHaveLength(12);
		for (const tier of tiers)
			expect(new Set(chaptersFor(tier).map(({ stop }) => stop))).toEqual(
				new Set(nl.stops.map(({ id }) => id))
			);
	});

	test.each(Object.entries(paths))('has a path for %s in every telling', (_place, byTier) => {
		for (const tier of tiers) {
			expect(byTier[tier].length).toBeGreaterThan(1);
			for (const id of byTier[tier]) expect(nl.chapters.get(id)?.tier, id).toBe(tier);
		}
	});

	test('every chapter lies on a path or can be chosen: none is twice on one', () => {
		for (const byTier of Object.values(paths))
			for (const tier of tiers) expect(new Set(byTier[tier]).size).toBe(byTier[tier].length);
	});
});

describe.each(chapters.map((chapter) => [chapter.id, chapter] as const))(
	'chapter %s',
	(id, { tier, pages }) => {
		test('is as long as its readers can bear', () => {
			const [least, most] = { together: [4, 7], reader: [5, 8], teen: [4, 12] }[tier] as [
				number,
				number
			];
			const always = pagesFor(pages, nothingKnown).length;
			expect(always).toBeGreaterThanOrEqual(least);
			expect(always).toBeLessThanOrEqual(most);
		});

		test('tells what happens, what one notices and what one can do', () => {
			const told = new Set(pages.flatMap(passagesOf).map(({ layer }) => layer));
			expect([...told].sort()).toEqual([...layers].sort());
			for (const page of pages) {
				const ways = knownOn(page).map((known) => tell(page, known));
				for (const { passages, shown } of ways) {
					expect(new Set(passages.map(({ layer }) => layer)).size).toBeGreaterThan(1);
					if (tier !== 'teen') expect(shown, `page ${page.number}`).not.toBeNull();
				}
			}
		});

		test('gives the one who reads along something to say', () => {
			const talking = pages.filter(({ talk }) => talk).length;
			if (tier === 'together') expect(talking).toBe(pages.length);
			if (tier === 'reader') expect(talking).toBeGreaterThan(0);
		});

		test('guesses nothing as long as nothing is chosen', () => {
			const said = pagesFor(pages, nothingKnown)
				.flatMap((page) => tell(page, nothingKnown).passages)
				.flatMap(({ parts }) => parts.flatMap(sentencesOf))
				.map(textOf)
				.join(' ');
			for (const sentence of onlyWhenKnown(pages)) expect(said, id).not.toContain(sentence);
		});

		test('marks as a fact what an office does', () => {
			if (tier === 'together') return;
			const facts = nl.facts.get(id)?.map(({ text }) => text) ?? [];
			const bare = pages
				.flatMap(textOn)
				.filter((sentence) => saysHowThingsAre.test(sentence))
				.filter((sentence) => !facts.some((fact) => fact.includes(sentence)));
			expect(bare).toEqual([]);
		});
	}
);

/** An office that is said to do, to have to or to be allowed to do something, whoever the reader is. */
const saysHowThingsAre =
	/^(?:De|Een|Soms|Meestal|Daarna|Dan) .{0,30}\b(?:rechter|deurwaarder|gemeente|burgemeester|wet|rechtbank)\b .{0,12}\b(?:moet|mag|beslist|bepaalt|betaalt|bewaart|zoekt|kan)\b/;

/** The sentences that are told only for a value that somebody chose. */
function onlyWhenKnown(pages: Page[]): string[] {
	const choices = pages.flatMap(({ body }) =>
		body.flatMap((one) => (one.kind === 'choice' ? [one.choice] : []))
	);
	const always = new Set(
		pages.flatMap((page) =>
			tell(page, nothingKnown)
				.passages.flatMap(({ parts }) => parts.flatMap(sentencesOf))
				.map(textOf)
		)
	);
	return choices
		.flatMap(({ cases }) => cases.filter(({ values }) => !values.includes('unset')))
		.flatMap(({ passages }) =>
			passages.flatMap(({ parts }) => parts.flatMap(sentencesOf)).map(textOf)
		)
		.filter((sentence) => !always.has(sentence));
}

describe('the questions children are known to ask', () => {
	/** Of each telling, question by question: the chapters that answer it. */
	const answeredIn: Record<Tier, string> = {
		together: 'a1+a11 a6 a7 a2 a3 a4 a4 a6 a11 a11 a10 a6 a8 a8 a5 a1 a10 a11',
		reader: 'b2 b3 b5 b9 b10 b4 b6 b8+b9 b9 b10 b9 b4+b7 b6 b4+b12 b9 b12 b11 b3',
		teen: 'c2 c5 c3 c5 c10 c10 c10 c9 c9 c9 c4 c1 c7 c4+c7 c11 c11 c12 c6'
	};

	test.each(tiers)('are all answered for %s, in the chapters that are about them', (tier) => {
		for (const [at, where] of answeredIn[tier].split(' ').entries()) {
			const [answer, ...more] = nl.answers.filter(
				(one) => one.tier === tier && one.asks === at + 1
			);
			expect(more, `question ${at + 1}`).toEqual([]);
			expect(answer?.chapters, `question ${at + 1}`).toEqual(
				expect.arrayContaining(where.split('+'))
			);
		}
	});

	test('stand among many more', () => {
		expect(nl.answers.filter(({ asks }) => asks !== null)).toHaveLength(54);
		expect(nl.answers.filter(({ asks }) => asks === null).length).toBeGreaterThanOrEqual(60);
	});

	test('lead to a chapter each, and every chapter answers at least one', () => {
		for (const { id, chapters: of } of nl.answers) expect(of.length, id).toBeGreaterThan(0);
		for (const { id } of chapters)
			expect(
				nl.answers.some(({ chapters: of }) => of.includes(id)),
				id
			).toBe(true);
	});
});

test('at least sixty words are explained', () => {
	expect(nl.words.size).toBeGreaterThanOrEqual(60);
});

test('a word is marked where it first stands in a chapter', () => {
	for (const { pages, id } of chapters) {
		const runs = pages
			.flatMap(({ body }) => body)
			.flatMap((one) => (one.kind === 'passage' ? [one.passage] : []))
			.flatMap(({ parts }) => parts.flatMap(sentencesOf))
			.flat();
		const marked = new Map<string, number>();
		for (const [at, { word, text }] of runs.entries())
			if (word && !marked.has(text.toLowerCase())) marked.set(text.toLowerCase(), at);
		for (const [text, at] of marked) {
			const earlier = runs
				.slice(0, at)
				.some((run) => !run.word && new RegExp(`(?<!jouw )\\b${text}\\b`, 'i').test(run.text));
			expect(earlier, `${id}: ${text}`).toBe(false);
		}
	}
});
