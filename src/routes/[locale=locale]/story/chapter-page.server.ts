import { error } from '@sveltejs/kit';
import { localeNames, locales, type Locale } from '#language';
import { translator, wordsOf } from '#language/server';
import { library } from '#story/server';
import { rightsHere } from '../rights-here.server.ts';
import { tiers, type Chapter, type Tier } from '#story';

/** The addresses of every chapter that these tiers have, in every language. */
export function chapterEntries(isMeant: (tier: Tier) => boolean) {
	return locales.flatMap((locale) =>
		[...library(locale).chapters.values()]
			.filter(({ tier }) => isMeant(tier))
			.map(({ id, tier }) => ({ locale, tier, chapter: id }))
	);
}

/** The same stop in the two other tellings. */
function siblingsOf(locale: Locale, { stop, tier }: Chapter) {
	const cover = wordsOf(locale, 'cover');
	const chapters = library(locale).stops.find(({ id }) => id === stop)?.chapters;
	if (!chapters) return [];
	return tiers
		.filter((one) => one !== tier)
		.map((one) => ({
			tier: one,
			name: cover[one],
			href: `/${locale}/story/${one}/${chapters[one]}`
		}));
}

/** "Page 3 of 7", by the number of pages there are and then by page: some are there only when something is known. */
function pageLabels(locale: Locale, { pages }: Chapter): Record<number, string[]> {
	const t = translator(locale);
	const always = pages.filter(({ only }) => only === null).length;
	const labels: Record<number, string[]> = {};
	for (let count = always; count <= pages.length; count += 1)
		labels[count] = Array.from({ length: count }, (_, at) =>
			t('reader:page', { number: at + 1, count })
		);
	return labels;
}

/** The questions and rights that belong to a chapter, as links to where they are told. */
function moreAbout(locale: Locale, { id, stop }: Chapter) {
	return {
		questions: library(locale)
			.answers.filter(({ chapters }) => chapters.includes(id))
			.map(({ id: answer, question }) => ({ question, href: `/${locale}/answers#${answer}` })),
		rights: rightsHere(locale)
			.filter(({ stops }) => stops.includes(stop))
			.map(({ id: right, name }) => ({ name, href: `/${locale}/rights#${right}` }))
	};
}

/** What a chapter's page shows. An address of no chapter, or of another tier's, is a 404. */
export function chapterPage(locale: Locale, tier: Tier, id: string) {
	const { chapters, words, activities } = library(locale);
	const chapter = chapters.get(id);
	const activity = activities.get(id);
	if (chapter?.tier !== tier || !activity) error(404);
	const inTier = [...chapters.values()].filter((one) => one.tier === tier);
	const language = localeNames[chapter.locale as Locale];
	return {
		chapter,
		activity,
		cards: chapter.words.flatMap((word) => words.get(word) ?? []),
		words: wordsOf(locale, 'reader'),
		doing: wordsOf(locale, 'activity'),
		pageLabels: pageLabels(locale, chapter),
		siblings: siblingsOf(locale, chapter),
		...moreAbout(locale, chapter),
		/** Titles of the chapters of this telling, by their id. */
		titles: Object.fromEntries(inTier.map((one) => [one.id, one.title])),
		/** Said when the chapter is not there yet in the chosen language. */
		notTranslated:
			chapter.locale === locale ? null : translator(locale)('reader:notTranslated', { language })
	};
}
