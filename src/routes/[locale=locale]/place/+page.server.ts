import { wordsOf } from '#language/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ words: wordsOf(params.locale, 'place') });
