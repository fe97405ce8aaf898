import { locales, type Locale } from '#language';
import { wordsOf } from '#language/server';
import { audiences, type Audience } from '#safety';
import { help } from '#safety/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((locale) => audiences.map((audience) => ({ locale, audience })));

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale as Locale;
	const audience = params.audience as Audience;
	return { audience, help: help(locale, audience), words: wordsOf(locale, 'help') };
};
