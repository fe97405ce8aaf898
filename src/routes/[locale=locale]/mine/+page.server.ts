import { translator, wordsOf } from '#language/server';
import { storyPlates } from '#plan';
import { library } from '#story/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale;
	const { stops, chapters, pictures } = library(locale);
	const t = translator(locale);
	return {
		needsScript: t('journal:needsScript'),
		listen: wordsOf(locale, 'frame'),
		titles: Object.fromEntries([...chapters.values()].map(({ id, title }) => [id, title])),
		stops: stops.map(({ id, chapters: byTier }) => ({ id, chapters: byTier })),
		plates: storyPlates.map(({ name }) => ({ name, description: pictures.get(name) ?? '' }))
	};
};
