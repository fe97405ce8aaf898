import * as z from 'zod/mini';
import { fromBase64, isBase64Url } from './base64.ts';
import type { Bytes } from './bytes.ts';
import { isCardName, isRelayHost } from './card.ts';
import type { KeptRecord } from './keeping.ts';
import { letterLimits } from './letter.ts';
import { newOutgoing, type Outgoing } from './outgoing.ts';
import { answerShape, itemsShape, letterShape } from './parse-letter.ts';
import { recordOf } from './plain-record.ts';
import type { CameBy, ReceivedLetter } from './received-letter.ts';

// zod otherwise tries `new Function`, which the content security policy forbids and reports
z.config({ jitless: true });

/** A sealed letter that is put by until the one before it has come. */
export interface EarlyLetter {
	/** A sum of the file. */
	readonly id: string;
	readonly cameBy: CameBy;
	/** In ms since 1970. */
	readonly cameAt: number;
	readonly sealed: Bytes;
}

/** A link somebody pressed on: with the same claim the relay gives the same letter again. */
export interface LinkClaim {
	/** The mailbox behind it. */
	readonly id: string;
	readonly claim: string;
	/** The letter that was behind it, once that is kept. */
	readonly letter: string | null;
	/** In ms since 1970. */
	readonly at: number;
	/** What the relay has not yet heard: that this message is kept, and what it is told that with. */
	readonly toConfirm: {
		readonly relay: string;
		readonly rt: string;
		readonly message: string;
	} | null;
}

/** A card whose mailbox its owner ended, and when. */
export interface EndedCard {
	readonly id: string;
	readonly at: number;
}

const id = z.string().check(z.refine((value) => isBase64Url(value, 16)));
const time = z.number().check(z.minimum(0), z.maximum(8.64e15));

const sealedBytes = z.pipe(
	z.string().check(z.maxLength(2 * letterLimits.maxSealedBytes)),
	z.transform((value, context) => {
		const bytes = fromBase64(value);
		if (bytes) return bytes;
		context.issues.push({ code: 'custom', input: value, message: 'base64' });
		return z.NEVER;
	})
);

const given = z.strictObject({
	id,
	at: time,
	answer: answerShape,
	items: itemsShape,
	isSent: z.boolean()
});

const cameBys = ['mailbox', 'code', 'file', 'words', 'link'] as const;

const received = z
	.strictObject({
		id,
		line: id,
		own: z.nullable(id),
		cameBy: z.enum(cameBys),
		cameAt: time,
		letter: z.nullable(letterShape),
		onCardOf: z.exactOptional(z.string().check(z.refine(isCardName))),
		name: z.string().check(z.maxLength(letterLimits.maxNameChars)),
		knownBy: z.enum(['card', 'line', 'words', 'nothing']),
		missing: z.int().check(z.minimum(0)),
		readAt: z.nullable(time),
		answers: z.array(given),
		forgetAskedAt: z.nullable(time),
		isInFile: z.boolean(),
		dropAt: time
	})
	.check(z.refine((one) => one.letter === null || (one.letter.id === one.id && isOfLine(one))));

function isOfLine({ letter, line }: { letter: { ch: string } | null; line: string }): boolean {
	return letter?.ch === line;
}

const early = z.strictObject({ id, cameBy: z.enum(cameBys), cameAt: time, sealed: sealedBytes });
const link = z.strictObject({
	...{ id, claim: id, letter: z.nullable(id), at: time },
	toConfirm: z.nullable(
		z.strictObject({ relay: z.string().check(z.maxLength(253)), rt: id, message: id })
	)
});
const ended = z.strictObject({ id, at: time });
const leaving = z.strictObject({
	id,
	relay: z.string().check(z.refine(isRelayHost)),
	to: z.strictObject({ mb: id, wt: id }),
	sealed: sealedBytes,
	until: time
});

/** What is kept of a letter that goes back: how far it is on its way is the mailroom's to know. */
export function leavingToRecord({ id, relay, to, sealed, until }: Outgoing): KeptRecord {
	return recordOf({ id, ...{ relay, to, sealed, until } });
}

/** A letter as it was kept, or null when the record is not what it should be. */
export function parseReceived(value: unknown): ReceivedLetter | null {
	return received.safeParse(value).data ?? null;
}

export function parseEarly(value: unknown): EarlyLetter | null {
	return early.safeParse(value).data ?? null;
}

export function parseLinkClaim(value: unknown): LinkClaim | null {
	return link.safeParse(value).data ?? null;
}

export function parseEnded(value: unknown): EndedCard | null {
	return ended.safeParse(value).data ?? null;
}

export function parseLeaving(value: unknown): Outgoing | null {
	const kept = leaving.safeParse(value).data;
	return kept
		? newOutgoing(kept.id, { relay: kept.relay, ...kept.to }, kept.sealed, kept.until)
		: null;
}
