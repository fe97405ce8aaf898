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

/** How many working days, Monday to Friday, came after this day, today included. */
export function workingDaysSince(at: number, now: number): number {
	const day = new Date(startOfDay(at));
	let count = 0;
	// a year is long enough to know
	for (let step = 0; step < 366; step++) {
		day.setDate(day.getDate() + 1);
		if (day.getTime() > now) break;
		if (day.getDay() !== 0 && day.getDay() !== 6) count++;
	}
	return count;
}

const dayMs = 86_400_000;

function startOfDay(at: number): number {
	return new Date(at).setHours(0, 0, 0, 0);
}
