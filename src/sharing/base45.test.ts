import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from './base45.ts';

const encode = (text: string) => toBase45(new TextEncoder().encode(text));

describe('base45', () => {
	it('writes the examples of RFC 9285', () => {
		expect(encode('AB')).toBe('BB8');
		expect(encode('Hello!!')).toBe('%69 VD92EX0');
		expect(encode('base-45')).toBe('UJCLQE7W581');
		expect(encode('')).toBe('');
	});

	it('reads back any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(fromBase45(toBase45(bytes))).toEqual(bytes);
			})
		);
	});

	it('takes no text that stands for no bytes', () => {
		for (const text of ['A', 'ABCD', 'GGX', ':::', '::', 'bb8', 'B_8', 'BB8É']) {
			expect(fromBase45(text), text).toBeNull();
		}
	});

	it('reads every text in one way only', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), (text) => {
				const bytes = fromBase45(text);
				if (bytes) expect(toBase45(bytes)).toBe(text);
			})
		);
	});
});
