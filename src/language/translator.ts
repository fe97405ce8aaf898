import { createInstance, type TFunction } from 'i18next';
import { isolated } from './isolated.ts';
import type { Locale } from './locale.ts';
import type { InterfaceWords, Namespace } from './resources.ts';

/** Gives the words of the interface in one language, with typed keys. */
export type Translator = TFunction<Namespace[]>;

/**
 * A translator over words that are already there. Throws on a key without words: a text that is
 * missing must stop the build, not reach a child.
 */
export function translatorOver(locale: Locale, words: Partial<InterfaceWords>): Translator {
	const instance = createInstance();
	void instance.init({
		lng: locale,
		resources: { [locale]: words },
		ns: Object.keys(words),
		initAsync: false,
		returnNull: false,
		// Svelte writes text as text, so nothing is escaped for HTML; what was put in is not read again
		interpolation: { escapeValue: true, escape: isolated, skipOnVariables: true },
		saveMissing: true,
		missingKeyHandler: (_languages, namespace, key) => {
			throw new Error(`no words for ${namespace}:${key} in ${locale}`);
		}
	});
	return instance.t;
}
