import { createHash } from 'node:crypto';
import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { readAgeHeader } from '../../src/sharing/age-header.ts';
import { bytesOfFile } from '../../src/sharing/letter-file.ts';
import { letterLimits } from '../../src/sharing/letter.ts';
import { openWithKeys } from '../../src/sharing/sealed-to-keys.ts';
import { cctvVectors, type CctvVector } from './cctv.ts';

const byWords = cctvVectors.filter(({ passphrases }) => passphrases.length > 0);
const byKeys = cctvVectors.filter(({ passphrases }) => passphrases.length === 0);
const isTooLarge = ({ file }: CctvVector) => file.length > letterLimits.maxSealedBytes;

/** The reasons that may be given for each published outcome. */
const reasons: Record<string, readonly string[]> = {
	'no match': ['for-someone-else'],
	'HMAC failure': ['damaged'],
	'header failure': ['damaged', 'cut-off', 'not-a-letter', 'too-new'],
	'payload failure': ['damaged', 'cut-off'],
	'armor failure': ['not-a-letter']
};

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

async function open({ file, identities }: CctvVector) {
	return openWithKeys(await bytesOfFile(file), identities);
}

describe('the published vectors of age', { timeout: 60_000 }, () => {
	it('are all there', () => {
		expect(cctvVectors).toHaveLength(143);
		expect(byWords.length).toBeGreaterThan(20);
	});

	it.each(byKeys.filter((vector) => !isTooLarge(vector)))('$expect: $name', async (vector) => {
		const opened = await open(vector);
		if (vector.expect === 'success') {
			expect(opened.ok && sha256(opened.plain)).toBe(vector.payload);
		} else {
			expect(opened.ok ? 'opened' : opened.reason).toBeOneOf([...(reasons[vector.expect] ?? [])]);
		}
	});

	it.each(byKeys.filter(isTooLarge))('larger than a letter: $name', async (vector) => {
		expect(await open(vector)).toEqual({ ok: false, reason: 'not-a-letter' });
		const decrypter = new Decrypter();
		for (const identity of vector.identities) decrypter.addIdentity(identity);
		expect(vector.expect).toBe('success');
		expect(sha256(await decrypter.decrypt(vector.file))).toBe(vector.payload);
	});
});

describe('the published vectors with a passphrase', { timeout: 120_000 }, () => {
	it.each(byWords)('$expect: $name', async (vector) => {
		const file = await bytesOfFile(vector.file);
		const decrypter = new Decrypter();
		for (const passphrase of vector.passphrases) decrypter.addPassphrase(passphrase);
		for (const identity of vector.identities) decrypter.addIdentity(identity);
		const header = readAgeHeader(file);
		const isRefused = !header.ok || header.logN > 18;
		if (isRefused) {
			expect(vector.expect).not.toBe('success');
			return;
		}
		const opening = decrypter.decrypt(file);
		if (vector.expect === 'success') expect(sha256(await opening)).toBe(vector.payload);
		else await expect(opening).rejects.toThrow();
	});
});
