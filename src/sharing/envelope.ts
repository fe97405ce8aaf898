import { isBase64Url, toBase64 } from './base64.ts';
import { parseLetter } from './parse-letter.ts';
import { letterLimits } from './letter.ts';
import type { Bytes } from './bytes.ts';
import type { Letter } from './letter.ts';

const kib = 1024;

/** Sizes a letter is filled up to, in bytes, so that its length says little about what is in it. */
export const sizeClasses = [4, 16, 64, 256, 512, 1023].map((size) => size * kib);

export const maxEnvelopeBytes = 1023 * kib;

const firstLine = /^share\/(\d{1,6}) ([A-Za-z0-9_-]{43})$/;
const noMac = '-'.repeat(43);
const space = 0x20;

export type Parsed =
	| { ok: true; letter: Letter; mac: string | null }
	| { ok: false; reason: 'not-a-letter' | 'too-new' };

/**
 * The letter as it is sealed: a line with room for a MAC, JSON, and spaces up to a size class.
 * Null if something in it is larger than a letter can carry. Throws if the letter breaks the
 * format in another way: what is sealed must open.
 * @param isPadded false only for a code on a screen: nobody in between sees how long that is
 */
export function writeEnvelope(letter: Letter, isPadded = true): Bytes | null {
	if (!fitsInLetter(letter)) return null;
	const json = JSON.stringify(letter, (_key, value: unknown) =>
		value instanceof Uint8Array ? toBase64(value) : value
	);
	const content = new TextEncoder().encode(`share/1 ${noMac}\n${json}`);
	const size = sizeClasses.find((size) => size >= content.length);
	if (size === undefined) return null;
	const envelope = new Uint8Array(isPadded ? size : content.length).fill(space);
	envelope.set(content);
	if (!parseEnvelope(envelope).ok) throw new TypeError('a letter that would not open');
	return envelope;
}

/** The letter in an opened file; refused as a whole if anything in it is not as it must be. */
export function parseEnvelope(bytes: Uint8Array): Parsed {
	const refused = { ok: false, reason: 'not-a-letter' } as const;
	if (bytes.length > maxEnvelopeBytes) return refused;
	const text = decodeUtf8(bytes);
	if (text === null) return refused;
	const lineEnd = text.indexOf('\n');
	const line = firstLine.exec(text.slice(0, Math.max(0, lineEnd)));
	if (!line) return refused;
	if (line[1] !== '1') return line[1]?.startsWith('0') ? refused : { ok: false, reason: 'too-new' };
	const mac = line[2] === noMac ? null : (line[2] ?? null);
	if (mac !== null && !isBase64Url(mac, 32)) return refused;
	const parsed = parseLetter(text.slice(lineEnd + 1));
	return parsed.ok ? { ...parsed, mac } : parsed;
}

/** The byte order mark is kept, and then refused as no part of the first line. */
function decodeUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		// bytes that are not UTF-8 are the sender's doing, not a fault of ours
		return null;
	}
}

/** Whether nothing in it is larger than a letter can carry; all of it together may still be. */
export function fitsInLetter(letter: Letter): boolean {
	const { maxItems, maxNameChars, maxBecauseChars } = letterLimits;
	if ((letter.answer?.because.length ?? 0) > maxBecauseChars) return false;
	if (letter.items.length > maxItems || letter.name.length > maxNameChars) return false;
	return letter.items.every((item) => {
		switch (item.t) {
			case 'text':
			case 'question':
				return item.body.length <= letterLimits.maxTextChars;
			case 'feeling':
				return item.body.note.length <= letterLimits.maxNoteChars;
			case 'drawing':
				return (
					item.data.length <= letterLimits.maxDrawingBytes &&
					item.alt.length <= letterLimits.maxAltChars &&
					Math.max(item.w, item.h) <= letterLimits.maxDrawingPx
				);
			case 'voice':
				return item.data.length <= letterLimits.maxVoiceBytes && item.ms <= letterLimits.maxVoiceMs;
		}
	});
}
