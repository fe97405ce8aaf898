import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecipient, writeRecipient } from './bech32.ts';

const known = 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj';

describe('a key as age writes it', () => {
	it('is read and written as the library does', async () => {
		for (let i = 0; i < 5; i++) {
			const written = await identityToRecipient(await generateX25519Identity());
			const key = readRecipient(written);
			expect(key && writeRecipient(key)).toBe(written);
		}
	});

	it('comes back for any key', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
				expect(readRecipient(writeRecipient(key))).toEqual(key);
			})
		);
	});

	it('is refused when one letter was changed', () => {
		const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
		for (let at = 5; at < known.length; at++) {
			const other = letters.replace(known.charAt(at), '').charAt(at % 31);
			expect(readRecipient(known.slice(0, at) + other + known.slice(at + 1)), `${at}`).toBeNull();
		}
	});

	it.each([known.toUpperCase(), known.slice(0, -1), `${known}q`, '', `${known}\n`, 'age1pq1x'])(
		'is refused as %j',
		(text) => {
			expect(readRecipient(text)).toBeNull();
		}
	);

	it('has 32 bytes', () => {
		expect(() => writeRecipient(new Uint8Array(31))).toThrow(TypeError);
	});
});
