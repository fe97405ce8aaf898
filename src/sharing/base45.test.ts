import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from './base45.ts';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'utf8'));

describe('bytes as text for a code', () => {
	// from RFC 9285, section 4.3 and 4.4
	it.each([
		['AB', 'BB8'],
		['Hello!!', '%69 VD92EX0'],
		['base-45', 'UJCLQE7W581'],
		['ietf!', 'QED8WEX0'],
		['', '']
	])('%j is %j', (plain, text) => {
		expect(toBase45(bytesOf(plain))).toBe(text);
		expect(fromBase45(text)).toEqual(bytesOf(plain));
	});

	it('come back', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
				expect(fromBase45(toBase45(bytes))).toEqual(bytes);
			})
		);
	});

	it('are read only as they are written', () => {
		const text = fc.array(fc.constantFrom(...Array.from('0123ABXYZ $%*+-./:')), { maxLength: 12 });
		fc.assert(
			fc.property(text, (digits) => {
				const bytes = fromBase45(digits.join(''));
				if (bytes) expect(toBase45(bytes)).toBe(digits.join(''));
			})
		);
	});

	it.each(['GGW', ':::', 'A', 'ABCD', 'ab8', 'ZZ', 'BB8\n'])('are not in %j', (text) => {
		expect(fromBase45(text)).toBeNull();
	});
});
