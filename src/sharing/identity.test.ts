import { describe, expect, it } from 'vitest';
import { isGoodKey } from './good-key.ts';
import { keyPairOf, newKeyPair } from './identity.ts';

describe('a pair of keys', () => {
	it('is made of a secret that nobody else has', async () => {
		const [one, other] = await Promise.all([newKeyPair(), newKeyPair()]);
		expect(one.secret).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);
		expect(one.secret).not.toBe(other.secret);
		expect(isGoodKey(one.key)).toBe(true);
	});

	it('is known again by its secret', async () => {
		const pair = await newKeyPair();
		expect(await keyPairOf(pair.secret)).toEqual(pair);
	});

	it.each(['', 'AGE-SECRET-KEY-1QQQ', 'age1qqq'])('is not made of %j', async (text) => {
		await expect(keyPairOf(text)).rejects.toThrow();
	});
});
