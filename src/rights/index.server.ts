import { contentFiles } from '#content/server';
import { sourceLocale, type Locale } from '#language';
import { readRights, type Right, type RightsShelf } from './rights.ts';

/** The rights in one language; what is not translated yet stands there as it was written. */
export function rightsIn(locale: Locale, shelf: Omit<RightsShelf, 'files'>): Right[] {
	const files = contentFiles;
	const source = readRights(sourceLocale, { ...shelf, files });
	if (locale === sourceLocale || !files[`${locale}/rights.yaml`]) return source;
	const own = readRights(locale, { ...shelf, files });
	return source.map((right) => own.find(({ id }) => id === right.id) ?? right);
}
