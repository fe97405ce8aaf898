import { z } from 'zod';
import { ContentError, lineWith, readYaml } from '#content';
import {
	filesIn,
	readActivities,
	readAlike,
	readAnswers,
	readDescriptions,
	readWords
} from './cards.ts';
import { checkLibrary } from './check-library.ts';
import { parseChapter } from './parse-chapter.ts';
import type { Library, Shelf, Stop } from './shelf.ts';

const chaptersByTier = z.strictObject({
	together: z.string(),
	reader: z.string(),
	teen: z.string()
});
const stopsFile = z.array(z.strictObject({ id: z.string(), chapters: chaptersByTier }));
const stopNames = z.record(z.string(), z.string());

/**
 * Puts the content of one language together and checks that everything that is named exists.
 * @param source the library of the language all others are written from; what is not translated yet is taken from it
 * @throws ContentError with file and line at the first thing that is missing or unknown: the build stops there
 */
export function buildLibrary(locale: string, shelf: Shelf, source?: Library): Library {
	const { files, pictures } = shelf;
	const described = readDescriptions(files, locale, pictures);
	const own: Library = {
		stops: readStops(files, locale),
		chapters: new Map(),
		words: readWords(files, locale),
		answers: readAnswers(files, locale),
		alike: readAlike(files, locale),
		activities: readActivities(files, locale),
		pictures: described,
		facts: new Map()
	};
	for (const { path, id } of filesIn(files, `${locale}/chapters`)) {
		const parsed = parseChapter(path, files[path] ?? '', { locale, pictures: described });
		if (parsed.chapter.id !== id)
			throw new ContentError(path, lineWith(files, path, 'id:'), `this is the file of ${id}`);
		own.chapters.set(id, parsed.chapter);
		own.facts.set(id, parsed.facts);
	}
	const whole = source ? withRest(own, source) : own;
	checkLibrary(locale, shelf, own, whole);
	return whole;
}

function withRest(own: Library, source: Library): Library {
	const rest = <T>(mine: Map<string, T>, others: Map<string, T>) =>
		new Map([...others].map(([id, other]) => [id, mine.get(id) ?? other]));
	return {
		...own,
		chapters: rest(own.chapters, source.chapters),
		words: rest(own.words, source.words),
		answers: source.answers.map(
			(answer) => own.answers.find(({ id }) => id === answer.id) ?? answer
		),
		activities: rest(own.activities, source.activities)
	};
}

function readStops(files: Record<string, string>, locale: string): Stop[] {
	const path = `${locale}/stops.yaml`;
	const names = readYaml(files, path, stopNames);
	return readYaml(files, 'stops.yaml', stopsFile).map((stop) => {
		const name = names[stop.id];
		if (!name) throw new ContentError(path, undefined, `the stop ${stop.id} has no name`);
		return { ...stop, name };
	});
}
