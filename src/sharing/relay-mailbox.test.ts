import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashOfToken, isRelayId, newMailbox, newRelayId } from './relay-mailbox.ts';

describe('a new mailbox', () => {
	it('has three numbers that nobody has drawn before', () => {
		const drawn = Array.from({ length: 200 }, newMailbox).flatMap(({ mb, rt, wt }) => [mb, rt, wt]);
		expect(new Set(drawn).size).toBe(600);
		expect(drawn.every(isRelayId)).toBe(true);
	});
});

describe('a token', () => {
	it('is known to the relay by the hash of its bytes', async () => {
		const token = newRelayId();
		const hash = createHash('sha256').update(Buffer.from(token, 'base64url'));
		expect(await hashOfToken(token)).toBe(hash.digest('base64url'));
	});

	it('is 16 bytes in their one spelling, and nothing that could leave its place', () => {
		const id = 'AAECAwQFBgcICQoLDA0ODw';
		expect(isRelayId(id)).toBe(true);
		const others = ['', `${id}A`, id.slice(1), `${id.slice(0, -1)}x`, '../../../../../../v2/x'];
		expect([...others, `${id}\r\nX: y`].filter(isRelayId)).toEqual([]);
		expect(isRelayId('/ECAwQFBgcICQoLDA0ODw')).toBe(false);
	});
});
