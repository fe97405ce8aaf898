import { fromBase45, toBase45 } from './base45.ts';
import type { Bytes } from './bytes.ts';

/** Limits of a letter in codes. */
export const qrPartLimits = {
	/** The smallest size a sealed letter has, with room for age's header. More is no work for hands. */
	maxBytes: 5 * 1024,
	/** What one code carries of it: some 81 squares wide, which an old camera sees from a small screen. */
	bytesInPart: 512,
	/** What a reader takes: version 25 of a code, and so many of them. */
	maxBytesInPart: 1_200,
	maxParts: 16
} as const;

const mark = 'TK1:';
const laterMark = /^TK\d{1,3}:/;
const idBytes = 8;
const placeAt = idBytes;
const countAt = placeAt + 1;
const sumAt = countAt + 1;
const dataAt = sumAt + 4;

/** One code of a letter. */
export interface QrPart {
	/** The beginning of the letter's SHA-256: the same in all its codes, and in no other letter's. */
	id: string;
	/** From 0. */
	place: number;
	count: number;
	data: Bytes;
}

/**
 * - `not-a-part`: some other code, or one that was misread.
 * - `too-new`: of a later version of this app.
 */
export type ReadPart = { ok: true; part: QrPart } | { ok: false; reason: 'not-a-part' | 'too-new' };

/**
 * The texts of the codes that carry these sealed bytes together, in order; null for none, and for
 * more than codes are good for. The same bytes always give the same codes.
 */
export async function splitIntoParts(sealed: Uint8Array): Promise<string[] | null> {
	if (sealed.length === 0 || sealed.length > qrPartLimits.maxBytes) return null;
	const id = await idOf(sealed);
	const count = Math.ceil(sealed.length / qrPartLimits.bytesInPart);
	// all about as long, so that every code looks as large as the one before
	const size = Math.ceil(sealed.length / count);
	return Array.from({ length: count }, (_, place) => {
		const data = sealed.subarray(place * size, (place + 1) * size);
		return writePart(id, place, count, data);
	});
}

function writePart(id: Uint8Array, place: number, count: number, data: Uint8Array): string {
	const bytes = new Uint8Array(dataAt + data.length);
	bytes.set(id);
	bytes[placeAt] = place;
	bytes[countAt] = count;
	bytes.set(data, dataAt);
	new DataView(bytes.buffer).setUint32(sumAt, sumOf(bytes));
	return mark + toBase45(bytes);
}

/** What the text of any code says, if it is one of a letter. It can be anybody's. */
export function readPart(text: string): ReadPart {
	if (!text.startsWith(mark)) return refuse(laterMark.test(text) ? 'too-new' : 'not-a-part');
	const longest = mark.length + 1.5 * (dataAt + qrPartLimits.maxBytesInPart);
	const bytes = text.length > longest ? null : fromBase45(text.slice(mark.length));
	if (!bytes || bytes.length <= dataAt) return refuse('not-a-part');
	if (new DataView(bytes.buffer).getUint32(sumAt) !== sumOf(bytes)) return refuse('not-a-part');
	const { [placeAt]: place = 0, [countAt]: count = 0 } = bytes;
	if (place >= count || count > qrPartLimits.maxParts) return refuse('not-a-part');
	const id = toBase45(bytes.subarray(0, idBytes));
	return { ok: true, part: { id, place, count, data: bytes.slice(dataAt) } };
}

function refuse(reason: (ReadPart & { ok: false })['reason']): ReadPart {
	return { ok: false, reason };
}

/** The name by which the codes of one letter know each other. */
async function idOf(sealed: Uint8Array): Promise<Bytes> {
	const sum = await crypto.subtle.digest('SHA-256', new Uint8Array(sealed));
	return new Uint8Array(sum, 0, idBytes);
}

/** Whether these bytes are the letter whose codes have this name. */
export async function isLetterOf(id: string, sealed: Bytes): Promise<boolean> {
	return toBase45(await idOf(sealed)) === id;
}

/** CRC-32 of a part without its own four bytes: against what a camera misreads, not against people. */
function sumOf(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const [at, byte] of bytes.entries()) {
		if (at >= sumAt && at < dataAt) continue;
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return ~sum >>> 0;
}
