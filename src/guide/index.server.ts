import { contentFiles } from '#content/server';
import { sourceLocale, type Locale } from '#language';
import { groups, type Guide, type Readers } from './guide.ts';
import { readGuides, type GuideShelf } from './guides.ts';
import { readTelling } from './read-telling.ts';
import type { Telling } from './telling.ts';

/**
 * The pages for these readers in one language, in order; a page that is not translated yet stands
 * there as it was written.
 */
export function guidesIn(
	locale: Locale,
	readers: Readers,
	pictures: Omit<GuideShelf, 'files'>
): Guide[] {
	const shelf = { ...pictures, files: contentFiles };
	const source = readGuides(sourceLocale, readers, shelf);
	if (locale === sourceLocale) return source;
	const own = readGuides(locale, readers, shelf);
	return source.map((guide) => own.find(({ slug }) => slug === guide.slug) ?? guide);
}

/** What a parent chooses from on the pages about telling, in one language. */
export function telling(locale: Locale): Telling {
	return readTelling(contentFiles, locale);
}

/** The groups of pages for these readers, in order. */
export const groupsFor = (readers: Readers) => groups[readers];

export { readGuides, type GuideShelf } from './guides.ts';
export type { ParentGiven } from './doing/parent-doing.ts';
export type { DoingKind, Group, Guide, GuideBlock, Readers } from './guide.ts';
