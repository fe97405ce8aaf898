import * as z from 'zod/mini';
import { fromBase64Url, isBase64Url } from './base64.ts';
import { readRecipient } from './bech32.ts';
import { parseBareCard, type BareCard } from './card-bytes.ts';
import { isCardName } from './card.ts';

// zod otherwise tries `new Function`, which the content security policy forbids and reports
z.config({ jitless: true });

/** Somebody on a card of this adult who may empty its mailbox too. */
export interface HandedBox {
	readonly id: string;
	/** The `OwnCard`. */
	readonly card: string;
	/** Whose device it is, `age1…`. */
	readonly recipient: string;
	/** When it was handed over first, in ms since 1970. */
	readonly at: number;
}

/** The mailbox of somebody else's card, which this device empties too. */
export interface TakenBox {
	/** The mailbox. */
	readonly id: string;
	/** Null after this device stopped emptying it. */
	readonly readToken: string | null;
	/** The card without its secrets, its bytes in base64url. */
	readonly card: string;
	/** The `DeviceKey` that is on the card. */
	readonly own: string;
	/** What this adult calls itself in an answer. */
	readonly as: string;
	/** Nothing comes after it, in ms since 1970. */
	readonly until: number;
	/** When it was taken over, in ms since 1970. */
	readonly at: number;
}

const id = z.string().check(z.refine((value) => isBase64Url(value, 16)));
const time = z.number().check(z.minimum(0), z.maximum(8.64e15));

const handed = z.strictObject({
	...{ id, card: id, at: time },
	recipient: z.string().check(z.refine((text) => readRecipient(text) !== null))
});

const taken = z.strictObject({
	...{ id, readToken: z.nullable(id), own: id, until: time, at: time },
	card: z.string().check(z.refine((text) => bareCardIn(text) !== null)),
	as: z.string().check(z.refine(isCardName))
});

function bareCardIn(text: string): BareCard | null {
	const parsed = parseBareCard(fromBase64Url(text) ?? new Uint8Array(0));
	return parsed.ok ? parsed.card : null;
}

export function parseHandedBox(value: unknown): HandedBox | null {
	return handed.safeParse(value).data ?? null;
}

export function parseTakenBox(value: unknown): TakenBox | null {
	return taken.safeParse(value).data ?? null;
}
