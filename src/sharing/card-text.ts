import { fromBase64Url, toBase64Url } from './base64.ts';
import { parseCard, writeCard } from './card-bytes.ts';
import { cardAt } from './card.ts';
import type { Card, CardRead } from './card.ts';
import { joinBytes, sameBytes } from './byte-reader.ts';

/** What stands before a card in the part of a link that no server sees. */
const mark = '1.';
const sumBytes = 4;

/** Far more than any card has: what is longer is not looked at. */
const maxChars = 2_000;

/**
 * The card as text: its bytes and a sum to tell a copying mistake by, so that no letter is sealed
 * to a key that nobody has.
 */
export function cardToText(card: Card): string {
	const bytes = writeCard(card);
	return mark + toBase64Url(joinBytes([bytes, sumOf(bytes)]));
}

/** The card as a link, for a code to scan, for paper and for a message. `app` is an origin. */
export function cardToLink(card: Card, app: string): string {
	return `${app}/k#${cardToText(card)}`;
}

/**
 * The card in what was scanned, opened or pasted: a link of any origin to `/k`, or its last part
 * only. Spaces and line ends that a message put in do not matter. Nothing is fetched and nothing
 * else in the text is used.
 */
export function readCardText(text: string, now: number): CardRead {
	const refused = { ok: false, reason: 'not-a-card' } as const;
	if (text.length > maxChars) return refused;
	const plain = text.replace(/\s+/g, '');
	const link = /^https?:\/\/[^/#?]+\/k#(.*)$/i.exec(plain);
	const written = (link?.[1] ?? plain).replace(/^#/, '');
	const newer = /^([2-9]|[1-9]\d)\.[\w-]{40,}$/.test(written);
	if (newer) return { ok: false, reason: 'too-new' };
	if (!written.startsWith(mark)) return refused;
	const parsed = readWritten(written.slice(mark.length));
	return parsed.ok ? cardAt(parsed.card, now) : parsed;
}

function readWritten(digits: string): CardRead {
	if (!/^[\w-]*$/.test(digits)) return { ok: false, reason: 'not-a-card' };
	const bytes = fromBase64Url(digits);
	const whole = bytes ? parseCard(bytes.subarray(0, -sumBytes)) : null;
	const card = bytes?.subarray(0, -sumBytes);
	if (bytes && card && sameBytes(sumOf(card), bytes.subarray(-sumBytes))) {
		return whole ?? { ok: false, reason: 'damaged' };
	}
	// base64url of a whole number of bytes lost its end: what is left may be no whole number
	const left = fromBase64Url(digits.slice(0, digits.length - (digits.length % 4)));
	const rest = parseCard(left ?? new Uint8Array(0));
	if (!rest.ok && rest.reason === 'cut-off') return rest;
	if (!rest.ok && rest.reason === 'not-a-card') return rest;
	if (whole && !whole.ok && whole.reason === 'cut-off') return whole;
	return { ok: false, reason: 'damaged' };
}

/** CRC-32: it is there against mistakes, not against anybody. */
export function sumOf(bytes: Uint8Array): Uint8Array {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	const written = new Uint8Array(sumBytes);
	new DataView(written.buffer).setUint32(0, ~sum);
	return written;
}
