import workerUrl from './sealing.worker.ts?worker&url';
import { trustedScriptUrl } from '#browser';
import type { Bytes } from './bytes.ts';
import type { Letter } from './letter.ts';
import type { Opened, Sealed } from './seal.ts';
import type { OpenedFile, SealedFile } from './sealed-file.ts';
import { buffersOfRequest, copyRequest } from './sealing-messages.ts';
import type { SealingAnswer, SealingRequest, SealingTask } from './sealing-messages.ts';

/** Seals and opens beside the page, so that nothing on the screen waits for it. */
export interface Sealing {
	/** Seals a letter with five words; see `Sealed`. The letter's own bytes stay untouched. */
	seal(letter: Letter, words: readonly string[]): Promise<Sealed>;
	/** Opens a file with five words; see `Opened`. The file's bytes stay untouched. */
	open(bytes: Bytes, words: readonly string[]): Promise<Opened>;
	/** Seals any bytes with five words; see `SealedFile`. The bytes stay untouched. */
	sealFile(bytes: Bytes, words: readonly string[]): Promise<SealedFile>;
	/** Opens any file with five words, if it is no longer than `maxBytes`; see `OpenedFile`. */
	openFile(bytes: Bytes, words: readonly string[], maxBytes: number): Promise<OpenedFile>;
	/** Ends the worker. What was still asked of it is then never answered. */
	stop(): void;
}

/** The part of a Worker used here. */
export interface SealingWorker {
	onmessage: ((event: MessageEvent<SealingAnswer>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	postMessage(request: SealingRequest, transfer: ArrayBuffer[]): void;
	terminate(): void;
}

/** Starts the worker, or null where the browser has none. */
export type StartWorker = () => SealingWorker | null;

const startWorker: StartWorker = () => {
	if (typeof Worker === 'undefined') return null;
	try {
		return new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
	} catch {
		// old browsers throw on the module type or on the policy; the page can do the work itself
		return null;
	}
};

interface Pending {
	request: SealingRequest;
	settle: (answer: SealingAnswer) => void;
}

/**
 * A sealing that can be used many times; stop it when the screen goes. The worker starts with
 * the first request. Where there is none, or it cannot start, the same work is done on the page.
 */
export function createSealing(start: StartWorker = startWorker): Sealing {
	const desk = new SealingDesk(start);
	return {
		async seal(letter, words) {
			const answer = await desk.ask({ task: 'seal', letter, words: [...words] });
			if (answer.task === 'seal') return answer.outcome;
			throw new Error('sealing failed', { cause: answer });
		},
		async open(bytes, words) {
			const answer = await desk.ask({ task: 'open', bytes, words: [...words] });
			if (answer.task === 'open') return answer.outcome;
			throw new Error('opening failed', { cause: answer });
		},
		async sealFile(bytes, words) {
			const answer = await desk.ask({ task: 'seal-file', bytes, words: [...words] });
			if (answer.task === 'seal-file') return answer.outcome;
			throw new Error('sealing failed', { cause: answer });
		},
		async openFile(bytes, words, maxBytes) {
			const answer = await desk.ask({ task: 'open-file', bytes, words: [...words], maxBytes });
			if (answer.task === 'open-file') return answer.outcome;
			throw new Error('opening failed', { cause: answer });
		},
		stop: () => {
			desk.close();
		}
	};
}

/** Keeps the worker, and what was asked of it until it is answered. */
class SealingDesk {
	readonly #start: StartWorker;
	readonly #pending = new Map<number, Pending>();
	/** Null once there is known to be none. */
	#worker: SealingWorker | null | undefined;
	#count = 0;

	constructor(start: StartWorker) {
		this.#start = start;
	}

	ask(task: SealingTask): Promise<SealingAnswer> {
		const request = { number: this.#count++, ...task };
		const worker = this.#running();
		if (!worker) return answerHere(request);
		return new Promise((resolve) => {
			const settle = (answer: SealingAnswer) => {
				this.#pending.delete(request.number);
				resolve(answer);
			};
			this.#pending.set(request.number, { request, settle });
			void this.#send(worker, request);
		});
	}

	/** Copies go over, so that the sender keeps its bytes; they are then moved, not copied again. */
	async #send(worker: SealingWorker, request: SealingRequest): Promise<void> {
		const sent = await copyRequest(request);
		// stopped or fallen back while copying: the request was dropped or is being done here
		if (this.#worker === worker) worker.postMessage(sent, buffersOfRequest(sent));
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#pending.clear();
	}

	#running(): SealingWorker | null {
		if (this.#worker !== undefined) return this.#worker;
		const worker = this.#start();
		this.#worker = worker;
		if (worker) {
			worker.onmessage = ({ data }) => this.#pending.get(data.number)?.settle(data);
			worker.onerror = () => {
				this.#fallBack();
			};
		}
		return worker;
	}

	/** The worker's script did not load or broke: everything unanswered is done here after all. */
	#fallBack(): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const { request, settle } of this.#pending.values()) {
			void answerHere(request).then(settle);
		}
	}
}

/** Seals one letter with five words, beside the page; see `Sealed`. */
export async function sealLetter(letter: Letter, words: readonly string[]): Promise<Sealed> {
	return useOnce((sealing) => sealing.seal(letter, words));
}

/** Opens one file with five words, beside the page; see `Opened`. */
export async function openLetter(bytes: Bytes, words: readonly string[]): Promise<Opened> {
	return useOnce((sealing) => sealing.open(bytes, words));
}

async function useOnce<T>(use: (sealing: Sealing) => Promise<T>): Promise<T> {
	const sealing = createSealing();
	try {
		return await use(sealing);
	} finally {
		sealing.stop();
	}
}

async function answerHere(request: SealingRequest): Promise<SealingAnswer> {
	// the library comes only where it is needed: no page that reads a letter's type loads it
	const { answerRequest } = await import('./answer-request.ts');
	return answerRequest(request);
}
