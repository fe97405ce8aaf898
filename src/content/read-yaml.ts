import { parse } from 'yaml';
import { z } from 'zod';
import { ContentError } from './content-error.ts';

/**
 * Reads one YAML file of the content and checks its shape.
 * @throws ContentError when the file is missing or has an unknown or missing key
 */
export function readYaml<T>(
	files: Readonly<Record<string, string>>,
	path: string,
	shape: z.ZodType<T>
): T {
	const text = files[path];
	if (text === undefined) throw new ContentError(path, undefined, 'this file is missing');
	const found = shape.safeParse(parse(text));
	if (!found.success) throw new ContentError(path, undefined, z.prettifyError(found.error));
	return found.data;
}
