import fc from 'fast-check';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLetter, anId } from '../../tests/relay/a-box.ts';
import { Mailbox, startRelay, type RunningRelay } from '../../tests/relay/a-relay.ts';
import { documented, requestTo } from '../../tests/relay/malformed.ts';
import { answersIn, sendRaw } from '../../tests/relay/raw.ts';

/** Of a hundred requests each; `npm run relay:try -- fuzz` sends more. */
const rounds = 20;

const known = new Mailbox();
let relay: RunningRelay;
beforeAll(async () => {
	relay = await startRelay();
	await relay.create(known);
});
afterAll(() => relay.stop());

const path = known.message(anId());
const lines = (...all: string[]) => `${all.join('\r\n')}\r\n\r\n`;
const put = (...headers: string[]) =>
	lines(
		`PUT ${path} HTTP/1.1`,
		'Host: relay',
		`Authorization: Bearer ${known.wt}`,
		'Content-Type: application/octet-stream',
		...headers
	);

test(`whatever is sent, only what is documented is answered, and the relay goes on`, async () => {
	for (let round = 0; round < rounds; round++) {
		const request = requestTo(await relay.mailbox());
		const property = fc.asyncProperty(request, async (bytes) => {
			for (const answer of answersIn(await sendRaw(relay.port, bytes)))
				expect(documented).toContain(answer);
		});
		await fc.assert(property);
	}
	expect((await relay.ask('GET', '/healthz')).status).toBe(200);
}, 120_000);

describe('a body', () => {
	test.each([
		['without a length', put(), '411 length'],
		['in chunks', `${put('Transfer-Encoding: chunked')}5\r\nhello\r\n0\r\n\r\n`, '411 length'],
		['said to be a byte too long', put('Content-Length: 1048577'), '413 big'],
		['said to be endless', put('Content-Length: 999999999999999'), '413 big'],
		['with two lengths', put('Content-Length: 5', 'Content-Length: 6'), '400'],
		['with headers of 64 KiB', put(`X-Long: ${'a'.repeat(65_536)}`), '431']
	])('%s is refused', async (_name, bytes, answer) => {
		const [first] = answersIn(await sendRaw(relay.port, bytes));
		expect(first).toBe(answer);
	});

	test('that comes too slowly is given up', async () => {
		const socket = connect(relay.port, 'localhost');
		let heard = '';
		socket.on('data', (data: Buffer) => (heard += data.toString()));
		socket.on('error', () => undefined);
		socket.write(put('Content-Length: 1000'));
		const drip = setInterval(() => socket.write('a'), 100);
		await new Promise((resolve) => socket.once('close', resolve));
		clearInterval(drip);
		expect(answersIn(heard)).toEqual(['408']);
	}, 10_000);

	test('of whoever has no token is not waited for', async () => {
		const socket = connect(relay.port, 'localhost');
		socket.write(put('Content-Length: 1000000').replace(known.wt, anId()));
		const [data] = (await once(socket, 'data')) as [Buffer];
		expect(answersIn(data.toString())).toEqual(['404 gone']);
		socket.destroy();
	});

	test('that is too large hears why while it is still being sent', async () => {
		const body = aLetter(4_000_000);
		expect((await relay.store(known, anId(), body)).json).toMatchObject({ code: 'big' });
	});
});

test('memory stays where it was while hundreds of large bodies begin and never end', async () => {
	const before = process.memoryUsage().rss;
	const sockets = Array.from({ length: 300 }, () => {
		const socket = connect(relay.port, 'localhost').on('error', () => undefined);
		socket.write(put('Content-Length: 1048576'));
		return socket;
	});
	await new Promise((resolve) => setTimeout(resolve, 500));
	expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
	for (const socket of sockets) socket.destroy();
	expect((await relay.ask('GET', '/healthz')).status).toBe(200);
});
