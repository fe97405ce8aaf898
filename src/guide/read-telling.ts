import { z } from 'zod';
import { readYaml } from '#content';
import {
	childTiers,
	questionGroups,
	reasons,
	type ChildTier,
	type QuestionGroup,
	type Reason,
	type Telling
} from './telling.ts';

const lines = z.array(z.string().min(1)).min(1);
const linesFor = <Name extends string>(names: readonly Name[]) =>
	z.strictObject(
		Object.fromEntries(names.map((name) => [name, lines])) as Record<Name, typeof lines>
	);

const advice = z.strictObject({
	do: lines.length(3),
	not: lines.length(3),
	first: z.string().min(1),
	again: z.string().min(1),
	day: z.string().min(1)
});

const tellingFile = z.strictObject({
	reasons: linesFor<Reason>(reasons),
	fault: lines,
	next: lines,
	traps: z.array(
		z.strictObject({ words: lines, unless: lines.optional(), say: z.string().min(1) })
	),
	tiers: z.strictObject(
		Object.fromEntries(childTiers.map((tier) => [tier, advice])) as Record<ChildTier, typeof advice>
	),
	evening: lines,
	firstWords: lines,
	questions: linesFor<QuestionGroup>(questionGroups)
});

/**
 * What a parent chooses from, in one language.
 * @throws ContentError with file and line for a missing list or a strange key
 */
export function readTelling(files: Readonly<Record<string, string>>, locale: string): Telling {
	return readYaml(files, `${locale}/telling.yaml`, tellingFile);
}
