import type { Locale } from './locale.ts';
import type { InterfaceWords, Namespace } from './resources.ts';
import { translatorOver, type Translator } from './translator.ts';

const files = import.meta.glob<{ default: Record<string, string> }>(
	'../../content/*/interface/*.json',
	{ eager: true }
);

function allWords(locale: Locale): InterfaceWords {
	const words: Record<string, Record<string, string>> = {};
	for (const [path, file] of Object.entries(files)) {
		const [, fileLocale, namespace] =
			/content\/([^/]+)\/interface\/([^/]+)\.json$/.exec(path) ?? [];
		if (fileLocale === locale && namespace) words[namespace] = file.default;
	}
	return words as unknown as InterfaceWords;
}

const translators = new Map<Locale, Translator>();

/** The translator for a public page, used while it is rendered: the reader's browser gets no code for it. */
export function translator(locale: Locale): Translator {
	const found = translators.get(locale) ?? translatorOver(locale, allWords(locale));
	translators.set(locale, found);
	return found;
}

/** All words of one namespace, for a page that hands them to its components. */
export function wordsOf<N extends Namespace>(locale: Locale, namespace: N): InterfaceWords[N] {
	return allWords(locale)[namespace];
}
