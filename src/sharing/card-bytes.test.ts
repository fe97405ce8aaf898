import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCard, aMoment, bytesOf } from './a-card.ts';
import { bytesToAttest, parseCard, readCard, writeCard } from './card-bytes.ts';
import { dayMs, decisions, weekdays } from './card.ts';
import type { Card } from './card.ts';

const damaged = { ok: false, reason: 'damaged' };

const bytes16 = fc
	.uint8Array({ minLength: 16, maxLength: 16 })
	.filter((bytes) => bytes.some((byte) => byte !== 0))
	.map((bytes) => Uint8Array.from(bytes));
const decided = fc.array(fc.constantFrom('can' as const, 'cannot' as const, 'untold' as const), {
	minLength: decisions.length,
	maxLength: decisions.length
});
const anyCard: fc.Arbitrary<Card> = fc
	.record({
		use: fc.constantFrom('one-child' as const, 'open' as const),
		count: fc.integer({ min: 1, max: 3 }),
		mailbox: bytes16,
		writeToken: bytes16,
		pair: bytes16,
		stamp: fc.option(bytes16),
		day: fc.integer({ min: 0, max: 49_000 }),
		name: fc.constantFrom('Sanne', 'مريم', 'Zoë · Noord', '👩🏽‍🏫'),
		reads: fc.subarray([...weekdays]),
		decided,
		isAttested: fc.boolean()
	})
	.map(({ use, count, pair, day, decided, isAttested, ...rest }) => ({
		...rest,
		use,
		readers: (['person', 'archive', 'stand-in'] as const)
			.slice(0, count)
			.map((role, at) => ({ role, key: bytesOf(32, 9 + at) })),
		pair: use === 'open' ? null : pair,
		expires: day * dayMs,
		relay: 'post.example.org',
		decides: decisions.filter((_, at) => decided[at] === 'can'),
		doesNotDecide: decisions.filter((_, at) => decided[at] === 'cannot'),
		attestation: isAttested ? { organisation: bytesOf(8, 4), signature: bytesOf(64, 5) } : null
	}));

function withByte(at: number, value: number, from = writeCard(aCard())): Uint8Array {
	const bytes = from.slice();
	bytes[at] = value;
	return bytes;
}

describe('the bytes of a card', () => {
	it('give any card back', () => {
		fc.assert(
			fc.property(anyCard, (card) => {
				expect(parseCard(writeCard(card))).toEqual({ ok: true, card });
			})
		);
	});

	it('are as many as a code can hold with ease', () => {
		const three = (['person', 'archive', 'stand-in'] as const).map((role, at) => ({
			role,
			key: bytesOf(32, 9 + at)
		}));
		const attestation = { organisation: bytesOf(8, 4), signature: bytesOf(64, 5) };
		expect(writeCard(aCard()).length).toBeLessThan(210);
		expect(writeCard(aCard({ readers: three, attestation })).length).toBeLessThan(310);
	});

	it('are those of version 1, field by field', () => {
		const card = aCard({ readers: [{ role: 'person', key: bytesOf(32, 9) }], name: 'Sam' });
		const hex = Buffer.from(writeCard(card)).toString('hex');
		const relay = Buffer.from('post.example.org').toString('hex');
		const seconds = (card.expires / 1000).toString(16).padStart(8, '0');
		expect(hex).toBe(
			`010101${'09'.repeat(32)}${'01'.repeat(16)}${'02'.repeat(16)}${'03'.repeat(16)}` +
				`${'00'.repeat(16)}${seconds}10${relay}0353616d0b400300`
		);
	});

	it('are signed without the signature, but with the flag that there is one', () => {
		const attestation = { organisation: bytesOf(8, 4), signature: bytesOf(64, 5) };
		const signed = bytesToAttest(aCard());
		expect(signed).toEqual(bytesToAttest(aCard({ attestation })));
		expect(signed).toEqual(writeCard(aCard({ attestation })).subarray(0, signed.length));
		expect(signed[1]).toBe(5);
	});

	it.each<[string, Partial<Card>]>([
		['four readers', { readers: [9, 10, 11, 12].map((at) => aReader(at)) }],
		['no reader', { readers: [] }],
		['the same reader twice', { readers: [aReader(9), aReader(9)] }],
		['a first reader who is a stand-in', { readers: [{ ...aReader(9), role: 'stand-in' }] }],
		['a host with a port', { relay: 'post.example.org:8443' }],
		['a host with a path', { relay: 'post.example.org/x' }],
		['a host that looks like another', { relay: 'xn--pst-ula.example.org' }],
		['a host in another script', { relay: 'pоst.example.org' }],
		['a host in capitals', { relay: 'Post.example.org' }],
		['a number for a host', { relay: '192.168.1.1' }],
		['a host without a dot', { relay: 'localhost' }],
		['no name', { name: '' }],
		['a name of 41 bytes', { name: 'a'.repeat(41) }],
		['a name that turns around', { name: 'Sanne \u202egnp' }],
		['a name of two lines', { name: 'Sanne\nNoord' }],
		['a name with a mark nobody sees', { name: 'San\u200bne' }],
		['a name of letters nobody sees', { name: '\u3164\u115f' }],
		['a name of accents alone', { name: '\ufe0f\u0301' }],
		['a name of empty Braille', { name: '\u2800' }],
		['a name with space around it', { name: ' Sanne' }],
		['a name with an accent beside its letter', { name: 'Zoe\u0308' }],
		['an end in the middle of a day', { expires: aMoment }],
		['both yes and no', { decides: ['help'], doesNotDecide: ['help'] }],
		['an open card with a secret', { use: 'open', pair: bytesOf(16, 3) }],
		['a card for one child without one', { pair: null }],
		['a mailbox that is nothing', { mailbox: bytesOf(16, 0) }],
		['a key that opens for everybody', { readers: [{ ...aReader(9), key: bytesOf(32, 0) }] }]
	])('are not made for %s', (_, changes) => {
		expect(() => writeCard(aCard(changes))).toThrow(TypeError);
	});
});

function aReader(value: number) {
	return {
		role: value === 9 ? ('person' as const) : ('archive' as const),
		key: bytesOf(32, value)
	};
}

describe('bytes that are no card', () => {
	it('are told by a known reason, whatever they are', () => {
		const reasons = ['not-a-card', 'cut-off', 'damaged', 'too-new'];
		const start = fc.constantFrom([1, 1, 1], [1, 2, 1], [1, 5, 6], []);
		fc.assert(
			fc.property(start, fc.uint8Array({ maxLength: 400 }), (top, rest) => {
				const read = parseCard(Uint8Array.from([...top, ...rest]));
				expect(read.ok || reasons.includes(read.reason)).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});

	it('are a card only if that card is written so', () => {
		const anyBit = fc.record({ at: fc.nat(500), bit: fc.nat(7) });
		fc.assert(
			fc.property(anyCard, fc.array(anyBit, { minLength: 1, maxLength: 3 }), (card, bits) => {
				const bytes = writeCard(card);
				for (const { at, bit } of bits) {
					const place = at % bytes.length;
					bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
				}
				const read = parseCard(bytes);
				if (read.ok) expect(writeCard(read.card)).toEqual(bytes);
			}),
			{ numRuns: 2000 }
		);
	});

	it('are cut off at every byte', () => {
		const attestation = { organisation: bytesOf(8, 4), signature: bytesOf(64, 5) };
		const bytes = writeCard(aCard({ attestation }));
		for (let length = 0; length < bytes.length; length++) {
			const read = parseCard(bytes.subarray(0, length));
			expect(read, `at ${length}`).toEqual({ ok: false, reason: 'cut-off' });
		}
	});

	it('are damaged with one byte more', () => {
		expect(parseCard(Uint8Array.from([...writeCard(aCard()), 0]))).toEqual(damaged);
	});

	it.each([
		['version 2', withByte(0, 2), 'too-new'],
		['version 0', withByte(0, 0), 'not-a-card'],
		['a letter', withByte(0, 0x61), 'not-a-card'],
		['an unknown flag', withByte(1, 9), 'damaged'],
		['neither open nor for one', withByte(1, 0), 'damaged'],
		['both', withByte(1, 3), 'damaged'],
		['a signature that is not there', withByte(1, 5), 'damaged'],
		['no reader', withByte(2, 0), 'damaged'],
		['a role for nobody', withByte(2, 0b010110), 'damaged'],
		['a reader without a role', withByte(2, 0b10), 'damaged'],
		['an unknown role', withByte(2, 0b1110), 'damaged'],
		['a key with its highest bit', withByte(34, 0x89), 'damaged']
	])('are refused for %s', (_, bytes, reason) => {
		expect(parseCard(bytes)).toEqual({ ok: false, reason });
	});
});

describe('the time of a card', () => {
	const at = (card: Card, now: number) => readCard(writeCard(card), now);

	it('ends at its midnight', () => {
		const card = aCard();
		expect(at(card, card.expires - 1).ok).toBe(true);
		expect(at(card, card.expires)).toEqual({ ok: false, reason: 'expired' });
	});

	it.each([
		['one-child', 7, 9],
		['open', 90, 92]
	] as const)('of a card of kind %s is %i days', (use, days, tooMany) => {
		const midnight = Date.UTC(2026, 10, 26);
		const pair = use === 'open' ? null : bytesOf(16, 3);
		const until = (count: number) => aCard({ use, pair, expires: midnight + count * dayMs });
		expect(at(until(days), aMoment).ok).toBe(true);
		expect(at(until(tooMany), aMoment)).toEqual({ ok: false, reason: 'wrong-date' });
	});
});
