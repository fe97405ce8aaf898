import { wordsOf } from '#language/server';
import type { Locale } from '#language';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const locale = params.locale as Locale;
	return { locale, frame: wordsOf(locale, 'frame') };
};
