import { z } from 'zod';
import type { Chapter } from './chapter.ts';
import { ContentError, readYaml } from '#content';
import { parseChapter } from './parse-chapter.ts';
import { tiers, type Tier } from './tier.ts';

const chaptersByTier = z.strictObject({
	together: z.string(),
	reader: z.string(),
	teen: z.string()
});
const stopsFile = z.array(z.strictObject({ id: z.string(), chapters: chaptersByTier }));
const stopNames = z.record(z.string(), z.string());
const wordsFile = z.array(
	z.strictObject({
		id: z.string(),
		word: z.string(),
		picture: z.string(),
		text: z.partialRecord(z.enum(tiers), z.string()),
		sources: z.array(z.string()).default([])
	})
);
const answersFile = z.array(
	z.strictObject({
		id: z.string(),
		tier: z.enum(tiers),
		question: z.string(),
		answer: z.string(),
		chapter: z.string().optional(),
		sources: z.array(z.string()).default([])
	})
);
const descriptionsFile = z.record(z.string(), z.string().min(1));
const sourcesFile = z.record(z.string(), z.unknown());

/** A moment of the journey, the same one in all tiers; `chapters` holds the id of its chapter per tier. */
export interface Stop {
	id: string;
	name: string;
	chapters: Record<Tier, string>;
}

/** A glossary card. */
export type Word = z.infer<typeof wordsFile>[number];

/** A question children ask, with its honest answer. */
export type Answer = z.infer<typeof answersFile>[number];

/** Everything there is to read in one language. */
export interface Library {
	stops: Stop[];
	chapters: Map<string, Chapter>;
	words: Map<string, Word>;
	answers: Answer[];
	/** What each picture shows, by its name. */
	pictures: Map<string, string>;
}

/** What a library is made from: files by their path below `content`, and the names of all pictures. */
export interface Shelf {
	files: Record<string, string>;
	pictures: readonly string[];
}

/**
 * Puts the content of one language together and checks that everything that is named exists.
 * @throws ContentError at the first thing that is missing or unknown: the build stops there
 */
export function buildLibrary(locale: string, { files, pictures }: Shelf): Library {
	const sources = readYaml(files, 'sources.yaml', sourcesFile);
	const words = new Map(
		readYaml(files, `${locale}/words.yaml`, wordsFile).map((word) => [word.id, word])
	);
	const answers = readYaml(files, `${locale}/answers.yaml`, answersFile);
	const stops = readStops(files, locale);
	const described = readDescriptions(files, locale, pictures);
	const chapters = new Map<string, Chapter>();
	for (const [path, text] of Object.entries(files)) {
		if (!path.startsWith(`${locale}/chapters/`)) continue;
		const chapter = parseChapter(path, text, { locale, pictures: described });
		checkChapter(path, chapter, { sources, words, answers, stops });
		chapters.set(chapter.id, chapter);
	}
	return { stops, chapters, words, answers, pictures: described };
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

/** What each picture shows, in the words of its tier; every picture has exactly one description. */
function readDescriptions(
	files: Record<string, string>,
	locale: string,
	pictures: readonly string[]
): Map<string, string> {
	const described = new Map<string, string>();
	for (const path of Object.keys(files)) {
		if (!path.startsWith(`${locale}/pictures/`)) continue;
		for (const [name, description] of Object.entries(readYaml(files, path, descriptionsFile))) {
			if (!pictures.includes(name) || described.has(name))
				throw new ContentError(
					path,
					undefined,
					`no picture is called ${name}, or it is told twice`
				);
			described.set(name, description);
		}
	}
	const missing = pictures.filter((name) => !described.has(name));
	if (missing.length > 0)
		throw new ContentError(`${locale}/pictures`, undefined, `not described: ${missing.join(', ')}`);
	return described;
}

interface Known extends Pick<Library, 'words' | 'answers' | 'stops'> {
	sources: Record<string, unknown>;
}

function checkChapter(path: string, chapter: Chapter, known: Known): void {
	const stop = known.stops.find(({ id }) => id === chapter.stop);
	const missing = [
		...chapter.words.filter((id) => !known.words.has(id)).map((id) => `word ${id}`),
		...chapter.questions
			.filter((id) => !known.answers.some((answer) => answer.id === id))
			.map((id) => `answer ${id}`),
		...chapter.sources
			.filter((id) => !Object.hasOwn(known.sources, id))
			.map((id) => `source ${id}`),
		...(stop?.chapters[chapter.tier] === chapter.id
			? []
			: [`stop ${chapter.stop} for this chapter`])
	];
	if (missing.length > 0)
		throw new ContentError(path, undefined, `not found: ${missing.join(', ')}`);
}
