/** A day in words, such as *26 november*, in the language of the page. */
export function dayInWords(at: number, language = document.documentElement.lang || 'nl'): string {
	return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(at);
}
