import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { relayAt } from './relay-client.ts';
import type { Fetch } from './relay-line.ts';
import { newMailbox, newRelayId } from './relay-mailbox.ts';

const mailbox = newMailbox();
const [id, claim] = [newRelayId(), newRelayId()];
const letter = new TextEncoder().encode('age-encryption.org/v1\n');
const said = (['log', 'info', 'warn', 'error', 'debug'] as const).map(
	(name) => () => vi.spyOn(console, name)
);
let spies: ReturnType<(typeof said)[number]>[];
beforeEach(() => (spies = said.map((spy) => spy())));
afterEach(() => {
	for (const spy of spies) expect(spy).not.toHaveBeenCalled();
	vi.restoreAllMocks();
});

/** Every call there is, to a relay that answers so. */
function all(fetch: Fetch, patienceMs = 5_000) {
	const client = relayAt('https://relay.example', { fetch, patienceMs });
	return {
		create: () => client.create(mailbox),
		close: () => client.close(mailbox),
		count: () => client.count(mailbox),
		claim: () => client.claim(mailbox, claim),
		confirm: () => client.confirm(mailbox, id, claim),
		store: () => client.store(mailbox, id, letter),
		withdraw: () => client.withdraw(mailbox, id),
		state: () => client.state(mailbox, id)
	};
}
type Call = keyof ReturnType<typeof all>;
const calls = Object.keys(all(vi.fn())) as Call[];

const answering =
	(body: BodyInit | null, init: ResponseInit): Fetch =>
	() =>
		Promise.resolve(new Response(body, init));
const html = { 'content-type': 'text/html; charset=utf-8' };
const problem = { 'content-type': 'application/problem+json' };
const no = (reason: string, waitSeconds: number | null = null) => ({
	ok: false,
	reason,
	waitSeconds
});
async function each(fetch: Fetch, reason: string, wait: number | null = null) {
	for (const call of calls) expect(await all(fetch)[call](), call).toEqual(no(reason, wait));
}

describe('somebody else who answers in place of the relay is as no network', () => {
	it.each([200, 201, 203, 302, 400, 401, 403, 404, 410, 423, 511])('by a page, %s', (status) =>
		each(answering('<h1>Gratis wifi</h1>', { status, headers: html }), 'offline')
	);

	it('by a page that calls itself JSON, or a redirect, or nothing', async () => {
		const json = { 'content-type': 'application/json' };
		await each(answering('<h1>Gratis wifi</h1>', { status: 200, headers: json }), 'offline');
		await each(answering('null', { status: 200, headers: json }), 'offline');
		await each(() => Promise.resolve(Response.error()), 'offline');
		await each(() => Promise.reject(new TypeError('Failed to fetch')), 'offline');
		await each(() => Promise.resolve(undefined as unknown as Response), 'offline');
		await each(() => {
			throw new Error('thrown at once');
		}, 'offline');
	});

	it.each([
		['create', 'gone', 404],
		['count', 'closed', 410],
		['claim', 'delivered', 410],
		['store', 'frozen', 423],
		['state', 'claimed', 409],
		['withdraw', 'gone', 410],
		['confirm', 'toString', 404]
	] as const)('%s: by a reason that is not the call’s, %s with %s', async (call, code, status) => {
		const body = JSON.stringify({ status, code });
		expect(await all(answering(body, { status, headers: problem }))[call]()).toEqual(no('offline'));
	});
});

describe('what a proxy says without words of its own', () => {
	it.each([500, 502, 503, 504, 520])('%s is worth another try', (status) =>
		each(answering('<h1>Bad Gateway</h1>', { status, headers: html }), 'later')
	);

	it('says how long, where it does', async () => {
		const wait = (text: string) => ({ status: 503, headers: { ...html, 'retry-after': text } });
		await each(answering('', wait('120')), 'later', 120);
		await each(answering('', wait('99999999')), 'later', 86_400);
		await each(answering('', wait('Wed, 21 Oct 2026 07:28:00 GMT')), 'later');
		await each(answering('', wait('0')), 'later');
		await each(answering('', { status: 429, headers: { 'retry-after': '7' } }), 'slow', 7);
		await each(answering('', { status: 408 }), 'later');
		await each(answering(null, { status: 431 }), 'refused');
	});

	it('about room and size, where the call is about them', async () => {
		const of = (status: number) => all(answering('', { status, headers: html }));
		expect(await of(507).store()).toEqual(no('full'));
		expect(await of(507).create()).toEqual(no('full'));
		expect(await of(507).count()).toEqual(no('later'));
		expect(await of(413).store()).toEqual(no('big'));
		expect(await of(413).claim()).toEqual(no('refused'));
	});
});

describe('what is heard', () => {
	it('is one of the documented reasons, or nothing was heard, whatever comes', async () => {
		const any = fc.record({
			call: fc.constantFrom(...calls),
			status: fc.integer({ min: 200, max: 599 }).filter((status) => status !== 204),
			type: fc.constantFrom('text/html', 'application/json', 'application/problem+json', 'x'),
			headers: fc.dictionary(
				fc.constantFrom('x-id', 'x-exp', 'x-opened', 'retry-after'),
				fc.constantFrom(id, '2026-11-23T10:00Z', '2026-13-45T99:00Z', '1', '-1', 'é')
			),
			body: fc.oneof(
				fc.json(),
				fc.string(),
				fc.uint8Array().map((bytes) => Buffer.from(bytes))
			)
		});
		const reasons = /^(offline|later|slow|refused|full|big)$/;
		await fc.assert(
			fc.asyncProperty(any, async ({ call, status, type, headers, body }) => {
				const hasBody = ![205, 304].includes(status);
				const init = { status, headers: { ...headers, 'content-type': type } };
				const told = await all(answering(hasBody ? body : null, init))[call]();
				if (told.ok) expect(call).toBe('claim');
				else expect(told.reason).toMatch(reasons);
			}),
			{ numRuns: 500 }
		);
	});

	it('is a letter only with all that belongs to one', async () => {
		const whole = {
			'content-type': 'application/octet-stream',
			'x-id': id,
			'x-exp': '2026-11-23T10:00Z',
			'x-opened': '1'
		};
		const claimed = (headers: Record<string, string>, body: BodyInit | null = letter) =>
			all(answering(body, { status: 200, headers }))['claim']();
		const expires = Date.UTC(2026, 10, 23, 10);
		expect(await claimed(whole)).toEqual({
			ok: true,
			letter: { id, sealed: letter, expires, opened: 1 }
		});
		for (const name of Object.keys(whole)) {
			expect(await claimed({ ...whole, [name]: 'x' }), name).toEqual(no('offline'));
		}
		expect(await claimed(whole, null)).toEqual(no('offline'));
	});

	it('is not listened to without end, in bytes or in time', async () => {
		const endless: Fetch = () => {
			const pull = (to: ReadableStreamDefaultController) => to.enqueue(new Uint8Array(65_536));
			const body = new ReadableStream({ pull });
			return Promise.resolve(new Response(body, { headers: { 'content-type': 'x' } }));
		};
		await each(endless, 'offline');
		const heardOf: (AbortSignal | null | undefined)[] = [];
		const deaf: Fetch = (_, { signal }) => {
			heardOf.push(signal);
			return new Promise(() => undefined);
		};
		const silence: Fetch = () => Promise.resolve(new Response(new ReadableStream()));
		for (const never of [deaf, silence]) {
			for (const call of calls) expect(await all(never, 10)[call](), call).toEqual(no('offline'));
		}
		expect(heardOf.map((signal) => signal?.aborted)).toEqual(calls.map(() => true));
	});
});

describe('what is asked', () => {
	it('carries nothing that says who asks, and is neither kept nor followed', async () => {
		const fetch = vi.fn<Fetch>(answering(null, { status: 204 }));
		for (const call of calls) await all(fetch)[call]();
		expect(fetch).toHaveBeenCalledTimes(calls.length);
		for (const [address, init] of fetch.mock.calls) {
			expect(address).toMatch(
				/^https:\/\/relay\.example\/v1\/mb\/[\w-]{22}(\/m\/[\w-]{22}|\/claim)?$/
			);
			expect(init).toMatchObject({
				credentials: 'omit',
				cache: 'no-store',
				redirect: 'error',
				referrerPolicy: 'no-referrer'
			});
			const sent = JSON.stringify([address, init.body]);
			expect([mailbox.rt, mailbox.wt].filter((token) => sent.includes(token))).toEqual([]);
		}
	});

	it('is not sent at all with an id that could be anything else', async () => {
		const fetch = vi.fn<Fetch>();
		const client = relayAt('', { fetch });
		const hostile = ['', '../../../../../../v2/xxx', `${id}/`, `${id}?`, 'x\r\nCookie: a'];
		for (const wrong of hostile) {
			expect(await client.create({ ...mailbox, mb: wrong })).toEqual(no('refused'));
			expect(await client.create({ ...mailbox, rt: wrong })).toEqual(no('refused'));
			expect(await client.create(mailbox, wrong)).toEqual(no('refused'));
			expect(await client.count({ ...mailbox, rt: wrong })).toEqual(no('refused'));
			expect(await client.claim(mailbox, wrong)).toEqual(no('refused'));
			expect(await client.confirm(mailbox, id, wrong)).toEqual(no('refused'));
			expect(await client.store(mailbox, wrong, letter)).toEqual(no('refused'));
			expect(await client.state({ mb: id, wt: wrong }, id)).toEqual(no('refused'));
		}
		expect(fetch).not.toHaveBeenCalled();
	});
});
