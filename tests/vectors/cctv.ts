import { inflateSync } from 'node:zlib';
import cctv from './cctv.json' with { type: 'json' };

/** A published test vector of the age format. @see https://c2sp.org/CCTV/age */
export interface CctvVector {
	name: string;
	expect: string;
	/** SHA-256 of what is inside, in hexadecimal. */
	payload: string;
	identities: string[];
	passphrases: string[];
	file: Uint8Array<ArrayBuffer>;
}

function read(name: string, base64: string): CctvVector {
	const bytes = Buffer.from(base64, 'base64');
	const end = bytes.indexOf('\n\n');
	const lines = bytes.subarray(0, end).toString('utf8').split('\n');
	const all = (key: string) =>
		lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
	const rest = bytes.subarray(end + 2);
	const file = all('compressed').includes('zlib') ? inflateSync(rest) : rest;
	return {
		name,
		expect: all('expect')[0] ?? '',
		payload: all('payload')[0] ?? '',
		identities: all('identity'),
		passphrases: all('passphrase'),
		file: new Uint8Array(file)
	};
}

export const cctvVectors = Object.entries(cctv).map(([name, base64]) => read(name, base64));
