import type { Locale } from '#language';
import { translator } from '#language/server';

/** How a language says when somebody answers a helpline. */
export function openingHours(locale: Locale) {
	const t = translator(locale);
	// 11:00 is said as 11 o'clock
	const hour = (time: string) => time.replace(/^0/, '').replace(/:00$/, '');
	return {
		always: t('help:always'),
		open: (days: 'every-day' | 'weekdays', from: string, to: string) =>
			t(days === 'every-day' ? 'help:everyDay' : 'help:weekdays', {
				from: hour(from),
				to: hour(to)
			})
	};
}
