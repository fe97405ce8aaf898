import type { Bytes } from './bytes.ts';
import { cardOf } from './circle.ts';
import type { Person } from './line-records.ts';
import { sealWithWords, type SealedFile } from './sealed-file.ts';
import { sealToKeys } from './sealed-to-keys.ts';

/** What a letter is locked with: the keys of one to three readers, or five words. */
export type LetterLock =
	| { readonly keys: readonly Uint8Array[] }
	| {
			readonly words: readonly string[];
			/** The work factor of the words; lower only in tests. */
			readonly logN?: number | undefined;
	  };

/** Who a letter is sealed for, and where the answer to it will lie. Plain data: it can be sent to a worker. */
export interface Destination {
	/** Somebody in the circle, or null. */
	readonly person: string | null;
	/** Host name of the relay for the answer; null where there is none, and no answer can come back. */
	readonly relay: string | null;
	/** The right to one mailbox there, or null. */
	readonly stamp: Bytes | null;
	/** What proves the first letter of a conversation, or null where nothing does. */
	readonly pair: Uint8Array | null;
	readonly lock: LetterLock;
	/**
	 * Whether devices of several people read: any letter may be the first that one of them gets, so
	 * each brings the key of the conversation along.
	 */
	readonly isShared: boolean;
}

/** Whoever is on the card of this person. */
export function toPerson(person: Person): Destination {
	const { readers, relay, stamp, pair } = cardOf(person);
	const keys = readers.map(({ key }) => key);
	return { person: person.id, relay, stamp, pair, lock: { keys }, isShared: keys.length > 1 };
}

/** Whoever is told these five words. */
export function toWords(
	words: readonly string[],
	relay: string | null,
	logN?: number
): Destination {
	return { person: null, relay, stamp: null, pair: null, lock: { words, logN }, isShared: false };
}

/** Locks these bytes. For keys there is always memory enough. */
export async function sealFor(lock: LetterLock, plain: Bytes): Promise<SealedFile> {
	if ('words' in lock) return sealWithWords(plain, lock.words, lock.logN);
	return { ok: true, bytes: await sealToKeys(plain, lock.keys) };
}
