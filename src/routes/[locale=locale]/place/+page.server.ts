import { locales } from '#language';
import { wordsOf } from '#language/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((locale) => ({ locale }));

export const load: PageServerLoad = ({ params }) => ({ words: wordsOf(params.locale, 'place') });
