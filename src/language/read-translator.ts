import type { Locale } from './locale.ts';
import type { InterfaceWords, Namespace } from './resources.ts';
import { translatorOver, type Translator } from './translator.ts';

const files = import.meta.glob<{ default: Record<string, string> }>(
	'../../content/*/interface/{backup,circle,doors,finding,frame,giving,inbox,journal,letters,lock,paper,photo,qr,qr-parts,room,telling,visit,worry}.json'
);

/** The translator over the files of words of these namespaces. */
export async function readTranslator(
	locale: Locale,
	namespaces: readonly Namespace[]
): Promise<Translator> {
	const words: Partial<InterfaceWords> = {};
	await Promise.all(
		namespaces.map(async (namespace) => {
			const load = files[`../../content/${locale}/interface/${namespace}.json`];
			if (!load) throw new Error(`no file of words: ${locale}/${namespace}`);
			Object.assign(words, { [namespace]: (await load()).default });
		})
	);
	return translatorOver(locale, words);
}
