import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { ContentError } from './content-error.ts';

/**
 * Reads one YAML file of the content and checks its shape.
 * @throws ContentError with the line when the file is missing or has an unknown or missing key
 */
export function readYaml<T>(
	files: Readonly<Record<string, string>>,
	path: string,
	shape: z.ZodType<T>
): T {
	const text = files[path];
	if (text === undefined) throw new ContentError(path, undefined, 'this file is missing');
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const [broken] = document.errors;
	if (broken) throw new ContentError(path, broken.linePos?.[0].line, broken.message);
	const found = shape.safeParse(document.toJS());
	if (found.success) return found.data;
	const line = lineAt(document, lines, found.error.issues[0]?.path ?? []);
	throw new ContentError(path, line, z.prettifyError(found.error));
}

/** The line of what lies at this path, or of the nearest thing around it that is written down. */
function lineAt(
	document: Document,
	lines: LineCounter,
	path: readonly PropertyKey[]
): number | undefined {
	const node = path.length === 0 ? document.contents : document.getIn(path, true);
	if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
	return path.length === 0 ? undefined : lineAt(document, lines, path.slice(0, -1));
}

/** The first line of a file that holds these letters as a whole name, counted from 1. */
export function lineWith(
	files: Readonly<Record<string, string>>,
	path: string,
	letters: string
): number | undefined {
	const inName = /^[\w-]/;
	const isCut = (rest: string) => inName.test(letters.slice(-1)) && inName.test(rest);
	const holds = (line: string) =>
		line
			.split(letters)
			.slice(1)
			.some((rest) => !isCut(rest));
	const at = files[path]?.split('\n').findIndex(holds) ?? -1;
	return at === -1 ? undefined : at + 1;
}
