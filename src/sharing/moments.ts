/** The language of the page, for dates. */
function pageLanguage(): string {
	return document.documentElement.lang || 'nl';
}

/** A day in words, such as *26 november*; with the year where it is another year. */
export function dayInWords(at: number, now: number, language = pageLanguage()): string {
	const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
	const year = isThisYear ? {} : ({ year: 'numeric' } as const);
	return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', ...year }).format(at);
}

/** A day and the time, such as *26 november om 10:00*. */
export function momentInWords(at: number, now: number, language = pageLanguage()): string {
	const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);
	return `${dayInWords(at, now, language)}, ${time}`;
}

/** How long ago a day was: *vandaag*, *gisteren*, *3 dagen geleden*. */
export function daysAgoInWords(at: number, now: number, language = pageLanguage()): string {
	const days = Math.min(0, Math.round((startOfDay(at) - startOfDay(now)) / dayMs));
	return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** The moment in the middle of a date such as `2027-01-18`, wherever the reader is. */
export function momentOfDate(date: string): number {
	return new Date(`${date}T12:00`).getTime();
}

const dayMs = 86_400_000;

function startOfDay(at: number): number {
	return new Date(at).setHours(0, 0, 0, 0);
}
