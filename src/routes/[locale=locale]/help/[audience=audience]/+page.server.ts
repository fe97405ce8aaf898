import { locales } from '#language';
import { wordsOf } from '#language/server';
import { audiences } from '#safety';
import { help } from '#safety/server';
import { openingHours } from '../opening-hours.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((locale) => audiences.map((audience) => ({ locale, audience })));

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale;
	const audience = params.audience;
	return {
		audience,
		help: help(locale, audience, openingHours(locale)),
		words: wordsOf(locale, 'help'),
		place: wordsOf(locale, 'place')
	};
};
