import type { LocalWords } from './settings.ts';

/** These words in a language, or in Dutch where they are in no other. */
export function inLanguage(text: LocalWords, locale: string): string {
	if (typeof text === 'string') return text;
	return (locale === 'en' ? text.en : undefined) ?? text.nl;
}
