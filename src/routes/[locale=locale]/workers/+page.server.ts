import { guide } from '#guide/server';
import type { Locale } from '#language';
import { wordsOf } from '#language/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	guide: guide(params.locale as Locale, 'workers'),
	words: wordsOf(params.locale as Locale, 'guides')
});
