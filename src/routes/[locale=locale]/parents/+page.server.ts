import { guide } from '#guide/server';
import { wordsOf } from '#language/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	guide: guide(params.locale, 'parents'),
	words: wordsOf(params.locale, 'guides')
});
