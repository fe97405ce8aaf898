import { describe, expect, it } from 'vitest';
import { isGoodKey } from './good-key.ts';

const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('a key to seal to', () => {
	it('is good when it is the base point', () => {
		expect(isGoodKey(fromHex(`09${'00'.repeat(31)}`))).toBe(true);
	});

	it.each([
		['nothing', '00'.repeat(32)],
		['one', `01${'00'.repeat(31)}`],
		['of order eight', 'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800'],
		['of order eight too', '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157'],
		['the prime less one', `ec${'ff'.repeat(30)}7f`],
		['the prime', `ed${'ff'.repeat(30)}7f`],
		['the prime and one', `ee${'ff'.repeat(30)}7f`],
		['with the highest bit', `09${'00'.repeat(30)}80`],
		['too short', '09'.repeat(31)]
	])('is not good when it is %s', (_, hex) => {
		expect(isGoodKey(fromHex(hex))).toBe(false);
	});
});
