import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { listen, withHeaders } from './listen.ts';
import { picturePolicy, policyFor, securityHeaders } from './policy.ts';

let server: Server | undefined;
afterEach(async () => {
	server?.closeAllConnections();
	if (server?.listening) await new Promise((resolve) => server?.close(resolve));
	process.removeAllListeners('SIGTERM');
	process.removeAllListeners('SIGINT');
});

const pagePolicy = policyFor('<script>start()</script>');

async function setup(): Promise<{ origin: string; port: number }> {
	const answer = withHeaders(new Map([['/nl', pagePolicy]]), (request, response) => {
		response.statusCode = request.url === '/nothing' ? 404 : 200;
		response.end(request.url);
	});
	server = listen(answer, 0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return { origin: `http://localhost:${port}`, port };
}

/** Sends a line that no browser would send, and gives the first line of the answer. */
async function send(port: number, line: string): Promise<string> {
	const socket = connect(port, 'localhost');
	socket.end(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
	let answer = '';
	socket.on('data', (data: Buffer) => (answer += data.toString()));
	await once(socket, 'close');
	return answer.split('\r\n')[0] ?? '';
}

describe('every answer', () => {
	test.each(['/nl', '/nothing', '/service-worker.js', '/pictures/a.svg'])(
		'carries the security headers: %s',
		async (address) => {
			const { origin } = await setup();
			const { headers } = await fetch(origin + address);
			for (const name of Object.keys(securityHeaders)) expect(headers.get(name), name).toBeTruthy();
		}
	);

	test('has the policy of its page, of a picture, or the strict one', async () => {
		const { origin } = await setup();
		const policy = async (address: string) =>
			(await fetch(origin + address)).headers.get('content-security-policy');
		expect(await policy('/nl')).toBe(pagePolicy);
		expect(await policy('/nl?from=somewhere')).toBe(pagePolicy);
		expect(await policy('/pictures/a.svg')).toBe(picturePolicy);
		expect(await policy('/anything')).toBe(policyFor(''));
	});

	test('keeps search engines out of private addresses only', async () => {
		const { origin } = await setup();
		const robots = async (address: string) =>
			(await fetch(origin + address)).headers.get('x-robots-tag');
		expect(await robots('/nl/mine')).toBe('noindex');
		expect(await robots('/o')).toBe('noindex');
		expect(await robots('/nl')).toBeNull();
	});
});

describe('an address that is none', () => {
	test.each(['//', '///', '//[', '//elsewhere.example/nl', '/\\', '*', 'http://[/'])(
		'%s is refused and does no harm',
		async (address) => {
			const { origin, port } = await setup();
			expect(await send(port, `GET ${address} HTTP/1.1`)).toBe('HTTP/1.1 400 Bad Request');
			expect((await fetch(`${origin}/nl`)).status).toBe(200);
		}
	);
});

describe('the server', () => {
	test('has limits for slow and for many', async () => {
		await setup();
		expect(server).toMatchObject({
			headersTimeout: 10_000,
			requestTimeout: 60_000,
			keepAliveTimeout: 5_000,
			maxConnections: 1024
		});
	});

	test('refuses headers that are too long', async () => {
		const { origin } = await setup();
		const response = await fetch(`${origin}/nl`, { headers: { 'x-long': 'a'.repeat(9000) } });
		expect(response.status).toBe(431);
	});

	test('stops when it is told to', async () => {
		await setup();
		const closed = server && once(server, 'close');
		process.emit('SIGTERM');
		await closed;
		expect(server?.listening).toBe(false);
	});
});
