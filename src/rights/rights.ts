import { z } from 'zod';
import { ContentError, lineWith, readYaml } from '#content';

/** A right told to one reader: what it means, who must do what, what to say, and where to go otherwise. */
const told = z.strictObject({
	means: z.string().min(1),
	must: z.string().min(1),
	say: z.string().min(1),
	missing: z.string().min(1)
});

const rightsFile = z.array(
	z.strictObject({
		id: z.string().regex(/^[a-z-]+$/),
		/** Articles of the Convention on the Rights of the Child. */
		articles: z.array(z.int().positive()).min(1),
		name: z.string().min(1),
		picture: z.string(),
		/** Ids of the stops of the journey where it matters most. */
		stops: z.array(z.string()).min(1),
		/** In one sentence, for the smallest. */
		together: z.string().min(1),
		reader: told,
		teen: told,
		sources: z.array(z.string()).default([]),
		check: z.array(z.string()).default([])
	})
);

/** A right of a child that matters when a family has to leave its home. */
export type Right = z.infer<typeof rightsFile>[number] & { locale: string };
/** What the rights are checked against. */
export interface RightsShelf {
	files: Readonly<Record<string, string>>;
	stops: readonly string[];
	smallPictures: readonly string[];
}

const sourcesFile = z.record(z.string(), z.unknown());

/**
 * The rights in one language, in the order of the file.
 * @throws ContentError with file and line for a stop, picture or source that does not exist
 */
export function readRights(locale: string, { files, stops, smallPictures }: RightsShelf): Right[] {
	const path = `${locale}/rights.yaml`;
	const sources = readYaml(files, 'sources.yaml', sourcesFile);
	const rights = readYaml(files, path, rightsFile).map((right) => ({ ...right, locale }));
	const named = rights.flatMap((right) => [
		...right.stops.map((stop) => ({ what: `stop ${stop}`, exists: stops.includes(stop), right })),
		{
			what: `small picture ${right.picture}`,
			exists: smallPictures.includes(right.picture),
			right
		},
		...[...right.sources, ...right.check].map((id) => ({
			what: `source ${id}`,
			exists: Object.hasOwn(sources, id),
			right
		}))
	]);
	const missing = named.find(({ exists }) => !exists);
	if (missing)
		throw new ContentError(
			path,
			lineWith(files, path, `id: ${missing.right.id}`),
			`not found: ${missing.what}`
		);
	return rights;
}
