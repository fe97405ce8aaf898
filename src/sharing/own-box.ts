import { toBase64Url } from './base64.ts';
import type { Bytes } from './bytes.ts';
import type { MailboxReader } from './relay-mailbox.ts';

/** A mailbox of this device: made at its relay, made again there when it was lost, and looked into. */
export interface OwnBox extends MailboxReader {
	/**
	 * The write token. Null for a mailbox of somebody else that is emptied here too: it is neither made
	 * nor ended here, only let go, or what its owner ended would be there again.
	 */
	wt: string | null;
	/** The relay's host name. */
	relay: string;
	/** The invitation that a relay may want before it makes a mailbox. */
	stamp: string | null;
	/** In ms since 1970; after it nobody looks into it any more. */
	until: number;
	/**
	 * Whoever has a link reads it: this device only makes it and never claims what lies in it, or the
	 * child's own letter would count as opened.
	 */
	isForOther?: boolean;
}

/** One letter that is being fetched. */
export interface Claim {
	/** Kept before it is used: with the same one the same letter comes again. */
	id: string;
	/** The letter's id with the relay once it lies here; it only has to be said that it does. */
	letter: string | null;
}

/** An own box, and how far it got. */
export interface KeptBox extends OwnBox {
	isForOther: boolean;
	isMade: boolean;
	claim: Claim | null;
}

/** A letter that was fetched, still sealed. */
export interface Arrived {
	/** By its mailbox and its bytes: the same letter again has the same one. */
	id: string;
	/** The `mb` of its mailbox. */
	box: string;
	sealed: Bytes;
	/** When it came, in ms since 1970. */
	at: number;
}

/** What stays of a letter that was taken in, so that it does not come twice. */
export type Taken = Omit<Arrived, 'sealed'> & { sealed: null };

/** An own box as it comes. */
export function boxToKeep(box: OwnBox): KeptBox {
	const { mb, rt, wt, relay, stamp, until, isForOther = false } = box;
	return { mb, rt, wt, relay, stamp, until, isForOther, isMade: false, claim: null };
}

/** The id of an arrived letter. */
export async function arrivalId(mb: string, sealed: Bytes): Promise<string> {
	const name = new TextEncoder().encode(`${mb}|`);
	const whole = new Uint8Array(name.length + sealed.length);
	whole.set(name);
	whole.set(sealed, name.length);
	return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', whole), 0, 16));
}
