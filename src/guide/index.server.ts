import { ContentError } from '#content';
import { contentFiles } from '#content/server';
import type { Locale } from '#language';
import type { Guide } from './guide.ts';
import { parseGuide } from './parse-guide.ts';
import { readTelling } from './read-telling.ts';
import type { Telling } from './telling.ts';

/** The guide for parents or for workers, as it stands in the content. */
export function guide(locale: Locale, name: 'parents' | 'workers'): Guide {
	const file = `${locale}/guides/${name}.md`;
	const text = contentFiles[file];
	if (text === undefined) throw new ContentError(file, undefined, 'this file is missing');
	return parseGuide(file, text);
}

/** What a parent chooses from on the pages about telling, in one language. */
export function telling(locale: Locale): Telling {
	return readTelling(contentFiles, locale);
}
