import type { SealingTasks } from './answer-request.ts';

export type TaskName = keyof SealingTasks;

/** Random bytes come from where the work is done: a function cannot be sent there. */
type Plain<T> = 'random' extends keyof NonNullable<T>
	? Omit<NonNullable<T>, 'random'> | Extract<T, undefined>
	: T;

type PlainArgs<Args extends readonly unknown[]> = { [At in keyof Args]: Plain<Args[At]> };

/** What a task works on; plain data, because only that can be sent. */
export type TaskArgs<Name extends TaskName> = PlainArgs<Parameters<SealingTasks[Name]>>;

export type TaskOutcome<Name extends TaskName> = Awaited<ReturnType<SealingTasks[Name]>>;

/** What the page asks of the worker; the answer carries the same number. */
export interface SealingRequest {
	number: number;
	task: TaskName;
	args: readonly unknown[];
}

/** What comes back. A fault is a bug of ours, told by the name of its error only. */
export type SealingAnswer =
	{ number: number; ok: true; outcome: unknown } | { number: number; ok: false; fault: string };

/** The buffers that are moved instead of copied: those of every array of bytes in this plain data. */
export function buffersIn(value: unknown): ArrayBuffer[] {
	return [...new Set(bytesIn(value).map(({ buffer }) => buffer as ArrayBuffer))];
}

function bytesIn(value: unknown): Uint8Array[] {
	if (value instanceof Uint8Array) return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(bytesIn);
}

/** The same plain data around copies of its bytes. What a screen watches over is no longer watched. */
export async function copyOf<T>(value: T): Promise<T>;
export async function copyOf(value: unknown): Promise<unknown> {
	if (value instanceof Uint8Array) return copyBytes(value);
	if (typeof value !== 'object' || value === null) return value;
	if (!Array.isArray(value)) {
		const copied = await copyOf(Object.entries(value));
		return Object.fromEntries(copied);
	}
	const copy: unknown[] = [];
	for (const one of value as readonly unknown[]) copy.push(await copyOf(one));
	return copy;
}

/** Copying a megabyte at once takes 50 ms on a slow phone, most of it for fresh memory. */
const partBytes = 128 * 1024;
/** A key or an id: nobody notices. */
const smallBytes = 1024;

async function copyBytes(bytes: Uint8Array): Promise<Uint8Array> {
	const copy = new Uint8Array(bytes.length);
	for (let at = 0; at < bytes.length; at += partBytes) {
		// lets the page draw and listen in between
		if (bytes.length > smallBytes) await new Promise((resolve) => setTimeout(resolve));
		copy.set(bytes.subarray(at, at + partBytes), at);
	}
	return copy;
}
