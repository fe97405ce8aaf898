import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { keptPage, withKeptPages } from './kept-pages.ts';
import { policyFor } from './policy.ts';

const link = '<link href="/a.css" rel="stylesheet"';
const page = `<head>${link} disabled media="(max-width: 0)"><style>p{color:red}</style></head><p>Hoi</p><script>a()</script>`;
const kept = `<head>${link}></head><p>Hoi</p><script>a()</script>`;

let server: Server | undefined;
afterEach(() => server?.close());

async function setup(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'pages-'));
	await writeFile(join(folder, 'nl.html'), page);
	const files = new Map([
		['/nl', 'nl.html'],
		['/gone', 'gone.html']
	]);
	server = createServer(withKeptPages(folder, files, (_, response) => response.end('as it is')));
	server.listen(0);
	await once(server, 'listening');
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const forKeeping = { headers: { 'x-kept': '1', 'accept-encoding': 'br' } };

test('a kept page has its style sheets as files', () => {
	expect(keptPage(page, '/nl')).toBe(kept);
});

test('a kept page fetches its data from beside it instead of carrying them', () => {
	const script = (data: string, wait: string) => `<script>
		Promise.all([import("/a.js"), import("/b.js")]).then(${wait}([kit, app]) => {
			return kit.start(app, element, {
				node_ids: [0, 2, 10],
				data: ${data},
				form: null,
				error: null
			});
		}).then(() => {});</script>`;
	const carried = '[{type:"data",data:null,uses:{}},{type:"data",data:{a:[[1],[2]]},uses:{}}]';
	expect(keptPage(script(carried, ''), '/nl')).toBe(script('await keptData("/nl")', 'async '));
});

describe('a page that was made while building', () => {
	test('is given to the worker as it is kept, with a policy of its own', async () => {
		const origin = await setup();
		const response = await fetch(`${origin}/nl`, forKeeping);
		expect(await response.text()).toBe(kept);
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(response.headers.get('content-security-policy')).toBe(policyFor(kept));
		expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
	});

	test.each([
		['to everybody else', '/nl', {}],
		['where nothing small can be sent', '/nl', { 'x-kept': '1', 'accept-encoding': 'gzip' }],
		['where its file is gone', '/gone', forKeeping.headers],
		['with another address', '/en', forKeeping.headers]
	])('is given as it is %s', async (_name, address, headers) => {
		const origin = await setup();
		expect(await (await fetch(origin + address, { headers })).text()).toBe('as it is');
	});
});
