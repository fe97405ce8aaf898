import type { Bytes } from './bytes.ts';
import { nameToShow } from './shown-name.ts';

/** Limits of a card, version 1. */
export const cardLimits = {
	maxReaders: 3,
	/** In UTF-8. */
	maxNameBytes: 40,
	maxRelayBytes: 253,
	/** How long a card for one child can be used. */
	singleUseDays: 7,
	/** How long a card that lies open can be used. */
	openDays: 90
} as const;

/** What the other readers of a card are, beside the person whose card it is. */
export const readerRoles = ['archive', 'stand-in'] as const;

export type ReaderRole = 'person' | (typeof readerRoles)[number];

/** Someone who can open what is sealed to a card. */
export interface CardReader {
	readonly role: ReaderRole;
	/** An X25519 key, 32 bytes. */
	readonly key: Bytes;
}

/** What a person may say about deciding, each by its bit. A name is only ever added at the end. */
export const decisions = [
	'where-we-live',
	'when-we-go',
	'school',
	'belongings',
	'animals',
	'who-i-see',
	'help',
	'money'
] as const;

export type Decision = (typeof decisions)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];

/** An organisation's word that this card is of somebody who works there. */
export interface Attestation {
	/** 8 bytes. */
	readonly organisation: Bytes;
	/** Ed25519, 64 bytes, over everything before it on the card. */
	readonly signature: Bytes;
}

/** How an adult can be written to. Who may have it is told by `use`. */
export interface Card {
	/** `one-child`: given to one child, with a secret only the two share. `open`: lies anywhere. */
	readonly use: 'one-child' | 'open';
	/** One to three; the person itself first. */
	readonly readers: readonly CardReader[];
	/** 16 bytes each: the adult's mailbox and what may put a letter in it. */
	readonly mailbox: Bytes;
	readonly writeToken: Bytes;
	/** 16 bytes; only on a card for one child. */
	readonly pair: Bytes | null;
	/** 16 bytes: the right to one mailbox for the answer; null where the relay asks for none. */
	readonly stamp: Bytes | null;
	/** The first moment it is no longer valid, in ms since 1970: midnight in UTC. */
	readonly expires: number;
	/** Host name of the relay. */
	readonly relay: string;
	/** What the person calls itself: nobody has checked it. */
	readonly name: string;
	/** The days on which letters are read; empty when that is not told. */
	readonly reads: readonly Weekday[];
	/** What the person can decide, and what not. About the rest nothing is told. */
	readonly decides: readonly Decision[];
	readonly doesNotDecide: readonly Decision[];
	readonly attestation: Attestation | null;
}

/**
 * Why something is no card that can be written to:
 *
 * - `not-a-card`: a code or link of something else
 * - `cut-off`: the beginning of a card
 * - `damaged`: it was a card, and something in it was changed or is not allowed
 * - `too-new`: of a later version of this app
 * - `expired`: its time is over; ask for a new one
 * - `wrong-date`: valid for longer than a card can be; it is not right, or this device's clock is not
 */
export type NoCard = 'not-a-card' | 'cut-off' | 'damaged' | 'too-new' | 'expired' | 'wrong-date';

export type CardRead = { ok: true; card: Card } | { ok: false; reason: NoCard };

export const dayMs = 86_400_000;

/** Whether the card can be used at this moment, or why not. */
export function cardAt(card: Card, now: number): CardRead {
	if (now >= card.expires) return { ok: false, reason: 'expired' };
	const { singleUseDays, openDays } = cardLimits;
	const days = card.use === 'one-child' ? singleUseDays : openDays;
	// a day more: it ends at midnight, and clocks differ
	if (card.expires - now > (days + 1) * dayMs) return { ok: false, reason: 'wrong-date' };
	return { ok: true, card };
}

/**
 * A name that can be shown as it is: one line of letters, without marks that nobody sees or that
 * turn the direction of what stands around them.
 */
export function isCardName(name: string): boolean {
	const bytes = new TextEncoder().encode(name).length;
	// joiners and the two that choose between text and emoji stay: names and emoji need them
	const unseen =
		/(?![\u200c\u200d\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}]/u;
	return (
		bytes > 0 &&
		bytes <= cardLimits.maxNameBytes &&
		!unseen.test(name) &&
		nameToShow(name) !== '' &&
		name === name.normalize('NFC') &&
		name === name.trim()
	);
}

const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
const hostName = new RegExp(`^(${label}\\.)+(?=[a-z])${label}$`);

/**
 * A host name in plain letters, without port or path. Names in other scripts are refused, also in
 * their ASCII form: two that look alike cannot be told apart by a child.
 */
export function isRelayHost(host: string): boolean {
	const isAscii = host.split('.').every((part) => !part.startsWith('xn--'));
	return host.length <= cardLimits.maxRelayBytes && isAscii && hostName.test(host);
}
