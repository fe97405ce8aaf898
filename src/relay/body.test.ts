import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { Bodies, hasOnly, isWithin, objectOf } from './body.ts';

/** A request of which these pieces arrive. */
function aRequest(length: number | string, ...pieces: string[]): IncomingMessage {
	const stream = Readable.from(pieces.map((piece) => Buffer.from(piece)));
	const headers = { 'content-length': String(length) };
	return Object.assign(stream, { headers }) as unknown as IncomingMessage;
}

const code = (answer: unknown) =>
	answer instanceof Uint8Array ? Buffer.from(answer).toString() : answer;

describe('a body', () => {
	test('is put together from its pieces', async () => {
		expect(code(await new Bodies().read(aRequest(6, 'ab', 'c', 'def'), 6))).toBe('abcdef');
		expect(code(await new Bodies().read(aRequest(0), 6))).toBe('');
	});

	test.each([
		['longer than it may be', aRequest(7, 'abcdefg'), 413],
		['longer than it said', aRequest(2, 'abc'), 413],
		['shorter than it said', aRequest(4, 'abc'), 400],
		['of no length', aRequest('', 'abc'), 411],
		['of a length that is none', aRequest('1e3', 'abc'), 411]
	])('that is %s is refused', async (_name, request, status) => {
		expect(await new Bodies().read(request, 6)).toMatchObject({ status });
	});

	test('waits while others fill the memory, and only as long', async () => {
		const bodies = new Bodies();
		const size = 40 * 1024 * 1024;
		const endless = new Readable({ read: () => undefined });
		const headers = { 'content-length': String(size) };
		const slow = bodies.read(Object.assign(endless, { headers }) as never, size);
		expect(await bodies.read(aRequest(size), size)).toMatchObject({ status: 429 });
		endless.destroy();
		await slow;
		expect(await bodies.read(aRequest(size), size)).toMatchObject({ status: 400 });
	});
});

test.each([
	['{"a":1}', { a: 1 }],
	['[]', null],
	['null', null],
	['"a"', null],
	['{', null],
	['', null],
	['{"a":"\xff"}', null]
])('%s is read as the object it is, or not at all', (text, value) => {
	expect(objectOf(Buffer.from(text, 'latin1'))).toEqual(value);
});

test('an object has the keys it needs and none that nobody knows', () => {
	expect(hasOnly({ a: 1 }, ['a'], ['b'])).toBe(true);
	expect(hasOnly({ a: 1, b: 2 }, ['a'], ['b'])).toBe(true);
	expect(hasOnly({ b: 2 }, ['a'], ['b'])).toBe(false);
	expect(hasOnly({ a: 1, c: 3 }, ['a'], ['b'])).toBe(false);
	expect(hasOnly(JSON.parse('{"__proto__":{},"a":1}') as { a: 1 }, ['a'])).toBe(false);
});

test.each([
	[1, true],
	[5, true],
	[0, false],
	[6, false],
	[1.5, false],
	['3', false],
	[NaN, false],
	[undefined, false]
])('%s is within one and five: %s', (value, is) => {
	expect(isWithin(value, 1, 5)).toBe(is);
});
