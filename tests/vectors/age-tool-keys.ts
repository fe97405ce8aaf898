import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A pair of keys made by `age-keygen`. */
export async function newAgeKey(): Promise<{ secret: string; recipient: string }> {
	const { stdout } = await run('/usr/bin/age-keygen', []);
	const secret = /^AGE-SECRET-KEY-1\w+$/m.exec(stdout)?.[0];
	const recipient = /age1\w+/.exec(stdout)?.[0];
	if (!secret || !recipient) throw new Error('age-keygen made no key');
	return { secret, recipient };
}

/** What the `age` command-line tool makes of these bytes when it seals them to keys. */
export function sealWithAgeKeys(
	plain: Uint8Array,
	recipients: readonly string[]
): Promise<Uint8Array<ArrayBuffer>> {
	return inFolder(plain, (from, to) => [
		...recipients.flatMap((one) => ['-r', one]),
		'-o',
		to,
		from
	]);
}

/** What the `age` command-line tool finds in this file with a secret key. */
export function openWithAgeKey(file: Uint8Array, secret: string): Promise<Uint8Array<ArrayBuffer>> {
	return inFolder(file, (from, to, key) => ['-d', '-i', key, '-o', to, from], secret);
}

async function inFolder(
	input: Uint8Array,
	args: (from: string, to: string, key: string) => string[],
	secret = ''
): Promise<Uint8Array<ArrayBuffer>> {
	const folder = await mkdtemp(join(tmpdir(), 'age-'));
	try {
		const [from, to, key] = ['from', 'to', 'key'].map((name) => join(folder, name)) as [
			string,
			string,
			string
		];
		await writeFile(from, input);
		await writeFile(key, secret);
		await run('/usr/bin/age', args(from, to, key));
		return new Uint8Array(await readFile(to));
	} finally {
		await rm(folder, { recursive: true });
	}
}
