import { describe, expect, test } from 'vitest';
import { thingsIn, type Activity } from '#activity';
import { contentFiles } from '#content/server';
import { guidesIn, readGuides, type Guide } from '#guide/server';
import { locales } from '#language';
import { pictureNames, smallNames } from '#pictures';
import { picturesOf, type Chapter } from '#story';
import { library } from '#story/server';

const nl = library('nl');
const pictures = { plates: pictureNames, drawings: smallNames };
/** What is there in every language; the rest is shown in Dutch until somebody translates it. */
const always = ['a9', 'b7', 'c8'];

/** What has to be the same in every language: all but the words themselves. */
function shapeOf({ id, stop, tier, cover, picture, words, pages }: Chapter) {
	return {
		id,
		stop,
		tier,
		hasCover: cover !== null,
		coverPicture: picture.picture,
		words: [...words].sort(),
		pages: pages.map((page) => ({
			number: page.number,
			hasTalk: page.talk !== null,
			only: page.only,
			pictures: picturesOf(page).map(({ picture }) => picture),
			body: page.body.map((one) =>
				one.kind === 'passage'
					? one.passage.layer
					: {
							on: one.choice.switch,
							cases: one.choice.cases.map(({ values, shown, passages }) => ({
								values,
								picture: shown?.picture,
								layers: passages.map(({ layer }) => layer)
							}))
						}
			)
		}))
	};
}

/** What an activity is made of: the same in every language but for the words. */
function shapeOfActivity(activity: Activity | undefined) {
	return activity?.parts.map((part) => [
		part.kind,
		thingsIn(part).map(({ id, picture }) => [id, picture])
	]);
}

describe.each(locales.filter((locale) => locale !== 'nl'))('in %s', (locale) => {
	const other = library(locale);

	const translated = [...other.chapters.values()].filter((one) => one.locale === locale);

	test('every chapter can be read, and the first ones are translated', () => {
		expect([...other.chapters.keys()].sort()).toEqual([...nl.chapters.keys()].sort());
		expect(translated.map(({ id }) => id)).toEqual(expect.arrayContaining(always));
	});

	test('a translated chapter has the same pages, pictures and switches', () => {
		for (const chapter of translated) {
			const source = nl.chapters.get(chapter.id);
			expect(shapeOf(chapter)).toEqual(source && shapeOf(source));
			expect(chapter.message).not.toBe(source?.message);
		}
	});

	test('a translated chapter rests on the same facts', () => {
		const rests = (of: typeof nl, id: string) =>
			of.facts.get(id)?.map(({ by, check }) => ({ by, check }));
		for (const { id } of translated) expect(rests(other, id), id).toEqual(rests(nl, id));
	});

	test('the words, questions and things to do of a translated chapter are translated', () => {
		for (const { id, words } of translated) {
			for (const word of words) expect(other.words.get(word)?.locale, word).toBe(locale);
			for (const answer of other.answers.filter(({ chapters: [first] }) => first === id))
				expect(answer.locale, answer.id).toBe(locale);
			const source = nl.activities.get(id);
			expect(other.activities.get(id)?.title, id).not.toBe(source?.title);
			expect(shapeOfActivity(other.activities.get(id)), id).toEqual(shapeOfActivity(source));
		}
	});

	test('a translated question belongs to the same chapters and rests on the same sources', () => {
		for (const answer of other.answers.filter((one) => one.locale === locale)) {
			const source = nl.answers.find(({ id }) => id === answer.id);
			const shape = (one: typeof source) =>
				one && [one.tier, one.chapters, one.asks, one.sources, one.check];
			expect(shape(answer), answer.id).toEqual(shape(source));
			expect(answer.answer).not.toBe(source?.answer);
		}
	});

	test('a translated word has the same picture and words for the same tiers', () => {
		for (const word of [...other.words.values()].filter((one) => one.locale === locale)) {
			const source = nl.words.get(word.id);
			expect([word.picture, Object.keys(word.text).sort()], word.id).toEqual([
				source?.picture,
				Object.keys(source?.text ?? {}).sort()
			]);
		}
	});
});

describe.each(
	(['parents', 'workers'] as const).flatMap((readers) =>
		locales.map((locale) => ({
			readers,
			locale,
			source: guidesIn('nl', readers, pictures),
			shown: guidesIn(locale, readers, pictures),
			own: readGuides(locale, readers, { ...pictures, files: contentFiles })
		}))
	)
)('the pages for $readers in $locale', ({ source, shown, own }) => {
	const slugs = source.map(({ slug }) => slug);

	test('are all there', () => {
		expect(slugs.length).toBeGreaterThan(0);
		expect(shown.map(({ slug }) => slug)).toEqual(slugs);
		for (const { slug } of own) expect(slugs, 'only a translation').toContain(slug);
	});

	test('say the same, in the same place, resting on the same', () => {
		const shape = ({ group, order, picture, blocks, facts }: Guide) => ({
			group,
			order,
			picture,
			blocks: blocks.map((block) => (block.kind === 'doing' ? block.doing : block.kind)),
			facts: facts.map(({ by, check }) => ({ by, check }))
		});
		for (const guide of own) {
			const dutch = source.find(({ slug }) => slug === guide.slug);
			expect(shape(guide), guide.slug).toEqual(dutch && shape(dutch));
		}
	});
});
