import { translator, wordsOf } from '#language/server';
import { library } from '#story/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale;
	const { answers, chapters, alike } = library(locale);
	const t = translator(locale);
	return {
		needsScript: t('journal:needsScript'),
		listen: wordsOf(locale, 'frame'),
		alike,
		answers: answers.map(({ id, tier, question, answer }) => ({ id, tier, question, answer })),
		titles: Object.fromEntries([...chapters.values()].map(({ id, title }) => [id, title]))
	};
};
