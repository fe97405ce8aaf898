import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './base64.ts';
import type { Bytes } from './bytes.ts';
import { isRelayHost } from './card.ts';
import type { KeptRecord } from './keeping.ts';
import { letterLimits } from './letter.ts';
import { isOver, type Outgoing } from './outgoing.ts';
import type { Arrived, KeptBox, Taken } from './own-box.ts';
import { isRelayId } from './relay-mailbox.ts';

// zod otherwise tries `new Function`, which the content security policy forbids and reports
z.config({ jitless: true });

/** What somebody here wants, written apart: another window may be at work on the thing itself. */
export interface Wish {
	is: 'call-back' | 'close';
	/** A letter, or a mailbox. */
	of: string;
}

/** Everything a mailroom keeps on the porch, one record each. */
export type Mail =
	| { is: 'outgoing'; letter: Outgoing }
	| { is: 'box'; box: KeptBox }
	| { is: 'arrived'; letter: Arrived | Taken }
	| { is: 'wish'; wish: Wish };

const id = z.string().check(z.refine(isRelayId));
const time = z.number().check(z.minimum(0), z.maximum(8.64e15));
const relay = z.string().check(z.refine(isRelayHost));
const sealed = z.string().check(z.minLength(4), z.maxLength(letterLimits.maxSealedBytes * 2));

const states = [
	'to-send',
	'waiting',
	'opened',
	'delivered',
	'withdrawn',
	'expired',
	'closed',
	'refused'
] as const;

const record = z.discriminatedUnion('is', [
	z.strictObject({
		id: z.string(),
		is: z.literal('outgoing'),
		letter: z.strictObject({
			id,
			relay,
			to: z.strictObject({ mb: id, wt: id }),
			sealed: z.nullable(sealed),
			until: time,
			state: z.enum(states),
			sentAt: z.nullable(time),
			isCalledBack: z.boolean(),
			failures: z.int().check(z.minimum(0)),
			next: time
		})
	}),
	z.strictObject({
		id: z.string(),
		is: z.literal('box'),
		box: z.strictObject({
			mb: id,
			rt: id,
			wt: z.nullable(id),
			relay,
			stamp: z.nullable(id),
			until: time,
			isForOther: z.boolean(),
			isMade: z.boolean(),
			claim: z.nullable(z.strictObject({ id, letter: z.nullable(id) }))
		})
	}),
	z.strictObject({
		id: z.string(),
		is: z.literal('arrived'),
		letter: z.strictObject({ id, box: id, sealed: z.nullable(sealed), at: time })
	}),
	z.strictObject({
		id: z.string(),
		is: z.literal('wish'),
		wish: z.strictObject({ is: z.enum(['call-back', 'close']), of: id })
	})
]);

/** Under which id it lies on the porch. */
export function mailId(mail: Mail): string {
	switch (mail.is) {
		case 'outgoing':
			return `outgoing/${mail.letter.id}`;
		case 'box':
			return `box/${mail.box.mb}`;
		case 'arrived':
			return `arrived/${mail.letter.id}`;
		case 'wish':
			return `wish/${mail.wish.of}`;
	}
}

/** Mail as JSON can carry it. */
export function mailToRecord(mail: Mail): KeptRecord {
	const id = mailId(mail);
	if (mail.is !== 'outgoing' && mail.is !== 'arrived') return { id, ...mail };
	const { sealed: bytes } = mail.letter;
	const letter = { ...mail.letter, sealed: bytes && toBase64(bytes) };
	const whole = { id, ...mail, letter };
	return whole;
}

/** What comes from the porch, or null when it is not what it should be. */
export function parseMail(value: unknown): Mail | null {
	const parsed = record.safeParse(value).data;
	const mail = parsed && withBytes(parsed);
	return mail && mailId(mail) === parsed.id ? mail : null;
}

function withBytes(parsed: z.infer<typeof record>): Mail | null {
	switch (parsed.is) {
		case 'box':
			return { is: 'box', box: parsed.box };
		case 'wish':
			return { is: 'wish', wish: parsed.wish };
		case 'arrived': {
			const { letter } = parsed;
			if (letter.sealed === null) return { is: 'arrived', letter: { ...letter, sealed: null } };
			const bytes = sealedBytes(letter.sealed);
			return bytes && { is: 'arrived', letter: { ...letter, sealed: bytes } };
		}
		case 'outgoing': {
			const bytes = parsed.letter.sealed === null ? null : sealedBytes(parsed.letter.sealed);
			const letter = { ...parsed.letter, sealed: bytes };
			// what is under way has its bytes, and what is over has let go of them
			return isOver(letter) === (parsed.letter.sealed === null) && (bytes || isOver(letter))
				? { is: 'outgoing', letter }
				: null;
		}
	}
}

function sealedBytes(text: string): Bytes | null {
	const bytes = fromBase64(text);
	return bytes && bytes.length <= letterLimits.maxSealedBytes ? bytes : null;
}
