import { createHmac, randomBytes } from 'node:crypto';
import { isId, isSame, sumOf } from './ids.ts';
import type { Stamp } from './store.ts';
import { hour } from './time.ts';

const randomLength = 5;
const endLength = 3;
const signedLength = randomLength + endLength;

/**
 * The right to create one mailbox: five random bytes, the hour in which it ends, and half a MAC by the
 * organisation that gave it. It is kept nowhere until it is used, so it outlives a store that is lost.
 */
export function newStamp(organisation: string, end: number): string {
	const signed = Buffer.alloc(signedLength);
	randomBytes(randomLength).copy(signed);
	signed.writeUIntBE(Math.ceil(end / hour), randomLength, endLength);
	return Buffer.concat([signed, mac(organisation, signed)]).toString('base64url');
}

/** The stamp, if one of these organisations gave it and it has not ended. */
export function readStamp(
	text: unknown,
	organisations: readonly string[],
	now: number
): Stamp | null {
	if (!isId(text)) return null;
	const bytes = Buffer.from(text, 'base64url');
	const signed = bytes.subarray(0, signedLength);
	const given = bytes.subarray(signedLength).toString('base64url');
	const isGiven = organisations.some((one) =>
		isSame(given, mac(one, signed).toString('base64url'))
	);
	const end = signed.readUIntBE(randomLength, endLength) * hour;
	return isGiven && end > now ? { hash: sumOf(bytes), end } : null;
}

function mac(organisation: string, signed: Uint8Array): Buffer {
	return createHmac('sha256', `stamp/1|${organisation}`).update(signed).digest().subarray(0, 8);
}
