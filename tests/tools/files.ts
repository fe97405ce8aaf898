import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every way in which a browser may write a word down as it is. */
const spellings = (word: string): Buffer[] => [
	Buffer.from(word, 'utf8'),
	Buffer.from(word, 'utf16le'),
	...[0, 1, 2].map((shift) => {
		// the same letters fall differently into base64 by where they begin
		const padded = Buffer.concat([Buffer.alloc(shift, 'x'), Buffer.from(word, 'utf8')]);
		return Buffer.from(padded.toString('base64').slice(shift === 0 ? 0 : 4, -4), 'utf8');
	})
];

/** The files below a folder in which one of these words stands, and which word it is. */
export async function filesWith(folder: string, words: readonly string[]): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const found: string[] = [];
	for (const entry of entries.filter((one) => one.isFile())) {
		const path = join(entry.parentPath, entry.name);
		const bytes = await readFile(path).catch(() => Buffer.alloc(0));
		for (const word of words)
			if (spellings(word).some((spelling) => bytes.includes(spelling)))
				found.push(`${path.slice(folder.length)}: ${word}`);
	}
	return found;
}
