import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from './a-card.ts';
import { parseEnvelope, writeEnvelope } from './envelope.ts';
import { newLetter } from './letter.ts';
import { isMacRight, withMac } from './letter-mac.ts';

const key = bytesOf(32, 7);

function anEnvelope() {
	const envelope = writeEnvelope(newLetter({ name: 'Noor', items: [], ask: 'none', keep: '30d' }));
	if (!envelope) throw new Error('too big');
	return envelope;
}

function macOf(envelope: Uint8Array): string {
	const parsed = parseEnvelope(envelope);
	if (!parsed.ok || parsed.mac === null) throw new Error('no MAC');
	return parsed.mac;
}

describe('the MAC of a letter', () => {
	it('changes the first line only, and is right', async () => {
		const envelope = anEnvelope();
		const proven = await withMac(envelope, key, 'child');
		expect(proven.length).toBe(envelope.length);
		expect(proven.subarray(52)).toEqual(envelope.subarray(52));
		expect(await isMacRight(proven, macOf(proven), key, 'child')).toBe(true);
	});

	it('is HMAC-SHA-256 over purpose, direction and everything behind the first line', async () => {
		const proven = await withMac(anEnvelope(), key, 'adult');
		const text = Buffer.from(proven).toString('utf8');
		const content = `share/1|adult|${text.slice(text.indexOf('\n') + 1)}`;
		const expected = createHmac('sha256', key).update(content).digest('base64url');
		expect(macOf(proven)).toBe(expected);
	});

	it('is wrong for the other direction and for another key', async () => {
		const proven = await withMac(anEnvelope(), key, 'child');
		expect(await isMacRight(proven, macOf(proven), key, 'adult')).toBe(false);
		expect(await isMacRight(proven, macOf(proven), bytesOf(32, 8), 'child')).toBe(false);
	});

	it('is wrong when one byte was changed, also of the spaces', async () => {
		const proven = await withMac(anEnvelope(), key, 'child');
		const mac = macOf(proven);
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 52, max: proven.length - 1 }), async (at) => {
				const changed = proven.slice();
				changed[at] = (changed[at] ?? 0) ^ 1;
				expect(await isMacRight(changed, mac, key, 'child')).toBe(false);
			})
		);
	});

	it.each(['', '-'.repeat(43), 'A'.repeat(43), 'A'.repeat(44)])('is wrong as %j', async (mac) => {
		expect(await isMacRight(anEnvelope(), mac, key, 'child')).toBe(false);
	});
});
