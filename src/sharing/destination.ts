import type { Bytes } from './bytes.ts';
import { cardOf } from './circle.ts';
import type { Person } from './line-records.ts';
import { sealWithWords, type SealedFile } from './sealed-file.ts';
import { sealToKeys } from './sealed-to-keys.ts';

/** Who a letter is sealed for, and where the answer to it will lie. */
export interface Destination {
	/** Somebody in the circle, or null. */
	readonly person: string | null;
	/** Host name of the relay for the answer; null where there is none, and no answer can come back. */
	readonly relay: string | null;
	/** The right to one mailbox there, or null. */
	readonly stamp: Bytes | null;
	/** What proves the first letter of a conversation, or null where nothing does. */
	readonly pair: Uint8Array | null;
	seal(plain: Bytes): Promise<SealedFile>;
}

/** Whoever is on the card of this person. */
export function toPerson(person: Person): Destination {
	const { readers, relay, stamp, pair } = cardOf(person);
	return { person: person.id, relay, stamp, pair, seal: sealingTo(readers.map(({ key }) => key)) };
}

/** Seals with words; the one that works beside the page fits too. */
export type SealWithWords = (plain: Bytes, words: readonly string[]) => Promise<SealedFile>;

/** Whoever is told these five words. */
export function toWords(
	words: readonly string[],
	relay: string | null,
	seal: SealWithWords = sealWithWords
): Destination {
	return { person: null, relay, stamp: null, pair: null, seal: (plain) => seal(plain, words) };
}

/** Seals to these keys; there is always memory enough for that. */
export function sealingTo(keys: readonly Uint8Array[]): Destination['seal'] {
	return async (plain) => ({ ok: true, bytes: await sealToKeys(plain, keys) });
}
