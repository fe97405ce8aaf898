import type { Locale } from '#language';
import { pictureNames } from '#pictures';
import { buildLibrary, type Library } from './library.ts';

const raw = import.meta.glob<string>(['../../content/**/*.md', '../../content/**/*.yaml'], {
	query: '?raw',
	import: 'default',
	eager: true
});

const files = Object.fromEntries(
	Object.entries(raw).map(([path, text]) => [path.replace('../../content/', ''), text])
);

const libraries = new Map<Locale, Library>();

/** Everything to read in one language, checked while the app is built. */
export function library(locale: Locale): Library {
	const found = libraries.get(locale) ?? buildLibrary(locale, { files, pictures: pictureNames });
	libraries.set(locale, found);
	return found;
}

/** The text of a file below `content`, for the folders that read their own. */
export function contentFile(path: string): string {
	const text = files[path];
	if (text === undefined) throw new Error(`no file ${path} in the content`);
	return text;
}

export { buildLibrary, type Shelf } from './library.ts';
export { ContentError } from './content-error.ts';
