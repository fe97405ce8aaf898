import { wordsOf } from '#language/server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const locale = params.locale;
	return { locale, frame: wordsOf(locale, 'frame') };
};
