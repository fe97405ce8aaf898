import { wordsOf } from '#language/server';
import { tiers } from '#story';
import { library } from '#story/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale;
	const { answers, chapters, alike } = library(locale);
	return {
		alike,
		words: wordsOf(locale, 'answers'),
		cover: wordsOf(locale, 'cover'),
		tiers: tiers.map((tier) => ({
			tier,
			answers: answers
				.filter((answer) => answer.tier === tier)
				.map(({ id, locale: language, question, answer, chapters: of }) => ({
					id,
					locale: language,
					tier,
					question,
					answer,
					chapters: of.map((chapter) => ({
						href: `/${locale}/story/${tier}/${chapter}`,
						title: chapters.get(chapter)?.title ?? ''
					}))
				}))
		}))
	};
};
