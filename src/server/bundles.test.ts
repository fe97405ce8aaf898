import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { withBundles } from './bundles.ts';
import { keptPage } from './kept-pages.ts';
import { headersOf, policyFor } from './policy.ts';

const page = '<head><style>p{color:red}</style></head><p>Hoi</p><script>a()</script>';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg"/>';

let server: Server | undefined;
afterEach(() => server?.close());

async function setup(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'bundles-'));
	for (const name of ['nl/help', 'pictures']) await mkdir(join(folder, name), { recursive: true });
	await writeFile(join(folder, 'index.html'), page);
	await writeFile(join(folder, 'nl.html'), page);
	await writeFile(join(folder, 'nl/help/__data.json'), '{"nodes":[]}');
	await writeFile(join(folder, 'pictures/a.svg'), drawing);
	await writeFile(join(folder, 'pictures/a.svg.br'), 'packed');
	server = createServer(withBundles(folder, (_, response) => response.end('as it is')));
	server.listen(0);
	await once(server, 'listening');
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** The lines of a bundle, by address. */
async function linesAt(address: string): Promise<Map<string, unknown[]>> {
	const text = await (await fetch(address)).text();
	const lines = text.trimEnd().split('\n');
	const parsed = lines.map((line) => JSON.parse(line) as [string, ...unknown[]]);
	return new Map(parsed.map(([of, ...rest]) => [of, rest]));
}

describe('a bundle', () => {
	test('has every file of its language as it is kept, with the headers it would have alone', async () => {
		const lines = await linesAt(`${await setup()}/kept/nl.ndjson`);
		const kept = keptPage(page, '/nl');
		expect([...lines.keys()].sort()).toEqual(['/nl', '/nl/help/__data.json']);
		const asPage = {
			...headersOf('/nl', policyFor(kept)),
			'Content-Type': 'text/html;charset=utf-8'
		};
		expect(lines.get('/nl')).toEqual([asPage, kept]);
		const asData = { ...headersOf('/a.json'), 'Content-Type': 'application/json' };
		expect(lines.get('/nl/help/__data.json')).toEqual([asData, '{"nodes":[]}']);
	});

	test('of no language has the rest, once', async () => {
		const lines = await linesAt(`${await setup()}/kept/all.ndjson`);
		expect([...lines.keys()].sort()).toEqual(['/', '/pictures/a.svg']);
		expect(lines.get('/pictures/a.svg')?.[1]).toBe(drawing);
	});

	test('comes packed to who can unpack it, and says the same to all others', async () => {
		const address = `${await setup()}/kept/nl.ndjson`;
		const answers = await Promise.all(
			['br', 'identity'].map((coding) => fetch(address, { headers: { 'accept-encoding': coding } }))
		);
		expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', null]);
		const [packed, plain] = await Promise.all(answers.map((answer) => answer.text()));
		expect(packed).toBe(plain);
	});

	test.each(['/kept/xx.ndjson', '/nl', '/kept/nl.json'])(
		'that is none is left to others: %s',
		async (address) => {
			expect(await (await fetch((await setup()) + address)).text()).toBe('as it is');
		}
	);
});
