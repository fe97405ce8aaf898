import type { Bytes } from './bytes.ts';
import type { Letter, LetterItem } from './letter.ts';
import type { Opened, Sealed } from './seal.ts';
import type { OpenedFile, SealedFile } from './sealed-file.ts';

export type SealingTask =
	| { task: 'seal'; letter: Letter; words: readonly string[] }
	| { task: 'open'; bytes: Bytes; words: readonly string[] }
	| { task: 'seal-file'; bytes: Bytes; words: readonly string[] }
	| { task: 'open-file'; bytes: Bytes; words: readonly string[]; maxBytes: number };

/** What the page asks of the worker; the answer carries the same number. */
export type SealingRequest = SealingTask & { number: number };

/** What comes back. `fault` is a bug of ours, told by the name of its error only. */
export type SealingAnswer =
	| { number: number; task: 'seal'; outcome: Sealed }
	| { number: number; task: 'open'; outcome: Opened }
	| { number: number; task: 'seal-file'; outcome: SealedFile }
	| { number: number; task: 'open-file'; outcome: OpenedFile }
	| { number: number; task: 'fault'; name: string };

/** The buffers that are moved instead of copied: everything in a letter that can be large. */
export function buffersOf(letter: Letter): ArrayBuffer[] {
	return letter.items.flatMap((item) => ('data' in item ? [item.data.buffer] : []));
}

export function buffersOfRequest(request: SealingRequest): ArrayBuffer[] {
	return 'bytes' in request ? [request.bytes.buffer] : buffersOf(request.letter);
}

/** The same request around copies of its files. */
export async function copyRequest(request: SealingRequest): Promise<SealingRequest> {
	if ('bytes' in request) return { ...request, bytes: await copyBytes(request.bytes) };
	const items: LetterItem[] = [];
	for (const item of request.letter.items) {
		items.push('data' in item ? { ...item, data: await copyBytes(item.data) } : item);
	}
	return { ...request, letter: { ...request.letter, items } };
}

/** Copying a megabyte at once takes 50 ms on a slow phone, most of it for fresh memory. */
const partBytes = 128 * 1024;

async function copyBytes(bytes: Bytes): Promise<Bytes> {
	const copy = new Uint8Array(bytes.length);
	for (let at = 0; at < bytes.length; at += partBytes) {
		// lets the page draw and listen in between
		await new Promise((resolve) => setTimeout(resolve));
		copy.set(bytes.subarray(at, at + partBytes), at);
	}
	return copy;
}
