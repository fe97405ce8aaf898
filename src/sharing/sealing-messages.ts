import type { Bytes } from './bytes.ts';
import type { Letter } from './letter.ts';
import type { Opened, Sealed } from './seal.ts';

export type SealingTask =
	| { task: 'seal'; letter: Letter; words: readonly string[] }
	| { task: 'open'; bytes: Bytes; words: readonly string[] };

/** What the page asks of the worker; the answer carries the same number. */
export type SealingRequest = SealingTask & { number: number };

/** What comes back. `fault` is a bug of ours, told by the name of its error only. */
export type SealingAnswer =
	| { number: number; task: 'seal'; outcome: Sealed }
	| { number: number; task: 'open'; outcome: Opened }
	| { number: number; task: 'fault'; name: string };

/** The same letter around copies of its files, so that the sender's own stay where they are. */
export function withOwnBytes(letter: Letter): Letter {
	return {
		...letter,
		items: letter.items.map((item) =>
			'data' in item ? { ...item, data: item.data.slice() } : item
		)
	};
}

/** The buffers that are moved instead of copied: everything in a letter that can be large. */
export function buffersOf(letter: Letter): ArrayBuffer[] {
	return letter.items.flatMap((item) => ('data' in item ? [item.data.buffer] : []));
}
