import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { policyFor } from './policy.ts';

/** The file of every page that was made while building, below its folder, by its address. */
export async function pageFiles(folder: string): Promise<Map<string, string>> {
	const files = (await readdir(folder, { recursive: true })).filter((file) =>
		file.endsWith('.html')
	);
	return new Map(files.map((file) => [addressOf(relative('', file)), file]));
}

/**
 * The policy of every page that was made while building, by its address. Read once at start, since
 * such a page is served as a file, before any hook of the framework.
 */
export async function readPagePolicies(folder: string): Promise<Map<string, string>> {
	const policies = await Promise.all(
		[...(await pageFiles(folder))].map(async ([address, file]) => {
			const html = await readFile(join(folder, file), 'utf8');
			return [address, policyFor(html)] as const;
		})
	);
	return new Map(policies);
}

/** `nl/help.html` is served at `/nl/help`, `index.html` at `/`. */
export function addressOf(file: string): string {
	const path = `/${file
		.split(sep)
		.join('/')
		.replace(/\.html$/, '')}`;
	return path.replace(/\/index$/, '') || '/';
}
