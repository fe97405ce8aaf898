import { Encrypter } from 'age-encryption';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from './a-card.ts';
import type { Bytes } from './bytes.ts';
import { newKeyPair, type KeyPair } from './identity.ts';
import { openWithKeys, sealToKeys } from './sealed-to-keys.ts';

let people: KeyPair[] = [];
let file: Bytes = new Uint8Array(0);
const plain = bytesOf(4096, 0x20);

beforeAll(async () => {
	people = await Promise.all([1, 2, 3, 4].map(() => newKeyPair()));
	file = await sealToKeys(plain, keys(0, 1, 2));
});

const keys = (...at: number[]) => at.flatMap((one) => people[one]?.key ?? []);
const secrets = (...at: number[]) => at.flatMap((one) => people[one]?.secret ?? []);

function headerBytes(): number {
	const text = Buffer.from(file).toString('latin1');
	return text.indexOf('\n', text.indexOf('\n--- ') + 1) + 1;
}

function withHeader(change: (header: string) => string): Bytes {
	const text = Buffer.from(file).toString('latin1');
	const changed = change(text.slice(0, headerBytes())) + text.slice(headerBytes());
	return Uint8Array.from(Buffer.from(changed, 'latin1'));
}

describe('what is sealed to keys', () => {
	it.each([0, 1, 2])('opens with each of them: %i', async (at) => {
		const opened = await openWithKeys(file, secrets(at));
		expect(opened).toEqual({ ok: true, plain, key: 0 });
	});

	it('says which of many keys it was', async () => {
		expect(await openWithKeys(file, secrets(3, 1, 0))).toMatchObject({ ok: true, key: 1 });
	});

	it('is for someone else with another key, or none', async () => {
		const refused = { ok: false, reason: 'for-someone-else' };
		expect(await openWithKeys(file, secrets(3))).toEqual(refused);
		expect(await openWithKeys(file, [])).toEqual(refused);
	});

	it('gives any bytes back', async () => {
		const property = fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
			const sealed = await sealToKeys(bytes, keys(0));
			expect(await openWithKeys(sealed, secrets(0))).toMatchObject({ ok: true, plain: bytes });
		});
		await fc.assert(property, { numRuns: 20 });
	});

	it('has one to three readers', async () => {
		await expect(sealToKeys(plain, [])).rejects.toThrow(TypeError);
		await expect(sealToKeys(plain, keys(0, 1, 2, 3))).rejects.toThrow(TypeError);
	});
});

describe('a file that does not open', { timeout: 60_000 }, () => {
	it('is cut off at every byte', async () => {
		for (let length = 0; length < file.length; length += length < headerBytes() + 40 ? 1 : 97) {
			const opened = await openWithKeys(file.subarray(0, length), secrets(0));
			expect(opened, `at ${length}`).toEqual({ ok: false, reason: 'cut-off' });
		}
	});

	it('is cut off around every edge of its chunks', async () => {
		const large = await sealToKeys(bytesOf(256 * 1024, 0x20), keys(0));
		const text = Buffer.from(large).toString('latin1');
		const start = text.indexOf('\n', text.indexOf('\n--- ') + 1) + 17;
		for (const end of [1, 2, 3].map((chunks) => start + chunks * (64 * 1024 + 16))) {
			for (const length of [end - 1, end, end + 1]) {
				const opened = await openWithKeys(large.subarray(0, length), secrets(0));
				expect(opened, `at ${length}`).toEqual({ ok: false, reason: 'cut-off' });
			}
		}
	});

	it('never opens with any bit changed', async () => {
		const bits = fc.record({ at: fc.nat(file.length - 1), bit: fc.nat(7) });
		const property = fc.asyncProperty(bits, async ({ at, bit }) => {
			const changed = file.slice();
			changed[at] = (changed[at] ?? 0) ^ (1 << bit);
			expect((await openWithKeys(changed, secrets(0))).ok).toBe(false);
		});
		await fc.assert(property, { numRuns: 200 });
	});

	it('is told when it is locked with words', async () => {
		const encrypter = new Encrypter();
		encrypter.setPassphrase('vijf');
		encrypter.setScryptWorkFactor(1);
		const words = new Uint8Array(await encrypter.encrypt(plain));
		expect(await openWithKeys(words, secrets(0))).toEqual({ ok: false, reason: 'for-words' });
	});

	it.each<[string, (header: string) => string]>([
		['no reader', (header) => header.replace(/-> [^]*?(?=---)/, '')],
		['words beside keys', (header) => header.replace(/-> X25519 \S+/, '-> scrypt AAAA 1')],
		['a short key', (header) => header.replace(/(-> X25519 )\S+/, '$1AAAA')],
		['a key that fits everybody', (header) => header.replace(/(-> X25519 )\S+/g, `$1${nothing}`)],
		['seventeen readers', (header) => header.replace('-> ', `${'-> x\n\n'.repeat(14)}-> `)],
		['a reader more', (header) => header.replace('-> ', '-> grease\n\n-> ')],
		['one line too many', (header) => header.replace('---', '\n---')]
	])('is damaged with %s', async (_, change) => {
		const opened = await openWithKeys(withHeader(change), secrets(0));
		expect(opened).toEqual({ ok: false, reason: 'damaged' });
	});

	it('is too new, or no letter, or too large for one', async () => {
		const newer = withHeader((header) => header.replace('/v1', '/v2'));
		expect(await openWithKeys(newer, secrets(0))).toEqual({ ok: false, reason: 'too-new' });
		const refused = { ok: false, reason: 'not-a-letter' };
		expect(await openWithKeys(plain, secrets(0))).toEqual(refused);
		const large = new Uint8Array(1_048_577);
		large.set(file);
		expect(await openWithKeys(large, secrets(0))).toEqual(refused);
	});
});

const nothing = 'A'.repeat(43);
