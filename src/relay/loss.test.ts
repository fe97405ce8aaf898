import { afterEach, describe, expect, test } from 'vitest';
import { aLetter, anId } from '../../tests/relay/a-box.ts';
import { Mailbox, startRelay, type RunningRelay } from '../../tests/relay/a-relay.ts';
import { hashOf } from './ids.ts';
import { limits } from './limits.ts';

const relays: RunningRelay[] = [];
afterEach(() => Promise.all(relays.splice(0).map((relay) => relay.stop())));

async function setup(env: Record<string, string> = {}): Promise<RunningRelay> {
	const relay = await startRelay(env);
	relays.push(relay);
	return relay;
}

describe('a relay that has lost everything', () => {
	const token = anId();
	const invited = { RELAY_CREATE: 'invite', RELAY_ORGANISATIONS: hashOf(token) };

	test('has all of it again once the owner and the sender have come by', async () => {
		const before = await setup(invited);
		const body = JSON.stringify({ n: 1, ttl: 7_776_000 });
		const { json } = await before.ask('POST', '/v1/stamps', { token, body });
		const [stamp = ''] = json['stamps'] as string[];
		const [box, id, letter] = [new Mailbox(), anId(), aLetter()];
		await before.create(box, { 'x-stamp': stamp });
		await before.store(box, id, letter);

		const after = await setup(invited);
		expect((await after.state(box, id)).status).toBe(404);
		expect((await after.store(box, id, letter)).json).toMatchObject({ code: 'gone' });
		expect((await after.claim(box)).status).toBe(404);
		// the stamp was kept nowhere, so it is as good as before
		expect((await after.create(box, { 'x-stamp': stamp })).status).toBe(201);
		expect((await after.store(box, id, letter)).status).toBe(201);
		expect(Buffer.from((await after.claim(box)).bytes).equals(letter)).toBe(true);
	});
});

describe('a relay that somebody fills', () => {
	test('refuses whoever is new, and delivers every letter that is there', async () => {
		const relay = await setup({ RELAY_BYTES: String(12 * limits.message) });
		const friends = await Promise.all(Array.from({ length: 20 }, () => relay.mailbox()));
		const ids = new Map(friends.map((box) => [box, anId()]));
		for (const [box, id] of ids) expect((await relay.store(box, id)).status).toBe(201);
		let refusals = 0;
		for (let time = 0; time < 30; time++) {
			const box = await relay.mailbox();
			const { json } = await relay.store(box, anId(), aLetter(limits.message));
			if (json['code'] === 'full' || json['code'] === 'gone') refusals += 1;
		}
		expect(refusals).toBeGreaterThan(15);
		expect((await relay.create(new Mailbox())).json).toMatchObject({ code: 'full' });
		for (const [box, id] of ids) {
			const claim = anId();
			expect((await relay.claim(box, claim)).headers.get('x-id')).toBe(id);
			expect((await relay.confirm(box, id, claim)).status).toBe(204);
			expect((await relay.state(box, id)).json).toMatchObject({ state: 'delivered' });
		}
	});
});
