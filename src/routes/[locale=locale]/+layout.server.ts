import { wordsOf } from '#language/server';
import { locales, type Locale } from '#language';
import type { EntryGenerator, LayoutServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((locale) => ({ locale }));

export const load: LayoutServerLoad = ({ params }) => {
	const locale = params.locale as Locale;
	return { locale, frame: wordsOf(locale, 'frame') };
};
