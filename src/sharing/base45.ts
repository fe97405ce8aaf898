import type { Bytes } from './bytes.ts';

/** The characters that a QR code writes two in eleven bits. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Bytes as text for a QR code. @see RFC 9285 */
export function toBase45(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 2) {
		const [first = 0, second] = bytes.subarray(at, at + 2);
		let number = second === undefined ? first : first * 256 + second;
		for (let count = second === undefined ? 2 : 3; count > 0; count--) {
			text += digits.charAt(number % 45);
			number = Math.floor(number / 45);
		}
	}
	return text;
}

/** The bytes of such a text, or null unless it is the one way to write them. */
export function fromBase45(text: string): Bytes | null {
	if (text.length % 3 === 1) return null;
	const bytes = new Uint8Array(2 * Math.floor(text.length / 3) + (text.length % 3 === 2 ? 1 : 0));
	for (let at = 0, to = 0; at < text.length; at += 3) {
		const values = Array.from(text.slice(at, at + 3), (digit) => digits.indexOf(digit));
		const number = values.reduceRight((sum, value) => sum * 45 + value, 0);
		if (values.includes(-1) || number >= (values.length === 3 ? 65_536 : 256)) return null;
		if (values.length === 3) bytes[to++] = number >> 8;
		bytes[to++] = number & 255;
	}
	return bytes;
}
