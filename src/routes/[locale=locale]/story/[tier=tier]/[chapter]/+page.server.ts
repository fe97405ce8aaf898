import { error } from '@sveltejs/kit';
import { locales } from '#language';
import { translator, wordsOf } from '#language/server';
import { library } from '#story/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((locale) =>
		[...library(locale).chapters.values()].map(({ id, tier }) => ({ locale, tier, chapter: id }))
	);

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale;
	const { chapters, words, stops } = library(locale);
	const chapter = chapters.get(params.chapter);
	if (chapter?.tier !== params.tier) error(404);
	const t = translator(locale);
	const count = chapter.pages.length;
	return {
		chapter,
		cards: chapter.words.flatMap((id) => words.get(id) ?? []),
		words: wordsOf(locale, 'reader'),
		pageLabels: chapter.pages.map(({ number }) => t('reader:page', { number, count })),
		siblings: stops.find(({ id }) => id === chapter.stop)?.chapters ?? null
	};
};
