import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const agePath = '/usr/bin/age';

/** What the `age` command-line tool makes of these bytes when it locks them with words. */
export function sealWithAge(plain: Uint8Array, words: readonly string[]): Promise<Uint8Array> {
	return runAge('-p', plain, words);
}

/** What the `age` command-line tool finds in this file. */
export function openWithAge(file: Uint8Array, words: readonly string[]): Promise<Uint8Array> {
	return runAge('-d', file, words);
}

/** The tool asks for words on a terminal and nowhere else, so it is given one by `script`. */
async function runAge(
	mode: '-p' | '-d',
	input: Uint8Array,
	words: readonly string[]
): Promise<Uint8Array> {
	if (!existsSync(agePath)) throw new Error('install the Debian package age to run this test');
	const folder = await mkdtemp(join(tmpdir(), 'age-'));
	try {
		const [from, to] = [join(folder, 'from'), join(folder, 'to')];
		await writeFile(from, input);
		await answerPrompts(`${agePath} ${mode} -o ${to} ${from}`, words.join(' '));
		return new Uint8Array(await readFile(to));
	} finally {
		await rm(folder, { recursive: true });
	}
}

function answerPrompts(command: string, answer: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn('script', ['-qec', command, '/dev/null']);
		let shown = '';
		let answered = 0;
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			shown += text;
			const prompts = shown.match(/passphrase[^:\n]*: /gi)?.length ?? 0;
			for (; answered < prompts; answered++) child.stdin.write(`${answer}\n`);
		});
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`age stopped with ${String(code)}: ${shown}`));
		});
	});
}
