import type { Locale } from './locale.ts';
import type { InterfaceWords, Namespace } from './resources.ts';
import type { Translator } from './translator.ts';

const files = import.meta.glob<{ default: Record<string, string> }>(
	'../../content/*/interface/{frame,journal,letters}.json'
);

/**
 * Fetches the translator for the private pages, which are made in the browser. i18next itself and
 * the words come along only here.
 */
export async function loadTranslator(
	locale: Locale,
	namespaces: readonly Namespace[]
): Promise<Translator> {
	const words: Partial<InterfaceWords> = {};
	const [{ translatorOver }] = await Promise.all([
		import('./translator.ts'),
		...namespaces.map(async (namespace) => {
			const load = files[`../../content/${locale}/interface/${namespace}.json`];
			if (!load) throw new Error(`no file of words: ${locale}/${namespace}`);
			Object.assign(words, { [namespace]: (await load()).default });
		})
	]);
	return translatorOver(locale, words);
}
