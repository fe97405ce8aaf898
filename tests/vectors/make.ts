// Makes every file in this folder again: node tests/vectors/make.ts (Node 24, the age tool).
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { Encrypter } from 'age-encryption';
import { sealWithAge } from './age-tool.ts';
import { hostileFiles } from './hostile-files.ts';
import { hostileLetters } from './hostile-letters.ts';
import { back, drawing, drawingOf, feeling, fields, ids, mp4Start, plain } from './plain.ts';
import { question, someMac, voiceOf, webmStart } from './plain.ts';
import { darkPng } from './png.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];
const folder = new URL('files/', import.meta.url);
const kib = 1024;

interface Vector {
	file: string;
	words: string[];
	outcome: string;
	/** For one that opens: how many items, and the name inside. */
	items?: number;
	name?: string;
	why: string;
}

async function seal(bytes: Uint8Array, logN: number): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(words.join(' '));
	encrypter.setScryptWorkFactor(logN);
	return encrypter.encrypt(bytes);
}

const vectors: Vector[] = [];

async function add(file: Uint8Array, vector: Omit<Vector, 'words'> & { words?: string[] }) {
	await writeFile(new URL(vector.file, folder), file);
	vectors.push({ words, ...vector });
}

async function addOpen(
	name: string,
	why: string,
	letter: Record<string, unknown>,
	file: Uint8Array
) {
	const items = (letter['items'] as unknown[]).length;
	const called = String(letter['name']);
	await add(file, { file: `opens-${name}.age`, outcome: 'opens', items, name: called, why });
}

/** As we write it: padded, and with the work factor of the app. */
async function addOurs(
	name: string,
	why: string,
	letter: Record<string, unknown>,
	padTo = 4 * kib
) {
	await addOpen(name, why, letter, await seal(plain(letter, undefined, padTo), 16));
}

async function addByAge(name: string, why: string, letter: Record<string, unknown>) {
	await addOpen(name, why, letter, await sealWithAge(plain(letter, undefined, 4 * kib), words));
}

async function addOpening() {
	const full = ids.slice(0, 12).map((id) => ({ ...question, id, body: 'ja '.repeat(200) }));
	const withIds = [question, feeling, drawing].map((item, i) => ({ ...item, id: ids[i] }));
	const hostileWords =
		'<img src=x onerror=alert(1)> javascript:alert(1) \u202egnp.exe \u0645\u0631\u062d\u0628\u0627';
	await addOurs('question', 'one question', fields());
	await addOurs('three-items', 'question, feeling, drawing', fields({ items: withIds }));
	await addOurs('no-content', 'I want to talk', fields({ items: [], name: '' }));
	await addOurs('full', 'twelve items', fields({ items: full }), 16 * kib);
	await addOurs(
		'hostile-words',
		'markup, direction marks: shown as text',
		fields({ items: [{ ...question, body: hostileWords }] })
	);
	await addByAge('by-age-question', 'sealed by the age tool', fields());
	await addByAge('by-age-drawing', 'a drawing, by the age tool', fields({ items: [drawing] }));
	const ten = (letter: Record<string, unknown>, line?: string) => seal(plain(letter, line), 10);
	const reply = fields({ kind: 'reply', from: 'adult', re: ids[0], ask: 'none', name: 'Sanne' });
	await addOpen('reply', 'an answer', reply, await ten(reply));
	const voices = fields({
		items: [voiceOf(mp4Start), { ...voiceOf(webmStart, { mime: 'audio/webm' }), id: ids[3] }]
	});
	await addOpen('voice', 'two recordings', voices, await ten(voices));
	const addressed = fields({ back, key: Buffer.alloc(32, 9).toString('base64url') });
	await addOpen(
		'address',
		'with a MAC, a key and an address',
		addressed,
		await ten(addressed, `share/1 ${someMac}`)
	);
	const largest = fields({ items: [drawingOf(darkPng(2048, 2048), { w: 2048, h: 2048 })] });
	await addOpen('wide-drawing', '2,048 by 2,048 pixels', largest, await ten(largest));
}

async function addFailing() {
	for (const { name, reason, why, plain: bytes } of hostileLetters) {
		await add(await seal(bytes, 8), { file: `letter-${name}.age`, outcome: reason, why });
	}
	const small = await seal(plain(fields(), undefined, 4 * kib), 8);
	const large = await seal(plain(fields(), undefined, 256 * kib), 8);
	for (const { name, reason, why, file } of await hostileFiles(small, large)) {
		await add(file, { file: `file-${name}.age`, outcome: reason, why });
	}
	const turned = words.toReversed();
	await add(small, {
		file: 'file-other-order.age',
		words: turned,
		outcome: 'wrong-words',
		why: 'the right words in another order'
	});
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
await addOpening();
await addFailing();
await writeFile(new URL('index.json', import.meta.url), `${JSON.stringify(vectors, null, '\t')}\n`);
