import { describe, expect, it, vi } from 'vitest';
import { NearWorker } from './a-near-worker.ts';
import { answerRequest } from './answer-request.ts';
import { newLetter } from './letter.ts';
import type { Bytes } from './bytes.ts';
import type { Letter } from './letter.ts';
import { createSealing, openLetter, sealLetter } from './sealing.ts';
import { darkPng } from '../../tests/vectors/png.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];

function aLetter(): Letter {
	const drawing = {
		t: 'drawing',
		mime: 'image/png',
		w: 8,
		h: 6,
		data: darkPng(8, 6),
		alt: ''
	} as const;
	return newLetter({ name: 'Noor', items: [drawing], ask: 'answer', keep: '30d' });
}

function bytesOf(letter: Letter): Bytes {
	const [item] = letter.items;
	if (item?.t !== 'drawing') throw new Error('no drawing');
	return item.data;
}

async function sealedFile(letter = aLetter()): Promise<Bytes> {
	const sealed = await sealLetter(letter, words);
	if (!sealed.ok) throw new Error(sealed.reason);
	return sealed.bytes;
}

// the work factor of the app takes seconds on a busy machine
describe('sealing beside the page', { timeout: 120_000 }, () => {
	it('seals and opens in the worker', async () => {
		const worker = new NearWorker();
		const sealing = createSealing(() => worker);
		const letter = aLetter();
		const sealed = await sealing.seal(letter, words);
		const file = sealed.ok ? sealed.bytes : new Uint8Array(0);
		expect(await sealing.open(file, words)).toEqual({ ok: true, letter });
		expect(worker.sent.map(({ task }) => task)).toEqual(['sealLetter', 'openLetter']);
	});

	it('starts no worker before there is something to do, and one for all of it', async () => {
		const start = vi.fn(() => new NearWorker());
		const sealing = createSealing(start);
		expect(start).not.toHaveBeenCalled();
		const empty = new Uint8Array(0);
		await Promise.all([sealing.open(empty, words), sealing.open(empty, words)]);
		expect(start).toHaveBeenCalledTimes(1);
	});

	it('leaves the drawing and the file where they are', async () => {
		const sealing = createSealing(() => new NearWorker());
		const letter = aLetter();
		const before = bytesOf(letter).slice();
		const sealed = await sealing.seal(letter, words);
		expect(bytesOf(letter)).toEqual(before);
		if (!sealed.ok) throw new Error(sealed.reason);
		const length = sealed.bytes.length;
		await sealing.open(sealed.bytes, words);
		expect(sealed.bytes).toHaveLength(length);
	});

	it('answers each question with its own answer', async () => {
		const release: (() => void)[] = [];
		const worker = new NearWorker(async (request) => {
			await new Promise<void>((resolve) => release.push(resolve));
			return answerRequest(request);
		});
		const sealing = createSealing(() => worker);
		const note = new TextEncoder().encode('Dit is geen brief.');
		const first = sealing.open(note, words);
		const second = sealing.open(new Uint8Array(0), words);
		await vi.waitFor(() => expect(release).toHaveLength(2));
		release.toReversed().forEach((go) => go());
		expect(await first).toEqual({ ok: false, reason: 'not-a-letter' });
		expect(await second).toEqual({ ok: false, reason: 'cut-off' });
	});

	it('tells a bug as an error without what was in the letter', async () => {
		const sealing = createSealing(() => new NearWorker());
		const broken = { ...aLetter(), at: 'geheim' };
		const failure = await sealing.seal(broken, words).catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(Error);
		expect(JSON.stringify([String(failure), (failure as Error).cause])).not.toContain('geheim');
		await expect(sealing.open(new Uint8Array(0), [])).rejects.toThrow('openLetter failed');
	});

	it('stops the worker, and starts another if it is used again', async () => {
		const workers: NearWorker[] = [];
		const sealing = createSealing(() => {
			const worker = new NearWorker();
			workers.push(worker);
			return worker;
		});
		await sealing.open(new Uint8Array(0), words);
		sealing.stop();
		expect(workers.map(({ isStopped }) => isStopped)).toEqual([true]);
		await sealing.open(new Uint8Array(0), words);
		expect(workers).toHaveLength(2);
	});
});

describe('a sealing that was stopped', () => {
	it('sends nothing any more', async () => {
		const worker = new NearWorker();
		const sealing = createSealing(() => worker);
		void sealing.open(new Uint8Array(200_000), words);
		sealing.stop();
		// another one takes as many turns, and is answered after them
		await createSealing(() => new NearWorker()).open(new Uint8Array(200_000), words);
		expect(worker.sent).toEqual([]);
	});
});

describe('sealing without a worker', { timeout: 120_000 }, () => {
	it('is done on the page', async () => {
		const sealing = createSealing(() => null);
		const letter = aLetter();
		const sealed = await sealing.seal(letter, words);
		expect(sealed.ok && (await sealing.open(sealed.bytes, words))).toEqual({ ok: true, letter });
	});

	it('is done on the page when the worker does not load', async () => {
		const worker = new NearWorker(null);
		const sealing = createSealing(() => worker);
		const file = await sealedFile();
		const waiting = sealing.open(file, words);
		await vi.waitFor(() => expect(worker.sent).toHaveLength(1));
		worker.breakDown();
		expect((await waiting).ok).toBe(true);
		expect(worker.isStopped).toBe(true);
	});

	it('is done on the page when the worker breaks before the file was sent', async () => {
		const worker = new NearWorker(null);
		const sealing = createSealing(() => worker);
		const file = await sealedFile();
		const waiting = sealing.open(file, words);
		worker.breakDown();
		expect((await waiting).ok).toBe(true);
		expect(worker.sent).toEqual([]);
	});

	it('does not try the broken worker again', async () => {
		const worker = new NearWorker(null);
		const start = vi.fn(() => worker);
		const sealing = createSealing(start);
		const waiting = sealing.open(new Uint8Array(0), words);
		await vi.waitFor(() => expect(worker.sent).toHaveLength(1));
		worker.breakDown();
		await waiting;
		await sealing.open(new Uint8Array(0), words);
		expect(start).toHaveBeenCalledTimes(1);
		expect(worker.sent).toHaveLength(1);
	});

	it('is what the two plain functions do where there is none', async () => {
		const letter = aLetter();
		expect(await openLetter(await sealedFile(letter), words)).toEqual({ ok: true, letter });
	});

	it('passes on why a file does not open', async () => {
		const file = await sealedFile();
		const opened = await openLetter(file, words.toReversed());
		expect(opened).toEqual({ ok: false, reason: 'wrong-words' });
	});
});
