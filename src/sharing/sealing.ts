import workerUrl from './sealing.worker.ts?worker&url';
import { trustedScriptUrl } from '#browser';
import type { Bytes } from './bytes.ts';
import type { Letter } from './letter.ts';
import type { Opened, Sealed } from './seal.ts';
import type { OpenedFile, SealedFile } from './sealed-file.ts';
import { buffersIn, copyOf } from './sealing-messages.ts';
import type {
	SealingAnswer,
	SealingRequest,
	TaskArgs,
	TaskName,
	TaskOutcome
} from './sealing-messages.ts';

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
	onmessageerror: ((event: MessageEvent) => void) | null;
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
		seal: (letter, words) => desk.ask('sealLetter', letter, words),
		open: (bytes, words) => desk.ask('openLetter', bytes, words),
		sealFile: (bytes, words) => desk.ask('sealWithWords', bytes, words),
		openFile: (bytes, words, maxBytes) => desk.ask('openWithWords', bytes, words, maxBytes),
		stop: () => {
			desk.close();
		}
	};
}

/**
 * So long a worker with work may say nothing: several times what the hardest file takes on a slow
 * phone. One that its browser ended says nothing for ever, and tells nobody.
 */
const silentMs = 60_000;

/** Keeps the worker, and what was asked of it until it is answered. */
export class SealingDesk {
	readonly #start: StartWorker;
	readonly #idleMs: number;
	readonly #silentMs: number;
	readonly #pending = new Map<number, Pending>();
	/** Null once there is known to be none. */
	#worker: SealingWorker | null | undefined;
	#count = 0;
	#idle: ReturnType<typeof setTimeout> | undefined;
	#silent: ReturnType<typeof setTimeout> | undefined;

	/** @param idleMs after so long without work the worker ends; the next request starts another */
	constructor(
		start: StartWorker = startWorker,
		{ idleMs = Infinity, silent = silentMs }: { idleMs?: number; silent?: number } = {}
	) {
		this.#start = start;
		this.#idleMs = idleMs;
		this.#silentMs = silent;
	}

	/**
	 * What this task makes of these arguments, which stay as they are. Throws where the task threw:
	 * what can happen to honest people is a value.
	 */
	async ask<Name extends TaskName>(
		task: Name,
		...args: TaskArgs<Name>
	): Promise<TaskOutcome<Name>> {
		const answer = await this.#answer({ number: this.#count++, task, args });
		// each task answers with what it makes: see `answerRequest`
		if (answer.ok) return answer.outcome as TaskOutcome<Name>;
		throw new Error(`${task} failed`, { cause: answer.fault });
	}

	#answer(request: SealingRequest): Promise<SealingAnswer> {
		const worker = this.#running();
		if (!worker) return answerHere(request);
		clearTimeout(this.#idle);
		return new Promise((resolve) => {
			const settle = (answer: SealingAnswer) => {
				this.#pending.delete(request.number);
				if (this.#pending.size === 0) this.#endWhenIdle();
				this.#listen();
				resolve(answer);
			};
			this.#pending.set(request.number, { request, settle });
			if (this.#pending.size === 1) this.#listen();
			// what cannot be sent there is done here
			this.#send(worker, request).catch(() => this.#fallBack());
		});
	}

	/** Copies go over, so that the sender keeps its bytes; they are then moved, not copied again. */
	async #send(worker: SealingWorker, request: SealingRequest): Promise<void> {
		const sent = await copyOf(request);
		// stopped or fallen back while copying: the request was dropped or is being done here
		if (this.#worker === worker) worker.postMessage(sent, buffersIn(sent));
	}

	close(): void {
		clearTimeout(this.#idle);
		clearTimeout(this.#silent);
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#pending.clear();
	}

	/** Gives the worker its time from now on: its last answer, or what it was asked first. */
	#listen(): void {
		clearTimeout(this.#silent);
		if (this.#pending.size === 0 || !this.#worker) return;
		this.#silent = setTimeout(() => {
			this.#fallBack();
		}, this.#silentMs);
	}

	#endWhenIdle(): void {
		if (this.#idleMs === Infinity || !this.#worker) return;
		this.#idle = setTimeout(() => {
			this.close();
		}, this.#idleMs);
	}

	#running(): SealingWorker | null {
		if (this.#worker !== undefined) return this.#worker;
		const worker = this.#start();
		this.#worker = worker;
		if (worker) {
			worker.onmessage = ({ data }) => this.#pending.get(data.number)?.settle(data);
			worker.onerror = worker.onmessageerror = () => {
				this.#fallBack();
			};
		}
		return worker;
	}

	/** The worker did not load, broke or died: everything unanswered is done here after all. */
	#fallBack(): void {
		if (!this.#worker) return;
		clearTimeout(this.#silent);
		this.#worker.terminate();
		this.#worker = null;
		for (const { request, settle } of this.#pending.values()) {
			void answerHere(request).then(settle);
		}
	}
}

/** So long the page's worker waits for more to do: a letter is often followed by another. */
const idleMs = 60_000;
const ofThePage = new SealingDesk(startWorker, { idleMs });

/** Has the one worker of this page do a task; on the page where there is none. See `SealingDesk.ask`. */
export function askBeside<Name extends TaskName>(
	task: Name,
	...args: TaskArgs<Name>
): Promise<TaskOutcome<Name>> {
	return ofThePage.ask(task, ...args);
}

/** A task as a function, done by the one worker of this page. */
export function beside<Name extends TaskName>(
	task: Name
): (...args: TaskArgs<Name>) => Promise<TaskOutcome<Name>> {
	return (...args) => ofThePage.ask(task, ...args);
}

/** Seals one letter with five words, beside the page; see `Sealed`. */
export function sealLetter(letter: Letter, words: readonly string[]): Promise<Sealed> {
	return askBeside('sealLetter', letter, words);
}

/** Opens one file with five words, beside the page; see `Opened`. */
export function openLetter(bytes: Bytes, words: readonly string[]): Promise<Opened> {
	return askBeside('openLetter', bytes, words);
}

async function answerHere(request: SealingRequest): Promise<SealingAnswer> {
	// the library comes only where it is needed: no page that reads a letter's type loads it
	const { answerRequest } = await import('./answer-request.ts');
	return answerRequest(request);
}
