import { locales } from '#language';
import { translator, wordsOf } from '#language/server';
import { audiences } from '#safety';
import { help } from '#safety/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((locale) => audiences.map((audience) => ({ locale, audience })));

export const load: PageServerLoad = ({ params }) => {
	const locale = params.locale;
	const audience = params.audience;
	const t = translator(locale);
	// 11:00 is said as 11 o'clock
	const hour = (time: string) => time.replace(/^0/, '').replace(/:00$/, '');
	const hours = {
		always: t('help:always'),
		open: (days: 'every-day' | 'weekdays', from: string, to: string) =>
			t(days === 'every-day' ? 'help:everyDay' : 'help:weekdays', {
				from: hour(from),
				to: hour(to)
			})
	};
	return { audience, help: help(locale, audience, hours), words: wordsOf(locale, 'help') };
};
