import type { Bytes } from './bytes.ts';

const digits = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const keyBytes = 32;
const checkDigits = 6;
const prefix = 'age';
const secretPrefix = 'age-secret-key-';

function checksum(values: readonly number[]): number {
	let sum = 1;
	for (const value of values) {
		const top = sum >>> 25;
		sum = ((sum & 0x1ffffff) << 5) ^ value;
		for (const [bit, factor] of generator.entries()) if ((top >>> bit) & 1) sum ^= factor;
	}
	return sum >>> 0;
}

function expanded(start: string): number[] {
	const codes = Array.from(start, (letter) => letter.charCodeAt(0));
	return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
}

/**
 * A public key as age writes it: `age1` and 58 letters and digits.
 * @see https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */
export function writeRecipient(key: Uint8Array): string {
	return writeKey(prefix, key);
}

/** A secret key as age writes it: `AGE-SECRET-KEY-1` and 58 letters and digits. */
export function writeSecretKey(key: Uint8Array): string {
	return writeKey(secretPrefix, key).toUpperCase();
}

function writeKey(start: string, key: Uint8Array): string {
	if (key.length !== keyBytes) throw new TypeError('a key has 32 bytes');
	const words: number[] = [];
	let [held, bits] = [0, 0];
	for (const byte of key) {
		held = ((held << 8) | byte) & 0xfff;
		for (bits += 8; bits >= 5; bits -= 5) words.push((held >>> (bits - 5)) & 31);
	}
	words.push((held << (5 - bits)) & 31);
	const sum = checksum([...expanded(start), ...words, 0, 0, 0, 0, 0, 0]) ^ 1;
	for (let at = checkDigits - 1; at >= 0; at--) words.push((sum >>> (5 * at)) & 31);
	return `${start}1${words.map((word) => digits[word]).join('')}`;
}

/** The key in an age recipient, or null unless it is the one way to write one. */
export function readRecipient(text: string): Bytes | null {
	if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return null;
	const words = Array.from(text.slice(prefix.length + 1), (digit) => digits.indexOf(digit));
	if (checksum([...expanded(prefix), ...words]) !== 1) return null;
	const key = new Uint8Array(keyBytes);
	let [held, bits, at] = [0, 0, 0];
	for (const word of words.slice(0, -checkDigits)) {
		held = ((held << 5) | word) & 0xfff;
		bits += 5;
		if (bits < 8) continue;
		bits -= 8;
		key[at++] = (held >>> bits) & 0xff;
	}
	return (held & ((1 << bits) - 1)) === 0 ? key : null;
}
