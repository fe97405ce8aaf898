import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashOf, isHash, isId, isSame, sumOf } from './ids.ts';

describe('an id', () => {
	test('is 16 bytes', () => {
		for (let time = 0; time < 1000; time++)
			expect(isId(randomBytes(16).toString('base64url'))).toBe(true);
	});

	test.each<[why: string, text: unknown]>([
		['empty', ''],
		['too short', randomBytes(15).toString('base64url')],
		['too long', randomBytes(17).toString('base64url')],
		['written with bits that belong to no byte', 'AAAAAAAAAAAAAAAAAAAAAB'],
		['base64 of another kind', 'AAAAAAAAAAAAAAAAAAAA+A'],
		['more than its letters', 'AAAAAAAAAAAAAAAAAAAAAA\n'],
		['a number', 1_234_567_890],
		['nothing', undefined]
	])('is not what is %s', (_why, text) => {
		expect(isId(text)).toBe(false);
	});
});

test('a hash is 32 bytes, written in one way', () => {
	for (let time = 0; time < 1000; time++)
		expect(isHash(randomBytes(32).toString('base64url'))).toBe(true);
	expect(isHash(`${'A'.repeat(42)}B`)).toBe(false);
	expect(isHash('A'.repeat(44))).toBe(false);
	expect(isHash(null)).toBe(false);
});

test('of a token is kept the SHA-256 of its bytes, not of how they are written', () => {
	const bytes = randomBytes(16);
	const sha = createHash('sha256').update(bytes).digest('base64url');
	expect(hashOf(bytes.toString('base64url'))).toBe(sha);
	expect(sumOf(bytes)).toBe(sha);
});

test('two hashes are the same or not', () => {
	const hash = sumOf('a');
	expect(isSame(hash, sumOf('a'))).toBe(true);
	expect(isSame(hash, sumOf('b'))).toBe(false);
	expect(isSame(hash, hash.slice(1))).toBe(false);
});
