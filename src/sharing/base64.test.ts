import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBase64, isBase64Url, toBase64, toBase64Url } from './base64.ts';

const someBytes = fc.uint8Array({ maxLength: 300 });

/** What the newest browsers have, by its specification: spaces are left out, everything else is strict. */
function readNatively(text: string) {
	const packed = text.replace(/[\t\n\f\r ]/g, '');
	const bytes = Buffer.from(packed, 'base64');
	if (bytes.toString('base64') !== packed) throw new SyntaxError('not base64');
	return new Uint8Array(bytes);
}

const { prototype } = Uint8Array;
function writtenNatively(this: Uint8Array) {
	return Buffer.from(this).toString('base64');
}

// a busy machine runs the properties slowly
describe.each(['by hand', 'by the browser itself'])('base64 %s', { timeout: 60_000 }, (how) => {
	beforeAll(() => {
		if (how === 'by hand') return;
		Object.defineProperty(Uint8Array, 'fromBase64', {
			value: readNatively,
			configurable: true
		});
		Object.defineProperty(prototype, 'toBase64', { value: writtenNatively, configurable: true });
	});
	afterAll(() => {
		Reflect.deleteProperty(Uint8Array, 'fromBase64');
		Reflect.deleteProperty(prototype, 'toBase64');
	});

	it('gives back every byte', () => {
		fc.assert(
			fc.property(someBytes, (bytes) => {
				expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
			})
		);
	});

	it('writes what others write', () => {
		fc.assert(
			fc.property(someBytes, (bytes) => {
				expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
				expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
			})
		);
	});

	it('writes half a megabyte', () => {
		const bytes = new Uint8Array(512 * 1024).map((_, i) => i % 251);
		expect(fromBase64(toBase64(bytes))).toEqual(bytes);
	});

	it('reads nothing as no bytes', () => {
		expect(fromBase64('')).toEqual(new Uint8Array(0));
	});

	it.each([
		['without padding', 'AAA'],
		['with a space', 'AAA '],
		['with four spaces', 'AA AA  AA A='],
		['with spaces alone', '    '],
		['with a new line', 'AAAA\nAAA'],
		['of the other alphabet', 'AA-_'],
		['with padding in the middle', 'AA==AAAA'],
		['of padding alone', '===='],
		['with one character too many', 'AAAAA==='],
		['with stray bits before ==', 'AB=='],
		['with stray bits before =', 'AAB=']
	])('refuses text %s', (_, text) => {
		expect(fromBase64(text)).toBeNull();
	});
});

describe('base64url of a fixed length', { timeout: 60_000 }, () => {
	it('knows its own', () => {
		fc.assert(
			fc.property(someBytes, (bytes) => {
				expect(isBase64Url(toBase64Url(bytes), bytes.length)).toBe(true);
				expect(isBase64Url(toBase64Url(bytes), bytes.length + 1)).toBe(false);
			})
		);
	});

	it.each(['A'.repeat(21), 'A'.repeat(23), `${'A'.repeat(21)}B`, `${'A'.repeat(21)}+`, ''])(
		'refuses %j as 16 bytes',
		(text) => {
			expect(isBase64Url(text, 16)).toBe(false);
		}
	);

	it('refuses padding', () => {
		expect(isBase64Url(`${'A'.repeat(22)}==`, 16)).toBe(false);
	});
});
