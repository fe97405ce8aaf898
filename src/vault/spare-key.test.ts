import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	codeOfSpareKey,
	newSpareKey,
	readSpareKey,
	spareKeyInCode,
	writeSpareKey,
	type SpareKey
} from './spare-key.ts';

const aKey = fc
	.uint8Array({ minLength: 16, maxLength: 16 })
	.map((bytes) => Uint8Array.from(bytes) as SpareKey);

describe('a spare key on paper', () => {
	it('is 28 letters and digits in groups of four, without those that look alike', async () => {
		const written = await writeSpareKey(newSpareKey());
		expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){6}[0-9A-HJKMNP-TV-Z]{4}$/);
	});

	it('is read back, whatever it is', () =>
		fc.assert(
			fc.asyncProperty(aKey, async (key) => {
				expect(await readSpareKey(await writeSpareKey(key))).toEqual(key);
			})
		));

	it('is read as people type it', async () => {
		const key = new Uint8Array(16) as SpareKey;
		key[15] = 0x21;
		const written = await writeSpareKey(key);
		expect(written).toMatch(/0/);
		expect(await readSpareKey(written.toLowerCase())).toEqual(key);
		expect(await readSpareKey(` ${written.replaceAll(' ', '-')} `)).toEqual(key);
		expect(await readSpareKey(written.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(key);
	});

	it('is read as it is scanned', () =>
		fc.assert(
			fc.asyncProperty(aKey, async (key) => {
				const written = await writeSpareKey(key);
				const code = codeOfSpareKey(written);
				expect(code).toMatch(/^TK1-SPARE:[0-9A-Z]{28}$/);
				expect(spareKeyInCode(code)).toBe(written);
				expect(await readSpareKey(code)).toEqual(key);
			})
		));

	it('is told apart from codes of something else', async () => {
		const written = await writeSpareKey(newSpareKey());
		expect(spareKeyInCode('https://elsewhere.example/')).toBeNull();
		expect(spareKeyInCode(written)).toBeNull();
		expect(spareKeyInCode(`TK1-OTHER:${written}`)).toBeNull();
		expect(spareKeyInCode(`${codeOfSpareKey(written)}0`)).toBeNull();
	});

	it('with one wrong sign is mostly noticed, and never with one too few or too many', async () => {
		const written = (await writeSpareKey(newSpareKey())).replaceAll(' ', '');
		expect(await readSpareKey(written.slice(1))).toBeNull();
		expect(await readSpareKey(`${written}0`)).toBeNull();
		expect(await readSpareKey(`${written.slice(0, -1)}!`)).toBeNull();
		expect(await readSpareKey('')).toBeNull();
		let noticed = 0;
		for (const at of Array.from({ length: 26 }, (_, one) => one)) {
			const other = written[at] === '7' ? '8' : '7';
			const changed = written.slice(0, at) + other + written.slice(at + 1);
			if ((await readSpareKey(changed)) === null) noticed += 1;
		}
		expect(noticed).toBeGreaterThanOrEqual(25);
	});
});
