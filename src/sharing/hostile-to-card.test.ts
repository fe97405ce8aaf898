import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMoment, bytesOf } from './a-card.ts';
import { aTalk } from './a-talk.ts';
import { openFromChild } from './adult-letters.ts';
import { cardOf } from './circle.ts';
import { withMac } from './letter-mac.ts';
import { parseAdultLine, parseOwnKey } from './line-records.ts';
import { sealToKeys } from './sealed-to-keys.ts';
import { back, fields, plain } from '../../tests/vectors/plain.ts';

const reasons = ['not-a-letter', 'too-new', 'not-genuine', 'too-early', 'wrong-date', 'too-old'];

const first = fields({
	at: '2026-11-26T10:00Z',
	back: { ...back, exp: '2027-01-25' },
	key: Buffer.alloc(32, 9).toString('base64url')
});

const strange = fc.oneof(
	fc.jsonValue({ maxDepth: 3 }),
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.constantFrom(
		...['', '-1', '2026-02-30', '9999-12-31T23:00Z', '\u202egnp', '<img src=x onerror=alert(1)>'],
		...[-1, 0.5, 2 ** 32, 2 ** 53, null, [], {}, { __proto__: null }, { constructor: 1 }]
	)
);
const top = fc.record({ field: fc.constantFrom(...Object.keys(first)), value: strange });
const inBack = fc
	.record({ field: fc.constantFrom('rcpt', 'mb', 'wt', 'relay', 'exp'), value: strange })
	.map(({ field, value }) => ({ field: 'back', value: { ...back, [field]: value } }));

/** Somebody who has a card, and a program of their own. */
describe('a letter of somebody who means harm', { timeout: 120_000 }, () => {
	it('is refused by a known reason, or leaves only what can be kept', async () => {
		const talk = await aTalk();
		const card = cardOf(talk.own);
		const pair = card.pair ?? bytesOf(16, 0);
		const keys = card.readers.map(({ key }) => key);
		const changes = fc.array(fc.oneof(top, inBack), { minLength: 0, maxLength: 2 });
		const property = fc.asyncProperty(changes, async (changed) => {
			const letter = { ...first };
			for (const { field, value } of changed) letter[field] = value;
			const proven = await withMac(Uint8Array.from(plain(letter)), pair, 'child');
			const file = await sealToKeys(proven, keys);
			const opened = await openFromChild(file, { keys: [talk.own], lines: [] }, aMoment);
			if (opened.ok) {
				expect(parseAdultLine(JSON.parse(JSON.stringify(opened.line)))).toEqual(opened.line);
				expect(parseOwnKey(JSON.parse(JSON.stringify(opened.own)))).toEqual(opened.own);
			} else {
				expect(reasons).toContain(opened.reason);
			}
			if (changed.length === 0) expect(opened.ok).toBe(true);
		});
		await fc.assert(property, { numRuns: 1500 });
	});
});
