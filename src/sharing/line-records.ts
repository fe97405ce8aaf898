import * as z from 'zod/mini';
import { fromBase64Url } from './base64.ts';
import { readRecipient } from './bech32.ts';
import { isCardName, isRelayHost } from './card.ts';
import { parseCard } from './card-bytes.ts';
import type { Received } from './line-count.ts';
import type { ReplyAddress } from './letter.ts';
import { personKinds, type PersonKind } from './person-kinds.ts';

// zod otherwise tries `new Function`, which the content security policy forbids and reports
z.config({ jitless: true });

/** How a child knows that a card is of the person it names. */
export const meetings = ['present', 'compared', 'not-checked'] as const;

/**
 * `present`: scanned from the person's own screen. `compared`: the pictures were the same.
 * `not-checked`: from paper, a poster or a link; nobody has looked yet.
 */
export type Meeting = (typeof meetings)[number];

/** Somebody a child can write to. */
export interface Person {
	readonly id: string;
	/** What the child calls this person. */
	readonly name: string;
	readonly is: PersonKind;
	/** The card, its bytes in base64url. */
	readonly card: string;
	readonly meeting: Meeting;
	/** In ms since 1970. */
	readonly addedAt: number;
}

/** The key with which one answer can be opened, and the mailbox where it will lie. */
export interface ReplyKey {
	/** The letter it was sent with. */
	readonly letter: string;
	readonly secret: string;
	readonly mailbox: string;
	readonly readToken: string;
	readonly relay: string;
	/** In ms since 1970. */
	readonly at: number;
}

/** A child's side of a conversation. */
export interface ChildLine {
	/** The conversation. */
	readonly id: string;
	readonly person: string;
	readonly key: string;
	/** The number of the next letter. */
	readonly sent: number;
	readonly received: Received;
	readonly waiting: readonly ReplyKey[];
	readonly isClosed: boolean;
}

/** A card an adult gave out, and all that opens what comes to it. */
export interface OwnCard {
	readonly id: string;
	readonly kind: 'card';
	readonly secret: string;
	readonly card: string;
	readonly readToken: string;
	readonly madeAt: number;
	/** The conversation that a card for one child is used up by. */
	readonly usedBy: string | null;
}

/** An adult's key on one device, to be a stand-in or an archive on somebody else's card. */
export interface DeviceKey {
	readonly id: string;
	readonly kind: 'device';
	readonly secret: string;
	readonly recipient: string;
	readonly madeAt: number;
}

/** A letter that waits for an answer, and where that goes. */
export interface Unanswered {
	readonly letter: string;
	readonly back: ReplyAddress;
}

/** An adult's side of a conversation. */
export interface AdultLine {
	readonly id: string;
	/** The `OwnCard` or `DeviceKey` it came in by. */
	readonly by: string;
	/** What the child wants to be called; may be empty. */
	readonly name: string;
	readonly key: string;
	readonly sent: number;
	readonly received: Received;
	readonly unanswered: readonly Unanswered[];
	readonly isClosed: boolean;
}

const bytes = (count: number) =>
	z.string().check(z.refine((text) => fromBase64Url(text)?.length === count));
const id = bytes(16);
const time = z.number().check(z.minimum(0), z.maximum(8.64e15));
const count = z.int().check(z.minimum(0), z.maximum(2 ** 32));
const secret = z.string().check(z.regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/));
const recipient = z.string().check(z.refine((text) => readRecipient(text) !== null));
const relay = z.string().check(z.refine(isRelayHost));
const card = z
	.string()
	.check(z.refine((text) => parseCard(fromBase64Url(text) ?? new Uint8Array(0)).ok));

const received = z.strictObject({
	next: count,
	missed: z.array(count),
	seen: z.array(z.strictObject({ id, sum: id, at: time }))
});

const person = z.strictObject({
	id,
	name: z.string().check(z.refine(isCardName)),
	is: z.enum(personKinds),
	card,
	meeting: z.enum(meetings),
	addedAt: time
});

const childLine = z.strictObject({
	id,
	person: id,
	key: bytes(32),
	sent: count,
	received,
	waiting: z.array(
		z.strictObject({ letter: id, secret, mailbox: id, readToken: id, relay, at: time })
	),
	isClosed: z.boolean()
});

const ownKey = z.discriminatedUnion('kind', [
	z.strictObject({
		id,
		kind: z.literal('card'),
		secret,
		card,
		readToken: id,
		madeAt: time,
		usedBy: z.nullable(id)
	}),
	z.strictObject({ id, kind: z.literal('device'), secret, recipient, madeAt: time })
]);

const adultLine = z.strictObject({
	id,
	by: id,
	name: z.string().check(z.maxLength(40)),
	key: bytes(32),
	sent: count,
	received,
	unanswered: z.array(
		z.strictObject({
			letter: id,
			back: z.strictObject({
				rcpt: recipient,
				mb: id,
				wt: id,
				relay,
				exp: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
			})
		})
	),
	isClosed: z.boolean()
});

/** What comes out of a vault, or null when it is not what it should be. */
export function parsePerson(value: unknown): Person | null {
	return person.safeParse(value).data ?? null;
}

export function parseChildLine(value: unknown): ChildLine | null {
	return childLine.safeParse(value).data ?? null;
}

export function parseOwnKey(value: unknown): OwnCard | DeviceKey | null {
	return ownKey.safeParse(value).data ?? null;
}

export function parseAdultLine(value: unknown): AdultLine | null {
	return adultLine.safeParse(value).data ?? null;
}
