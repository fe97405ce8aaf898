import { locales } from '#language';
import { wordsOf } from '#language/server';
import { tiers } from '#story';
import { library } from '#story/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((locale) => tiers.map((tier) => ({ locale, tier })));

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale;
	const tier = params.tier;
	const { stops, chapters } = library(locale);
	return {
		tier,
		words: wordsOf(locale, 'map'),
		cover: wordsOf(locale, 'cover'),
		stops: stops.map(({ id, name, chapters: byTier }) => {
			const chapter = byTier[tier];
			return {
				id,
				name,
				chapter,
				title: chapters.get(chapter)?.title ?? name,
				href: `/${locale}/story/${tier}/${chapter}`
			};
		})
	};
};
