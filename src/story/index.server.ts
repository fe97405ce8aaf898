import { contentFiles } from '#content/server';
import type { Locale } from '#language';
import { pictureNames } from '#pictures';
import { buildLibrary, type Library } from './library.ts';

const libraries = new Map<Locale, Library>();

/** Everything to read in one language, checked while the app is built. */
export function library(locale: Locale): Library {
	const found =
		libraries.get(locale) ?? buildLibrary(locale, { files: contentFiles, pictures: pictureNames });
	libraries.set(locale, found);
	return found;
}

export { buildLibrary, type Shelf } from './library.ts';
