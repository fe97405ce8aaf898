import { z } from 'zod';
import { ContentError, lineWith, readYaml } from '#content';
import type { CalmTier } from './exercise.ts';
import { caseIds, partIds, type WhoReads } from './who-reads-parts.ts';

const text = z.string().min(1);
const part = z.strictObject({ title: text, text: z.array(text).min(1) });
const wondered = z.strictObject({ title: text, stays: text, helper: text });
/** Ids of sources: those it rests on, and those somebody has to look at again. */
const rests = {
	sources: z.array(z.string()).default([]),
	check: z.array(z.string()).default([])
};

const whoReadsFile = z.strictObject({
	intro: z.strictObject({ together: text, reader: text, teen: text }),
	parts: z.array(
		z.strictObject({
			id: z.enum(partIds),
			...rests,
			together: part.optional(),
			reader: part,
			teen: part
		})
	),
	cases: z.array(
		z.strictObject({
			id: z.enum(caseIds),
			...rests,
			together: wondered.optional(),
			reader: wondered,
			teen: wondered
		})
	)
});

type File = z.infer<typeof whoReadsFile>;

const sourcesFile = z.record(z.string(), z.unknown());

/**
 * Who reads what a child makes, for one tier in one language, in the order of the file. What is not
 * for the smallest has no words there and is left out.
 * @throws ContentError with file and line for a wrong key or an unknown source, and with the file
 * where a part or a case is missing
 */
export function readWhoReads(
	files: Readonly<Record<string, string>>,
	locale: string,
	tier: CalmTier
): WhoReads {
	const path = `${locale}/who-reads.yaml`;
	const file = readYaml(files, path, whoReadsFile);
	checkIsWhole(path, file);
	checkSources(files, path, file);
	return {
		intro: file.intro[tier],
		parts: file.parts.flatMap(({ id, [tier]: told }) => (told ? [{ id, ...told }] : [])),
		cases: file.cases.flatMap(({ id, [tier]: told }) => (told ? [{ id, ...told }] : []))
	};
}

function checkIsWhole(path: string, { parts, cases }: File): void {
	const there: string[] = [...parts, ...cases].map(({ id }) => id);
	const missing = [...partIds, ...caseIds].find(
		(id) => there.filter((one) => one === id).length !== 1
	);
	if (missing) throw new ContentError(path, undefined, `needs ${missing} once`);
}

function checkSources(
	files: Readonly<Record<string, string>>,
	path: string,
	{ parts, cases }: File
): void {
	const known = readYaml(files, 'sources.yaml', sourcesFile);
	for (const { id, sources, check } of [...parts, ...cases])
		for (const source of [...sources, ...check])
			if (!Object.hasOwn(known, source))
				throw new ContentError(
					path,
					lineWith(files, path, `id: ${id}`),
					`not found: source ${source}`
				);
}
