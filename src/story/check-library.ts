import { z } from 'zod';
import { thingsIn } from '#activity';
import { ContentError, lineWith, readYaml } from '#content';
import { tierOf } from './cards.ts';
import type { Library, Shelf } from './shelf.ts';

const sourcesFile = z.record(z.string(), z.unknown());

/** One thing that a file names, and whether it exists. */
interface Named {
	path: string;
	/** The letters it is found by in its file, or the line it stands on. */
	at: string | number;
	what: string;
	exists: boolean;
}

/** What cards and facts may name. */
interface There {
	sources: Record<string, unknown>;
	smallPictures: readonly string[];
}

/**
 * Checks that everything the files of a language name is there.
 * @param own what the files of this language hold
 * @param whole the same with what is not translated yet
 * @throws ContentError with file and line at the first thing that is missing
 */
export function checkLibrary(locale: string, shelf: Shelf, own: Library, whole: Library): void {
	const { files } = shelf;
	const there: There = {
		sources: readYaml(files, 'sources.yaml', sourcesFile),
		smallPictures: shelf.smallPictures
	};
	const named = [
		...inStops(whole),
		...inChapters(locale, own, whole),
		...inFacts(locale, own, there),
		...inWords(locale, own, there),
		...inAnswers(locale, own, whole, there),
		...inActivities(locale, own, whole, there)
	];
	const missing = named.find(({ exists }) => !exists);
	if (!missing) return;
	const { path, at, what } = missing;
	const line = typeof at === 'number' ? at : lineWith(files, path, at);
	throw new ContentError(path, line, `not found: ${what}`);
}

function sourcesNamed({ sources }: There, path: string, ids: readonly string[]): Named[] {
	return ids.map((id) => ({
		path,
		at: id,
		what: `source ${id}`,
		exists: Object.hasOwn(sources, id)
	}));
}

function smallNamed({ smallPictures }: There, path: string, picture: string): Named {
	return {
		path,
		at: picture,
		what: `small picture ${picture}`,
		exists: smallPictures.includes(picture)
	};
}

function inStops({ stops, chapters: all }: Library): Named[] {
	return stops.flatMap(({ id, chapters }) =>
		Object.values(chapters).map((chapter) => ({
			path: 'stops.yaml',
			at: `id: ${id}`,
			what: `chapter ${chapter}`,
			exists: all.has(chapter)
		}))
	);
}

function inChapters(locale: string, own: Library, whole: Library): Named[] {
	return [...own.chapters.values()].flatMap(({ id, tier, stop: name, words }): Named[] => {
		const path = `${locale}/chapters/${id}.md`;
		const stop = whole.stops.find((one) => one.id === name);
		const isThere = stop?.chapters[tier] === id;
		return [
			{ path, at: 'stop:', what: `stop ${name} for this chapter`, exists: isThere },
			...words.map((word) => ({
				path,
				at: `{id=${word}}`,
				what: `word ${word}, with words for this tier`,
				exists: Boolean(whole.words.get(word)?.text[tier])
			})),
			{
				path: `${locale}/activities/${id}.yaml`,
				at: 1,
				what: 'something to do after this chapter',
				exists: whole.activities.has(id)
			},
			{
				path: `${locale}/answers/${id}.yaml`,
				at: 1,
				what: 'a question that this chapter answers',
				exists: whole.answers.some(({ chapters }) => chapters.includes(id))
			}
		];
	});
}

function inFacts(locale: string, own: Library, there: There): Named[] {
	return [...own.facts].flatMap(([id, facts]) =>
		facts.flatMap(({ by, check, line }) =>
			sourcesNamed(there, `${locale}/chapters/${id}.md`, [...by, ...check]).map((named) => ({
				...named,
				at: line
			}))
		)
	);
}

function inWords(locale: string, own: Library, there: There): Named[] {
	const path = `${locale}/words.yaml`;
	return [...own.words.values()].flatMap(({ picture, sources, check }) => [
		smallNamed(there, path, picture),
		...sourcesNamed(there, path, [...sources, ...check])
	]);
}

function inAnswers(locale: string, own: Library, whole: Library, there: There): Named[] {
	return own.answers.flatMap(({ id, chapters, tier, sources, check }) => {
		const path = `${locale}/answers/${chapters[0]}.yaml`;
		const at = `id: ${id}`;
		const same = own.answers.filter((other) => other.id === id);
		return [
			{ path, at, what: `one answer only called ${id}`, exists: same.length === 1 },
			...chapters.map((chapter) => ({
				path,
				at,
				what: `chapter ${chapter} of this tier`,
				exists: whole.chapters.has(chapter) && tierOf(chapter) === tier
			})),
			...sourcesNamed(there, path, [...sources, ...check])
		];
	});
}

function inActivities(locale: string, own: Library, whole: Library, there: There): Named[] {
	return [...own.activities].flatMap(([id, { parts }]) => {
		const path = `${locale}/activities/${id}.yaml`;
		const cards = parts.flatMap((part) => (part.kind === 'reveal' ? part.cards : []));
		return [
			{ path, at: 1, what: `chapter ${id}`, exists: whole.chapters.has(id) },
			...parts
				.flatMap(thingsIn)
				.flatMap(({ picture }) => (picture ? smallNamed(there, path, picture) : [])),
			...cards.flatMap(({ sources, check }) => sourcesNamed(there, path, [...sources, ...check]))
		];
	});
}
