import { wordsOf } from '#language/server';
import { library } from '#story/server';
import { rightsHere } from '../rights-here.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const rights = rightsHere(params.locale);
	const used = new Set(rights.flatMap(({ stops }) => stops));
	return {
		words: wordsOf(params.locale, 'rights'),
		cover: wordsOf(params.locale, 'cover'),
		rights,
		stops: library(params.locale)
			.stops.filter(({ id }) => used.has(id))
			.map(({ id, name }) => ({ id, name }))
	};
};
