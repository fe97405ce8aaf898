import { afterEach, describe, expect, test } from 'vitest';
import { aLetter, anId, now } from '../../tests/relay/a-box.ts';
import { Mailbox, startRelay, type RunningRelay } from '../../tests/relay/a-relay.ts';
import { downStore } from './impatient.ts';
import { limits } from './limits.ts';
import { hour } from './time.ts';

let relay: RunningRelay;
afterEach(() => relay.stop());

async function setup(env = {}, changes = {}): Promise<void> {
	relay = await startRelay(env, { clock: () => now, ...changes });
}

describe('too often', () => {
	test.each([
		['mailboxes', { RELAY_MAILBOXES_PER_HOUR: '2' }, () => relay.create(new Mailbox())],
		['stores', { RELAY_STORES_PER_HOUR: '2' }, () => relay.store(new Mailbox(), anId())],
		['reads', { RELAY_READS_PER_HOUR: '2' }, () => relay.claim(new Mailbox())]
	])('%s', async (_name, env, ask) => {
		await setup(env);
		for (let time = 0; time < 2; time++) expect((await ask()).status).not.toBe(429);
		const { status, json, headers } = await ask();
		expect({ status, json }).toEqual({
			status: 429,
			json: { status: 429, code: 'slow', retryAfter: hour }
		});
		expect(headers.get('retry-after')).toBe(String(hour));
	});

	test('too much: what one address has waiting, until it is delivered', async () => {
		await setup({ RELAY_ADDRESS_BYTES: '10240' });
		const box = await relay.mailbox();
		const ids = [anId(), anId()];
		for (const id of ids) expect((await relay.store(box, id)).status).toBe(201);
		expect((await relay.store(box, anId())).json).toMatchObject({ code: 'slow' });
		await relay.withdraw(box, ids[0] ?? '');
		expect((await relay.store(box, anId())).status).toBe(201);
	});

	test('at once', async () => {
		await setup({ RELAY_AT_ONCE: '3' });
		const box = await relay.mailbox();
		const all = await Promise.all(
			Array.from({ length: 20 }, () => relay.store(box, anId(), aLetter(limits.message)))
		);
		const codes = new Set(all.map(({ json }) => json['code']));
		expect(codes).toContain('slow');
		expect((await relay.claim(box)).status).toBe(200);
	});
});

describe('every answer', () => {
	test.each([
		['GET', '/healthz', 200],
		['GET', '/v1/limits', 200],
		['GET', '/v1/nothing', 404],
		['GET', '/v1/limits?secret=1', 400],
		['PATCH', '/v1/limits', 405],
		['OPTIONS', '/v1/limits', 405],
		['GET', '/v1/mb/short', 400]
	])('%s %s is no page, is kept by nobody, and sets no cookie', async (method, path, status) => {
		await setup();
		const answer = await relay.ask(method, path);
		expect(answer.status).toBe(status);
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'no-store',
			'content-disposition': 'attachment',
			'x-content-type-options': 'nosniff',
			'cross-origin-resource-policy': 'same-origin'
		});
		expect(answer.headers.has('set-cookie')).toBe(false);
		expect(answer.headers.has('access-control-allow-origin')).toBe(false);
	});

	test('can be read by pages of the origins that are named, and of no others', async () => {
		await setup({ RELAY_ORIGINS: 'https://app.example' });
		const allowed = async (origin: string) => {
			const headers = { origin, 'access-control-request-method': 'PUT' };
			const answer = await relay.ask('OPTIONS', new Mailbox().path, { headers });
			expect(answer.status).toBe(204);
			return answer.headers.get('access-control-allow-origin');
		};
		expect(await allowed('https://app.example')).toBe('https://app.example');
		expect(await allowed('https://elsewhere.example')).toBeNull();
	});

	test('is somebody else’s where the address is', async () => {
		await setup();
		for (const path of ['/', '/nl', '/v10/limits', '/healthzy'])
			expect((await relay.ask('GET', path)).status).toBe(418);
	});

	test('counts those behind a proxy one by one, and says where that was forgotten', async () => {
		const few = { RELAY_READS_PER_HOUR: '1' };
		const troubles: string[] = [];
		const from = async (address: string) =>
			(
				await relay.ask('GET', new Mailbox().path, {
					headers: { 'x-forwarded-for': `198.51.100.1, ${address}` }
				})
			).status;
		await setup({ ...few, RELAY_PROXY: '1' });
		expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.1')]).toEqual([
			404, 404, 429
		]);
		await relay.stop();
		await setup(few, { onTrouble: (code: string) => troubles.push(code) });
		expect([await from('192.0.2.1'), await from('192.0.2.2')]).toEqual([404, 429]);
		expect(troubles.join()).toContain('RELAY_PROXY');
	});

	test('says that the store is down, and why to nobody but the operator, without an id', async () => {
		const troubles: string[] = [];
		await setup({}, { store: downStore(), onTrouble: (code: string) => troubles.push(code) });
		const down = { status: 503, code: 'down', retryAfter: 10 };
		expect((await relay.ask('GET', '/healthz')).json).toEqual(down);
		expect((await relay.claim(new Mailbox())).json).toEqual(down);
		expect((await relay.create(new Mailbox())).json).toEqual(down);
		expect(troubles).toEqual(['closed']);
	});
});
