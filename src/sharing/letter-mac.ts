import { fromBase64Url, toBase64Url } from './base64.ts';
import { joinBytes } from './byte-reader.ts';
import type { Bytes } from './bytes.ts';
import type { Letter } from './letter.ts';

const lineStart = 'share/1 ';
/** `share/1 `, 43 characters and the end of the line. */
const lineBytes = lineStart.length + 44;

/**
 * The envelope with its MAC. It says that somebody with this key wrote the letter; as both sides
 * have the key, nobody can show it to a third as proof that a child wrote something.
 * @param from who writes: what a child wrote is never taken for an adult's
 */
export async function withMac(
	envelope: Bytes,
	key: Uint8Array,
	from: Letter['from']
): Promise<Bytes> {
	const content = macContent(envelope, from);
	const mac = await crypto.subtle.sign('HMAC', await importKey(key), content);
	const line = new TextEncoder().encode(`${lineStart}${toBase64Url(new Uint8Array(mac))}\n`);
	return joinBytes([line, envelope.subarray(lineBytes)]);
}

/** Whether this MAC of an opened envelope is right for the key and the direction. */
export async function isMacRight(
	envelope: Uint8Array,
	mac: string,
	key: Uint8Array,
	from: Letter['from']
): Promise<boolean> {
	const bytes = fromBase64Url(mac);
	if (!bytes) return false;
	return crypto.subtle.verify('HMAC', await importKey(key), bytes, macContent(envelope, from));
}

function macContent(envelope: Uint8Array, from: Letter['from']): Bytes {
	const purpose = new TextEncoder().encode(`share/1|${from}|`);
	return joinBytes([purpose, envelope.subarray(lineBytes)]);
}

function importKey(key: Uint8Array): Promise<CryptoKey> {
	const hmac = { name: 'HMAC', hash: 'SHA-256' };
	return crypto.subtle.importKey('raw', Uint8Array.from(key), hmac, false, ['sign', 'verify']);
}
