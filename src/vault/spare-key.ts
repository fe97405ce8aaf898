import type { Bytes } from '#storage';
import { bytesOf, randomBytes } from './sealing.ts';

declare const spareKey: unique symbol;

/** 128 random bits that open a vault together with what lies on its device. */
export type SpareKey = Bytes & { readonly [spareKey]: true };

/** Crockford's base32: no I, L, O and U, which are read as something else. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyLength = 16;
/** 26 digits hold 130 bits: the last two are nothing. */
const keyDigits = 26;
const checkDigits = 2;
/** What a scanned code begins with when it holds a spare key. */
const scannedAs = 'TK1-SPARE:';

export function newSpareKey(): SpareKey {
	return randomBytes(keyLength) as SpareKey;
}

function toDigits(bytes: Uint8Array, count: number): string {
	let number = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	number <<= BigInt(count * 5 - bytes.length * 8);
	return Array.from(
		{ length: count },
		(_, at) => digits[Number((number >> BigInt((count - 1 - at) * 5)) & 31n)] ?? ''
	).join('');
}

async function checkOf(key: Uint8Array): Promise<string> {
	const label = bytesOf('vault/spare-check/1|');
	const hash = await crypto.subtle.digest('SHA-256', new Uint8Array([...label, ...key]));
	const [first = 0, second = 0] = new Uint8Array(hash);
	return `${digits[first % 32] ?? ''}${digits[second % 32] ?? ''}`;
}

/** The key as it is written on paper: 28 letters and digits in groups of four. */
export async function writeSpareKey(key: SpareKey): Promise<string> {
	const text = toDigits(key, keyDigits) + (await checkOf(key));
	return text.replace(/.{4}(?=.)/g, '$& ');
}

/** A written key as a code to scan says it, so that it is told apart from codes of elsewhere. */
export function codeOfSpareKey(written: string): string {
	return scannedAs + written.replaceAll(' ', '');
}

/** The key that a scanned code holds, in groups of four; `null` for a code of something else. */
export function spareKeyInCode(text: string): string | null {
	const scanned = text.trim().toUpperCase();
	if (!scanned.startsWith(scannedAs)) return null;
	const letters = scanned.slice(scannedAs.length).replace(/[\s-]/g, '');
	// longer than the field on the screen may be: it was not written by us
	if (letters.length > keyDigits + checkDigits) return null;
	return letters.replace(/.{4}(?=.)/g, '$& ');
}

/**
 * A key as somebody typed it, or `null` when a letter is wrong or missing. Capitals, spaces and
 * dashes do not matter; O is read as 0, and I and L as 1. What was scanned is read too.
 */
export async function readSpareKey(text: string): Promise<SpareKey | null> {
	const typed = spareKeyInCode(text) ?? text;
	const plain = typed
		.toUpperCase()
		.replace(/[\s-]/g, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
	if (plain.length !== keyDigits + checkDigits) return null;
	let number = 0n;
	for (const digit of plain.slice(0, keyDigits)) {
		const value = digits.indexOf(digit);
		if (value < 0) return null;
		number = (number << 5n) | BigInt(value);
	}
	if ((number & 3n) !== 0n) return null;
	number >>= 2n;
	const key = Uint8Array.from({ length: keyLength }, (_, at) =>
		Number((number >> BigInt((keyLength - 1 - at) * 8)) & 255n)
	) as SpareKey;
	return (await checkOf(key)) === plain.slice(keyDigits) ? key : null;
}
