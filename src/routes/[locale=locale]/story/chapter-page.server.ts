import { error } from '@sveltejs/kit';
import { locales, type Locale } from '#language';
import { translator, wordsOf } from '#language/server';
import { library } from '#story/server';
import type { Tier } from '#story';

/** The addresses of every chapter that these tiers have, in every language. */
export function chapterEntries(isMeant: (tier: Tier) => boolean) {
	return locales.flatMap((locale) =>
		[...library(locale).chapters.values()]
			.filter(({ tier }) => isMeant(tier))
			.map(({ id, tier }) => ({ locale, tier, chapter: id }))
	);
}

/** What a chapter's page shows. An address of no chapter, or of another tier's, is a 404. */
export function chapterPage(locale: Locale, tier: Tier, id: string) {
	const { chapters, words, stops } = library(locale);
	const chapter = chapters.get(id);
	if (chapter?.tier !== tier) error(404);
	const t = translator(locale);
	const count = chapter.pages.length;
	return {
		chapter,
		cards: chapter.words.flatMap((word) => words.get(word) ?? []),
		words: wordsOf(locale, 'reader'),
		pageLabels: chapter.pages.map(({ number }) => t('reader:page', { number, count })),
		siblings: stops.find((stop) => stop.id === chapter.stop)?.chapters ?? null
	};
}
