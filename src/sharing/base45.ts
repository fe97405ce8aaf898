import type { Bytes } from './bytes.ts';

/** The 45 characters a code holds most densely, in the order of the standard. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/**
 * Bytes as text for a code: two bytes in three characters, a last single byte in two.
 * @see RFC 9285
 */
export function toBase45(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 2) {
		const [first = 0, second] = bytes.subarray(at, at + 2);
		text += second === undefined ? charsOf(first, 2) : charsOf(first * 256 + second, 3);
	}
	return text;
}

/** The bytes of such a text, or null where it is none. */
export function fromBase45(text: string): Bytes | null {
	if (text.length % 3 === 1) return null;
	const bytes: number[] = [];
	for (let at = 0; at < text.length; at += 3) {
		const group = text.slice(at, at + 3);
		const value = valueOf(group);
		if (value === null || value > (group.length === 3 ? 0xffff : 0xff)) return null;
		if (group.length === 3) bytes.push(value >> 8);
		bytes.push(value & 0xff);
	}
	return new Uint8Array(bytes);
}

/** The least significant character comes first. */
function charsOf(value: number, length: number): string {
	let chars = '';
	for (let rest = value; chars.length < length; rest = Math.floor(rest / 45)) {
		chars += alphabet.charAt(rest % 45);
	}
	return chars;
}

function valueOf(chars: string): number | null {
	let value = 0;
	for (let at = chars.length - 1; at >= 0; at--) {
		const digit = alphabet.indexOf(chars.charAt(at));
		if (digit < 0) return null;
		value = value * 45 + digit;
	}
	return value;
}
