/** The languages the whole interface and the first chapters exist in. Dutch is the source. */
export const locales = ['nl', 'en'] as const;

export type Locale = (typeof locales)[number];

/** The language everything is written in first. */
export const sourceLocale: Locale = 'nl';

/** Each language by its own name: a reader looks for that, not for ours. */
export const localeNames: Record<Locale, string> = { nl: 'Nederlands', en: 'English' };

/** True for a language the app has. */
export function isLocale(value: string): value is Locale {
	return (locales as readonly string[]).includes(value);
}
