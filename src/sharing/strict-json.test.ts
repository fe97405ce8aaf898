import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStrictJson } from './strict-json.ts';

const refused = { ok: false };

function nested(depth: number): string {
	return '['.repeat(depth) + ']'.repeat(depth);
}

// a busy machine runs the properties slowly
describe('strict JSON', { timeout: 60_000 }, () => {
	it('reads whatever was written from plain values', () => {
		const keys = fc
			.string()
			.filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key));
		const { value } = fc.letrec((tie) => ({
			value: fc.oneof(
				{ depthSize: 'small', withCrossShrink: true },
				fc.constantFrom(null, true, 0, -1.5e-7),
				fc.string({ unit: 'binary' }),
				fc.array(tie('value'), { maxLength: 3 }),
				fc.dictionary(keys, tie('value'), { maxKeys: 3, noNullPrototype: true })
			)
		}));
		fc.assert(
			fc.property(value, (written) => {
				const json = JSON.stringify(written);
				expect(readStrictJson(json, 100)).toEqual({ ok: true, value: JSON.parse(json) as unknown });
			})
		);
	});

	it('never reads what JSON.parse refuses', () => {
		const pieces = fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', 'a', '1', ' ', '\\u');
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
				const json = parts.join('');
				let isJson = true;
				try {
					JSON.parse(json);
				} catch {
					isJson = false;
				}
				expect(readStrictJson(json, 100).ok && !isJson).toBe(false);
			})
		);
	});

	it('allows as many levels as it is told', () => {
		expect(readStrictJson(nested(6), 6).ok).toBe(true);
		expect(readStrictJson(nested(7), 6)).toEqual(refused);
	});

	it('counts levels, not lists', () => {
		expect(readStrictJson('[[],[],[],[],[],[],[],{}]', 2).ok).toBe(true);
	});

	it('refuses ten thousand levels without running out of stack', () => {
		expect(readStrictJson(nested(10_000), 6)).toEqual(refused);
	});

	it('is not confused by brackets and quotes inside strings', () => {
		expect(readStrictJson('{"a":"[[[[\\"{{{{","b":"\\\\"}', 1)).toEqual({
			ok: true,
			value: { a: '[[[["{{{{', b: '\\' }
		});
	});

	it.each([
		['written alike', '{"a":1,"a":2}'],
		['one with an escape', '{"a":1,"\\u0061":2}'],
		['with the same value', '{"a":1,"a":1}'],
		['far apart', '{"a":1,"b":{"a":1},"c":[{}],"a":1}'],
		['deeper', '{"b":[{"a":1,"a":1}]}'],
		['with space before the colon', '{"a" :1,"a"\n:2}']
	])('refuses a key twice: %s', (_, json) => {
		expect(readStrictJson(json, 6)).toEqual(refused);
	});

	it('allows one key in two objects, and as a value', () => {
		expect(readStrictJson('{"a":{"a":"a"},"b":["a","a"]}', 6).ok).toBe(true);
	});

	it.each(['__proto__', 'constructor', 'prototype', '__pr\\u006fto__'])(
		'refuses the key %s',
		(key) => {
			expect(readStrictJson(`{"${key}":{}}`, 6)).toEqual(refused);
		}
	);

	it('allows those names as values', () => {
		expect(readStrictJson('["__proto__","constructor"]', 6).ok).toBe(true);
	});

	it.each(['', '{', '{}{}', '{"a":1,}', "{'a':1}", '{"a":"b', 'NaN', '\u00a0{}', '{"a":"\u0000"}'])(
		'refuses %j',
		(json) => {
			expect(readStrictJson(json, 6)).toEqual(refused);
		}
	);

	it('looks through twenty thousand keys', () => {
		const keys = Array.from({ length: 20_000 }, (_, i) => `"k${i}":0`);
		expect(readStrictJson(`{${keys.join(',')}}`, 6).ok).toBe(true);
		expect(readStrictJson(`{${[...keys, '"k0":0'].join(',')}}`, 6)).toEqual(refused);
	});
});
