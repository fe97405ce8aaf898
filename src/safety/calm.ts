import { ContentError, readYaml } from '#content';
import { z } from 'zod';
import { exerciseIds, type CalmTier, type Exercise } from './exercise.ts';

const told = z.strictObject({
	name: z.string().min(1),
	steps: z.array(z.string().min(1)).min(2).max(5),
	after: z.string().min(1).optional(),
	quiet: z.string().min(1).optional(),
	care: z.string().min(1).optional()
});

const calmFile = z.array(
	z.strictObject({
		id: z.enum(exerciseIds),
		draw: z.boolean().default(false),
		together: told,
		reader: told,
		teen: told
	})
);

/**
 * The exercises of one tier in one language, in the order of the file.
 * @throws ContentError with file and line for a wrong key, and with the file where one is missing
 */
export function readCalm(
	files: Readonly<Record<string, string>>,
	locale: string,
	tier: CalmTier
): Exercise[] {
	const path = `${locale}/calm.yaml`;
	const exercises = readYaml(files, path, calmFile);
	const missing = exerciseIds.find((id) => exercises.filter((one) => one.id === id).length !== 1);
	if (missing) throw new ContentError(path, undefined, `needs ${missing} once`);
	return exercises.map(({ id, draw, [tier]: { name, steps, ...more } }) => ({
		...{ id, name, steps, draw },
		after: more.after ?? null,
		quiet: more.quiet ?? null,
		care: more.care ?? null
	}));
}
