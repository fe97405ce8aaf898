import { json } from '@sveltejs/kit';
import { locales } from '#language';
import { wordsOf } from '#language/server';
import type { SoftCard } from '#safety';
import { cardHelp, heavyWords } from '#safety/server';
import { openingHours } from '../opening-hours.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => locales.map((locale) => ({ locale }));

/** All that the soft help card is made of. Every suitcase fetches it, whatever is written in it. */
export const GET: RequestHandler = ({ params }) => {
	const { locale } = params;
	const hours = openingHours(locale);
	const card: SoftCard = {
		lists: locales.map(heavyWords),
		help: {
			together: cardHelp(locale, 'together', hours),
			reader: cardHelp(locale, 'reader', hours),
			teen: cardHelp(locale, 'teen', hours)
		},
		words: wordsOf(locale, 'heavy')
	};
	return json(card);
};
