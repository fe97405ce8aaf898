import { contentFiles } from '#content/server';
import { sourceLocale, type Locale } from '#language';
import { pictureNames, smallNames } from '#pictures';
import { buildLibrary } from './library.ts';
import type { Library, Shelf } from './shelf.ts';

const shelf: Shelf = {
	files: contentFiles,
	pictures: pictureNames,
	smallPictures: smallNames
};

const libraries = new Map<Locale, Library>();

/** Everything to read in one language, checked while the app is built. */
export function library(locale: Locale): Library {
	const found = libraries.get(locale) ?? buildLibrary(locale, shelf, sourceOf(locale));
	libraries.set(locale, found);
	return found;
}

/** The library a language is translated from; none for the source itself. */
function sourceOf(locale: Locale): Library | undefined {
	return locale === sourceLocale ? undefined : library(sourceLocale);
}

export { buildLibrary } from './library.ts';
export type { Shelf } from './shelf.ts';
