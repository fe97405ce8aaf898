import { afterEach, describe, expect, test } from 'vitest';
import { aLetter, anId, now } from '../../tests/relay/a-box.ts';
import { Mailbox, startRelay, type RunningRelay } from '../../tests/relay/a-relay.ts';
import { hashOf } from './ids.ts';
import { limits } from './limits.ts';
import { hour, hourText } from './time.ts';

let relay: RunningRelay;
afterEach(() => relay.stop());

const week = hourText(now + 7 * 24 * hour);
const fixed = { clock: () => now };

async function setup(env = {}, changes = {}): Promise<RunningRelay> {
	relay = await startRelay(env, { ...fixed, ...changes });
	return relay;
}

describe('a letter', () => {
	test('goes from one to the other, and both know', async () => {
		const { store, claim, confirm, state } = bound(await setup());
		const box = await relay.mailbox();
		const [id, taken, letter] = [anId(), anId(), aLetter()];
		expect(await store(box, id, letter)).toMatchObject({ status: 201, json: { exp: week } });
		expect(await relay.ask('GET', box.path, { token: box.rt })).toMatchObject({
			status: 200,
			json: { waiting: 1, exp: hourText(now + 90 * 24 * hour) }
		});
		const { status, headers, bytes } = await claim(box, taken);
		expect(status).toBe(200);
		expect(headers.get('content-type')).toBe('application/octet-stream');
		expect(headers.get('x-id')).toBe(id);
		expect(headers.get('x-exp')).toBe(week);
		expect(headers.get('x-opened')).toBe('1');
		expect(Buffer.from(bytes).equals(letter)).toBe(true);
		expect((await state(box, id)).json).toEqual({ state: 'opened', opened: 1, exp: week });
		expect((await confirm(box, id, taken)).status).toBe(204);
		expect((await state(box, id)).json).toEqual({ state: 'delivered', opened: 1, exp: week });
		expect((await claim(box)).status).toBe(204);
	});

	test('that did not arrive whole comes again to the same claim', async () => {
		const { store, claim } = bound(await setup());
		const box = await relay.mailbox();
		await store(box, anId());
		const again = anId();
		const [one, two] = [await claim(box, again), await claim(box, again)];
		expect(two.bytes).toEqual(one.bytes);
		expect((await claim(box)).json).toEqual({ status: 409, code: 'claimed', retryAfter: 900 });
	});

	test('can be taken back until somebody reads it', async () => {
		const { store, claim, withdraw, confirm } = bound(await setup());
		const box = await relay.mailbox();
		const [first, second, taken] = [anId(), anId(), anId()];
		await store(box, first);
		expect((await withdraw(box, first)).status).toBe(204);
		expect((await withdraw(box, first)).status).toBe(204);
		await store(box, second);
		await claim(box, taken);
		expect(await withdraw(box, second)).toMatchObject({
			status: 409,
			json: { code: 'claimed', retryAfter: 900 }
		});
		await confirm(box, second, taken);
		expect(await withdraw(box, second)).toMatchObject({ status: 410, json: { code: 'delivered' } });
	});
});

describe('a mailbox', () => {
	test('is created once', async () => {
		await setup();
		const box = new Mailbox();
		expect((await relay.create(box)).status).toBe(201);
		expect((await relay.create(box)).status).toBe(200);
		const body = box.request({ rh: hashOf(anId()) });
		expect(await relay.told('PUT', box.path, { body })).toBe('409 taken');
	});

	test.each([
		['no JSON', 'hello'],
		['a list', '[]'],
		['nothing', ''],
		['another version', new Mailbox().request({ v: 2 })],
		['a key too many', new Mailbox().request({ name: 'Noor' })],
		['a token instead of its hash', new Mailbox().request({ rh: anId() })],
		['a life too long', new Mailbox().request({ ttl: 7_776_001 })],
		['half a message', new Mailbox().request({ max: 0.5 })],
		['too many messages', new Mailbox().request({ max: 21 })],
		['one token for both sides', new Mailbox().request({ rh: hashOf('a'), wh: hashOf('a') })]
	])('is not created from %s', async (_name, body) => {
		await setup();
		expect(await relay.told('PUT', new Mailbox().path, { body })).toBe('400 bad');
	});

	test('that is cut tells senders that it is closed', async () => {
		const { store } = bound(await setup());
		const box = await relay.mailbox();
		expect(await relay.told('DELETE', box.path, { token: box.rt })).toBe('204');
		expect((await store(box, anId())).json).toEqual({ status: 410, code: 'closed' });
		expect((await relay.state(box, anId())).json).toEqual({ status: 404, code: 'gone' });
	});

	test('says the same to a wrong token, none, and where there is no mailbox', async () => {
		await setup();
		const box = await relay.mailbox();
		const answers = new Set<string>();
		for (const [path, token] of [
			[box.path, anId()],
			[box.path, box.wt],
			[box.path, 'short'],
			[box.path, undefined],
			[new Mailbox().path, box.rt]
		] as const) {
			const { status, json, headers } = await relay.ask('GET', path, token ? { token } : {});
			const said = [...headers].filter(([name]) => name !== 'date');
			answers.add(JSON.stringify([status, json, said]));
		}
		expect([...answers]).toHaveLength(1);
		expect([...answers][0]).toContain('404');
	});
});

describe('storing', () => {
	const put = (box: Mailbox, headers: Record<string, string>, body: Uint8Array | string) =>
		relay.told('PUT', box.message(anId()), {
			token: box.wt,
			body,
			headers: { 'content-type': 'application/octet-stream', ...headers }
		});

	test.each([
		['what is no age file', {}, 'a plain letter', '422 not-age'],
		['nothing', {}, '', '422 not-age'],
		['JSON', { 'content-type': 'application/json' }, aLetter(), '415 type'],
		['what is packed', { 'content-encoding': 'gzip' }, aLetter(), '415 type'],
		['for less than an hour', { 'x-ttl': '3599' }, aLetter(), '400 bad'],
		['for more than 30 days', { 'x-ttl': '2592001' }, aLetter(), '400 bad'],
		['for ever', { 'x-ttl': 'ever' }, aLetter(), '400 bad'],
		['a byte too many', {}, aLetter(limits.message + 1), '413 big'],
		['exactly as much as may be', {}, aLetter(limits.message), '201'],
		['for 30 days', { 'x-ttl': '2592000' }, aLetter(), '201']
	])('%s', async (_name, headers, body, answer) => {
		await setup();
		expect(await put(await relay.mailbox(), headers, body)).toBe(answer);
	});

	test('another letter under the same id is refused, the same one is not', async () => {
		const { store } = bound(await setup());
		const box = await relay.mailbox();
		const [id, letter] = [anId(), aLetter()];
		await store(box, id, letter);
		expect((await store(box, id, letter)).status).toBe(200);
		expect((await store(box, id)).json).toEqual({ status: 409, code: 'id-used' });
	});

	test('into a mailbox that is full, and into a full store', async () => {
		const { store } = bound(await setup({ RELAY_BYTES: String(2 * limits.message) }));
		const small = new Mailbox();
		await relay.ask('PUT', small.path, { body: small.request({ max: 1 }) });
		const box = await relay.mailbox();
		await store(small, anId());
		expect((await store(small, anId())).json).toEqual({ status: 507, code: 'mailbox-full' });
		await store(box, anId(), aLetter(limits.message));
		const late = await store(box, anId(), aLetter(limits.message));
		expect(late.json).toEqual({ status: 507, code: 'full' });
	});
});

describe('claiming', () => {
	test.each([
		['no claim', '{}'],
		['a claim that is no id', '{"claim":"me"}'],
		['too short a lease', `{"claim":"${anId()}","lease":59}`],
		['too long a lease', `{"claim":"${anId()}","lease":3601}`],
		['more than that', `{"claim":"${anId()}","who":"me"}`]
	])('with %s', async (_name, body) => {
		await setup();
		const { path, rt } = await relay.mailbox();
		expect(await relay.told('POST', `${path}/claim`, { token: rt, body })).toBe('400 bad');
	});

	test('stops guessing: after ten wrong tokens even the right one waits', async () => {
		const { store, claim } = bound(await setup());
		const box = await relay.mailbox();
		await store(box, anId());
		for (let time = 0; time < 10; time++)
			expect((await claim(box, anId(), anId())).status).toBe(404);
		const frozen = { status: 423, code: 'frozen', retryAfter: hour };
		expect((await claim(box)).json).toEqual(frozen);
		expect((await claim(box, anId(), anId())).json).toEqual(frozen);
		expect((await relay.state(box, anId())).json).toMatchObject({ code: 'gone' });
	});

	test('stops guessing many at once too', async () => {
		const { claim } = bound(await setup());
		const box = await relay.mailbox();
		const all = await Promise.all(Array.from({ length: 40 }, () => claim(box, anId(), anId())));
		expect(all.filter(({ status }) => status === 404)).toHaveLength(10);
		expect(all.filter(({ status }) => status === 423)).toHaveLength(30);
	});

	test('freezes what is not there in the same way', async () => {
		const { claim } = bound(await setup());
		const box = new Mailbox();
		for (let time = 0; time < 10; time++) expect((await claim(box)).status).toBe(404);
		expect((await claim(box)).status).toBe(423);
		await relay.create(box);
		expect((await claim(box)).status).toBe(204);
	});
});

describe('an organisation', () => {
	const token = anId();
	const body = JSON.stringify({ n: 2, ttl: 7_776_000 });
	const invited = { RELAY_CREATE: 'invite', RELAY_ORGANISATIONS: hashOf(token) };

	test('gives stamps, without which nobody gets a mailbox', async () => {
		await setup(invited);
		const { status, json } = await relay.ask('POST', '/v1/stamps', { token, body });
		expect(status).toBe(201);
		const [stamp = '', other = ''] = json['stamps'] as string[];
		const box = new Mailbox();
		expect((await relay.create(box)).json).toEqual({ status: 403, code: 'stamp' });
		expect((await relay.create(box, { 'x-stamp': anId() })).status).toBe(403);
		expect((await relay.create(box, { 'x-stamp': stamp })).status).toBe(201);
		expect((await relay.create(box, { 'x-stamp': stamp })).status).toBe(200);
		expect((await relay.create(new Mailbox(), { 'x-stamp': stamp })).status).toBe(403);
		expect((await relay.create(new Mailbox(), { 'x-stamp': other })).status).toBe(201);
	});

	test('is known by its token', async () => {
		await setup(invited);
		const wrong = { token: anId(), body };
		expect(await relay.told('POST', '/v1/stamps', wrong)).toBe('401 organisation');
		expect(await relay.told('POST', '/v1/stamps', { body })).toBe('401 organisation');
		for (const bad of ['{}', '{"n":0,"ttl":7776000}', '{"n":1,"ttl":1}', '{"n":101,"ttl":7776000}'])
			expect(await relay.told('POST', '/v1/stamps', { token, body: bad })).toBe('400 bad');
	});
});

function bound(client: RunningRelay) {
	return {
		store: client.store.bind(client),
		claim: client.claim.bind(client),
		confirm: client.confirm.bind(client),
		state: client.state.bind(client),
		withdraw: client.withdraw.bind(client)
	};
}
