import type { Locale } from '#language';
import { translator, wordsOf } from '#language/server';
import { storyPlates } from '#plan';
import { audiences } from '#safety';
import { help } from '#safety/server';
import { library } from '#story/server';
import { numbersIn } from '../parent-doings.server.ts';
import { openingHours } from '../help/opening-hours.server.ts';
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
		lines: linesIn(locale),
		numbers: numbersIn(locale),
		plates: storyPlates.map(({ name }) => ({ name, description: pictures.get(name) ?? '' }))
	};
};

/** Every line there is, once: a sheet names the ones it needs. */
function linesIn(locale: Locale) {
	const all = audiences.flatMap((audience) => {
		const { danger, lines } = help(locale, audience, openingHours(locale));
		return danger ? [danger, ...lines] : lines;
	});
	const one = new Map(
		all.map(({ id, name, phone, tel, url }) => [id, { id, name, phone, tel, url }])
	);
	return [...one.values()];
}
