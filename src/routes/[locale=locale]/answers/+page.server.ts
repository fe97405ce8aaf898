import { wordsOf } from '#language/server';
import { tiers } from '#story';
import { library } from '#story/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale;
	const { answers, chapters } = library(locale);
	return {
		words: wordsOf(locale, 'answers'),
		cover: wordsOf(locale, 'cover'),
		tiers: tiers.map((tier) => ({
			tier,
			answers: answers
				.filter((answer) => answer.tier === tier)
				.map(({ id, question, answer, chapter }) => ({
					id,
					question,
					answer,
					chapter:
						chapter && chapters.has(chapter)
							? { href: `/${locale}/story/${tier}/${chapter}`, title: chapters.get(chapter)?.title }
							: null
				}))
		}))
	};
};
