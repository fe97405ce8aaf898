import { joinBytes, sameBytes } from './byte-reader.ts';
import type { Bytes } from './bytes.ts';
import { parseBareCard, writeBareCard, type BareCard } from './card-bytes.ts';
import { dayMs } from './card.ts';
import { keyPairOf } from './identity.ts';
import { memoryDays } from './line-count.ts';
import { openWithKeys, sealToKeys, type OpenedWithKey } from './sealed-to-keys.ts';

/**
 * What another reader of a card needs to empty its mailbox too. It opens nothing: that reader's own
 * key does. It writes nothing and proves nothing either.
 */
export interface HandOver {
	/** The card without its secrets. */
	readonly card: BareCard;
	/** 16 bytes: counts, claims, confirms. */
	readonly readToken: Bytes;
	/** In ms since 1970, a whole second; nothing comes after it. */
	readonly until: number;
}

/**
 * Why a file is no mailbox to take over. Beside the reasons of any sealed file:
 *
 * - `not-a-hand-over`: it is something else, a letter most likely
 * - `not-on-card`: it is for this device, but the card in it does not name it: letters would not open
 */
export type NotHandedOver =
	| Exclude<Extract<OpenedWithKey, { ok: false }>['reason'], 'not-a-letter' | 'for-words'>
	| 'not-a-hand-over'
	| 'not-on-card';

export type HandOverOpened =
	| { ok: true; handOver: HandOver; /** Which of the secrets opened it. */ key: number }
	| { ok: false; reason: NotHandedOver };

const mark = 'handover/1\n';
/** Read token and end, before the card. */
const topBytes = 16 + 4;
const laterMark = /^handover\/([2-9]|[1-9]\d{1,5})\n/;

/** When the mailbox of a card is over: those who write already may go on until then. */
export function endOfBox({ expires }: Pick<BareCard, 'expires'>): number {
	return expires + memoryDays * dayMs;
}

/** Seals what empties a mailbox for one reader of its card. */
export function sealHandOver({ card, readToken, until }: HandOver, reader: Bytes): Promise<Bytes> {
	const seconds = new Uint8Array(4);
	new DataView(seconds.buffer).setUint32(0, Math.floor(until / 1000));
	const top = new TextEncoder().encode(mark);
	return sealToKeys(joinBytes([top, readToken, seconds, writeBareCard(card)]), [reader]);
}

/** Opens it with the secret keys of this device, and checks that letters of the card open here. */
export async function openHandOver(
	file: Bytes,
	secrets: readonly string[]
): Promise<HandOverOpened> {
	const opened = await openWithKeys(file, secrets);
	if (!opened.ok) {
		const { reason } = opened;
		const isOther = reason === 'not-a-letter' || reason === 'for-words';
		return { ok: false, reason: isOther ? 'not-a-hand-over' : reason };
	}
	const read = parseHandOver(opened.plain);
	if (!read.ok) return read;
	const secret = secrets[opened.key];
	const own = secret && (await keyPairOf(secret)).key;
	const others = read.handOver.card.readers.slice(1);
	const isOnCard = others.some(({ key }) => own && sameBytes(key, own));
	return isOnCard ? { ...read, key: opened.key } : { ok: false, reason: 'not-on-card' };
}

function parseHandOver(
	plain: Uint8Array
): { ok: true; handOver: HandOver } | { ok: false; reason: NotHandedOver } {
	const start = new TextDecoder('latin1').decode(plain.subarray(0, 32));
	if (laterMark.test(start)) return { ok: false, reason: 'too-new' };
	if (!start.startsWith(mark)) return { ok: false, reason: 'not-a-hand-over' };
	const body = plain.subarray(mark.length);
	if (body.length < topBytes) return { ok: false, reason: 'damaged' };
	const readToken = Uint8Array.from(body.subarray(0, 16));
	const until = new DataView(body.buffer, body.byteOffset + 16, 4).getUint32(0) * 1000;
	const read = parseBareCard(body.subarray(topBytes));
	if (!read.ok) return { ok: false, reason: read.reason === 'too-new' ? 'too-new' : 'damaged' };
	// no longer than the card's owner itself looks into it
	if (until > endOfBox(read.card)) return { ok: false, reason: 'damaged' };
	return { ok: true, handOver: { card: read.card, readToken, until } };
}
