import { z } from 'zod';
import { ContentError, lineWith, readYaml } from '#content';
import { groups, type Guide, type GuideFact, type GuideSource, type Readers } from './guide.ts';
import { parseGuide } from './parse-guide.ts';

/** What guides are read from and checked against. */
export interface GuideShelf {
	files: Readonly<Record<string, string>>;
	/** Names of the pictures of the story. */
	plates: readonly string[];
	/** Names of the drawings of the interface. */
	drawings: readonly string[];
}

const sourcesFile = z.record(
	z.string(),
	z.looseObject({
		title: z.string(),
		publisher: z.string().optional(),
		url: z.string().optional()
	})
);
type Sources = z.infer<typeof sourcesFile>;
const guidesFile = z.strictObject({ checked: z.iso.date() });

/**
 * The pages for these readers in one language, in the order they are shown in. There are as many as
 * there are files.
 * @throws ContentError with file and line for a source or a picture that does not exist, and for two
 * pages in one place
 */
export function readGuides(locale: string, readers: Readers, shelf: GuideShelf): Guide[] {
	const { files } = shelf;
	const sources = readYaml(files, 'sources.yaml', sourcesFile);
	const { checked } = readYaml(files, 'guides.yaml', guidesFile);
	const within = `${locale}/${readers}/`;
	const paths = Object.keys(files).filter((path) => path.startsWith(within) && /\.md$/.test(path));
	const guides = paths.map((path): Guide => {
		const parsed = parseGuide(path, readers, files[path] ?? '');
		return {
			...parsed,
			slug: path.slice(within.length, -'.md'.length),
			locale,
			picture: parsed.picture && pictureAt(path, parsed.picture, shelf),
			sources: sourcesOf(path, parsed.facts, sources),
			checked
		};
	});
	return inOrder(within, readers, guides);
}

function pictureAt(path: string, picture: string, { files, plates, drawings }: GuideShelf): string {
	if (plates.includes(picture)) return `/pictures/${picture}.svg`;
	if (drawings.includes(picture)) return `/art/${picture}.svg`;
	throw new ContentError(path, lineWith(files, path, 'picture:'), `no picture: ${picture}`);
}

function sourcesOf(path: string, facts: readonly GuideFact[], sources: Sources): GuideSource[] {
	const sure = new Set(facts.flatMap(({ by }) => by));
	const named = facts.flatMap(({ by, check, line }) =>
		[...by, ...check].map((code) => ({ code, line }))
	);
	return named
		.filter(({ code }, at) => named.findIndex((other) => other.code === code) === at)
		.map(({ code, line }) => {
			const source = Object.hasOwn(sources, code) ? sources[code] : undefined;
			if (!source) throw new ContentError(path, line, `not found: source ${code}`);
			const { title, publisher = null, url = null } = source;
			return { code, title, publisher, url, isSure: sure.has(code) };
		});
}

function inOrder(within: string, readers: Readers, guides: Guide[]): Guide[] {
	const places: readonly string[] = groups[readers];
	const sorted = guides.toSorted(
		(one, other) =>
			places.indexOf(one.group) - places.indexOf(other.group) || one.order - other.order
	);
	for (const [at, one] of sorted.entries()) {
		const next = sorted[at + 1];
		if (next?.group === one.group && next.order === one.order)
			throw new ContentError(
				`${within}${next.slug}.md`,
				undefined,
				`stands where ${one.slug} stands: ${one.group} ${one.order}`
			);
	}
	return sorted;
}
