import type { Locale } from './locale.ts';
import type { Namespace } from './resources.ts';
import type { Translator } from './translator.ts';

/**
 * Fetches the translator for the private pages, which are made in the browser. i18next itself and
 * the words come along only here: a story page carries neither.
 */
export async function loadTranslator(
	locale: Locale,
	namespaces: readonly Namespace[]
): Promise<Translator> {
	const { readTranslator } = await import('./read-translator.ts');
	return readTranslator(locale, namespaces);
}
