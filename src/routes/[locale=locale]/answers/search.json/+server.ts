import { json } from '@sveltejs/kit';
import { locales } from '#language';
import type { ToSearch } from '#story';
import { library } from '#story/server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => locales.map((locale) => ({ locale }));

/** The answers a question of the child's own may already have, for the private screen that asks. */
export const GET: RequestHandler = ({ params }) => {
	const { answers, alike } = library(params.locale);
	const toSearch: ToSearch = {
		answers: answers.map(({ id, tier, question, answer }) => ({ id, tier, question, answer })),
		alike
	};
	return json(toSearch);
};
