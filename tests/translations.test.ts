import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guide } from '#guide/server';
import { locales } from '#language';
import { picturesOf, type Chapter } from '#story';
import { library } from '#story/server';

const nl = library('nl');
const chapters = [...nl.chapters.values()];

/** What has to be the same in every language: all but the words themselves. */
function shapeOf({ id, stop, tier, cover, picture, words, questions, sources, pages }: Chapter) {
	return {
		id,
		stop,
		tier,
		hasCover: cover !== null,
		coverPicture: picture.picture,
		words: [...words].sort(),
		questions,
		sources,
		pages: pages.map((page) => ({
			number: page.number,
			hasTalk: page.talk !== null,
			pictures: picturesOf(page).map(({ picture }) => picture),
			body: page.body.map((one) =>
				one.kind === 'passage'
					? one.passage.layer
					: {
							on: one.choice.switch,
							cases: one.choice.cases.map(({ value, shown, passages }) => ({
								value,
								picture: shown?.picture,
								layers: passages.map(({ layer }) => layer)
							}))
						}
			)
		}))
	};
}

describe.each(locales.filter((locale) => locale !== 'nl'))('in %s', (locale) => {
	const other = library(locale);

	test('there are the same chapters, with the same pages, pictures and switches', () => {
		expect([...other.chapters.keys()].sort()).toEqual([...nl.chapters.keys()].sort());
		for (const chapter of chapters) {
			const translated = other.chapters.get(chapter.id);
			expect(translated && shapeOf(translated)).toEqual(shapeOf(chapter));
		}
	});

	test('there are the same questions, for the same tiers and chapters', () => {
		const shape = ({ answers }: typeof nl) =>
			answers.map(({ id, tier, chapter, sources }) => ({ id, tier, chapter, sources }));
		expect(shape(other)).toEqual(shape(nl));
	});

	test('there are the same word cards, for the same tiers', () => {
		const shape = ({ words }: typeof nl) =>
			[...words.values()].map(({ id, picture, text }) => ({
				id,
				picture,
				tiers: Object.keys(text).sort()
			}));
		expect(shape(other)).toEqual(shape(nl));
	});

	test('nothing was left untranslated', () => {
		for (const chapter of chapters)
			expect(other.chapters.get(chapter.id)?.message).not.toBe(chapter.message);
		for (const answer of nl.answers)
			expect(other.answers.find(({ id }) => id === answer.id)?.answer).not.toBe(answer.answer);
	});

	test('there are the same files', () => {
		const files = (of: string) =>
			readdirSync(`content/${of}`, { recursive: true }).map(String).sort();
		expect(files(locale)).toEqual(files('nl'));
	});
});

test.each(locales)('both guides for adults are there in %s', (locale) => {
	for (const name of ['parents', 'workers'] as const)
		expect(guide(locale, name).blocks.length).toBeGreaterThan(5);
});
