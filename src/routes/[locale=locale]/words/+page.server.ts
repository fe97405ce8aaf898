import { wordsOf } from '#language/server';
import { library } from '#story/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { words } = library(params.locale);
	return {
		words: wordsOf(params.locale, 'words'),
		cover: wordsOf(params.locale, 'cover'),
		cards: [...words.values()]
			.map(({ id, locale, word, picture, text }) => ({ id, locale, word, picture, text }))
			.sort((one, other) => one.word.localeCompare(other.word, params.locale))
	};
};
