import type { Finding } from './findings.ts';

/** A finding as one line for whoever wrote the file: where, what is wrong, and what to do. */
export function findingInWords(words: Readonly<Record<string, string>>, finding: Finding): string {
	const { line, where, kind, near, most, allowed, found } = finding;
	const values: Record<string, string> = {
		found: found ?? '',
		near: near ?? '',
		most: String(most ?? ''),
		allowed: allowed?.join(', ') ?? '',
		where
	};
	const place = [line === null ? '' : fill(words['line'], { line: String(line) }), where]
		.filter((one) => one !== '')
		.join(', ');
	const text = near ? words['unknown-near'] : words[kind];
	return place === '' ? fill(text, values) : `${place}: ${fill(text, values)}`;
}

function fill(text = '', values: Readonly<Record<string, string>>): string {
	return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
