import { z } from 'zod';
import { activityFile, type Activity } from '#activity';
import { ContentError, readYaml } from '#content';
import { tiers, type Tier } from './tier.ts';

type Files = Readonly<Record<string, string>>;

const sourced = {
	sources: z.array(z.string()).default([]),
	/** Sources that somebody has to look at again before this is published. */
	check: z.array(z.string()).default([])
};

const wordsFile = z.array(
	z.strictObject({
		id: z.string(),
		word: z.string(),
		picture: z.string(),
		text: z.partialRecord(z.enum(tiers), z.string()),
		...sourced
	})
);
const answersFile = z.array(
	z.strictObject({
		id: z.string(),
		question: z.string().min(1),
		answer: z.string().min(1),
		also: z.array(z.string()).default([]),
		asks: z.int().positive().optional(),
		...sourced
	})
);
const alikeFile = z.array(z.array(z.string()).min(2));
const descriptionsFile = z.record(z.string(), z.string().min(1));

/** A glossary card. */
export type Word = z.infer<typeof wordsFile>[number] & { locale: string };

/** A question children ask, with its honest answer. */
export interface Answer {
	id: string;
	locale: string;
	tier: Tier;
	question: string;
	answer: string;
	/** Where there is more about it: the chapter it belongs to first. */
	chapters: string[];
	/** Its number among the questions that children are known to ask in this tier. */
	asks: number | null;
	sources: string[];
	check: string[];
}

/** The tier a chapter belongs to, by the letter of its id; null for an id that is none. */
export function tierOf(chapter: string): Tier | null {
	return tiers['abc'.indexOf(chapter.charAt(0))] ?? null;
}

/** The files of one folder of a language with the id each is named by. */
export function filesIn(files: Files, folder: string): { path: string; id: string }[] {
	return Object.keys(files).flatMap((path) => {
		const [, id] = path.startsWith(`${folder}/`) ? (/([^/]+)\.[a-z]+$/.exec(path) ?? []) : [];
		return id ? [{ path, id }] : [];
	});
}

/** The glossary of one language by its ids. */
export function readWords(files: Files, locale: string): Map<string, Word> {
	return new Map(
		readYaml(files, `${locale}/words.yaml`, wordsFile).map((word) => [word.id, { ...word, locale }])
	);
}

/** The answered questions of one language, in the order of their chapters. */
export function readAnswers(files: Files, locale: string): Answer[] {
	return filesIn(files, `${locale}/answers`)
		.sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }))
		.flatMap(({ path, id: chapter }) =>
			readYaml(files, path, answersFile).map(({ also, asks, ...answer }): Answer => {
				const tier = tierOf(chapter);
				if (!tier) throw new ContentError(path, 1, `${chapter} is the id of no chapter`);
				return { ...answer, locale, tier, chapters: [chapter, ...also], asks: asks ?? null };
			})
		);
}

/** What there is to do after each chapter, by its id. */
export function readActivities(files: Files, locale: string): Map<string, Activity> {
	return new Map(
		filesIn(files, `${locale}/activities`).map(({ path, id }) => [
			id,
			readYaml(files, path, activityFile)
		])
	);
}

/** What each picture shows, in the words of its tier; every picture has exactly one description. */
export function readDescriptions(
	files: Files,
	locale: string,
	pictures: readonly string[]
): Map<string, string> {
	const described = new Map<string, string>();
	for (const { path } of filesIn(files, `${locale}/pictures`)) {
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

/** Groups of words that mean nearly the same to a child, for searching; none where nobody wrote them. */
export function readAlike(files: Files, locale: string): string[][] {
	const path = `${locale}/alike.yaml`;
	return path in files ? readYaml(files, path, alikeFile) : [];
}
