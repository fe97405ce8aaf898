import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/sharing/a-card.ts';
import { fromBase64 } from '../../src/sharing/base64.ts';
import { openHandOver } from '../../src/sharing/hand-over.ts';
import vectors from './hand-over.json' with { type: 'json' };
import * as other from '../protocol/hand-over.ts';

const { secret, opened: whole } = vectors;

describe('a hand-over', () => {
	it.each(vectors.vectors)('$outcome: $why', async ({ file, outcome }) => {
		const bytes = fromBase64(file) ?? expect.fail();
		const opened = await openHandOver(bytes, [secret]);
		expect(opened.ok ? 'opens' : opened.reason).toBe(outcome);
		// another client, made from the protocol's page alone, takes and refuses the same
		const there = await other.openHandOver(bytes, secret).catch(() => null);
		expect(there !== null).toBe(opened.ok);
		if (!opened.ok) return;
		const { card, until, readToken } = opened.handOver;
		const { name, relay } = card;
		expect({ name, relay, until }).toEqual({
			name: whole.name,
			relay: whole.relay,
			until: whole.until
		});
		expect([readToken, card.mailbox]).toEqual([
			bytesOf(16, whole.readToken),
			bytesOf(16, whole.mailbox)
		]);
		expect(there).toMatchObject({ name, relay, until });
		expect(Buffer.from(readToken).equals(there?.readToken ?? expect.fail())).toBe(true);
	});
});
