import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aLetter, anId } from '../../tests/relay/a-box.ts';
import { Mailbox } from '../../tests/relay/a-relay.ts';
import { killOften } from '../../tests/relay/kills.ts';
import { startRelayProcess, type RelayProcess } from '../../tests/relay/relay-process.ts';

let folder = '';
let relay: RelayProcess | undefined;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'relay-process-'));
});
afterEach(async () => {
	if (relay?.process.exitCode === null && relay.process.signalCode === null) await relay.kill();
});
afterAll(() => rm(folder, { recursive: true }));

async function setup(name: string, env: Record<string, string> = {}): Promise<RelayProcess> {
	relay = await startRelayProcess({ RELAY_STORE: join(folder, name, 'relay.sqlite'), ...env });
	return relay;
}

test('a relay that is killed while it works keeps its word', async () => {
	const { kills, stored, delivered, lost } = await killOften(4);
	expect({ kills, lost }).toEqual({ kills: 4, lost: [] });
	expect(stored).toBeGreaterThan(20);
	expect(delivered).toBeGreaterThan(5);
}, 60_000);

test('a relay that is told to stop finishes what it has begun, and has it afterwards', async () => {
	const before = await setup('stops');
	const box = await before.mailbox();
	const ids = Array.from({ length: 20 }, anId);
	const stored = ids.map((id) => before.store(box, id, aLetter(50_000)).catch(() => null));
	await Promise.race(stored);
	expect(await before.stop()).toBe(0);
	const kept = (await Promise.all(stored)).map((answer) => answer?.status === 201);
	expect(kept).toContain(true);
	const after = await setup('stops');
	for (const [at, id] of ids.entries())
		if (kept[at]) expect((await after.state(box, id)).status).toBe(200);
});

test('nothing that is written, to a file or a log, knows a token or an address', async () => {
	const running = await setup('silent', { RELAY_PROXY: '1' });
	const box = await running.mailbox();
	const [id, claim] = [anId(), anId()];
	const headers = { 'x-forwarded-for': '203.0.113.77' };
	await running.store(box, id, aLetter(), headers);
	await running.claim(box, claim);
	await running.claim(box, anId(), anId());
	await running.ask('GET', '/v1/nothing', { headers });
	await running.confirm(box, id, claim);
	const files = await readdir(join(folder, 'silent'));
	for (const file of files) {
		const bytes = await readFile(join(folder, 'silent', file));
		for (const secret of [box.rt, box.wt, claim, '203.0.113.77', '127.0.0.1'])
			expect(bytes.includes(secret), `${secret} in ${file}`).toBe(false);
	}
	expect(await running.stop()).toBe(0);
	expect(running.said.join('')).toBe(`The relay is at http://localhost:${running.port}\n`);
});

describe('a relay that cannot begin', () => {
	test('says which setting it cannot read', async () => {
		await expect(setup('wrong', { RELAY_BYTES: 'many' })).rejects.toThrow('RELAY_BYTES');
	});

	test('answers that it is down where its store cannot be opened', async () => {
		const file = join(folder, 'no-folder');
		await writeFile(file, 'a file where a folder should be');
		const running = await setup('down', { RELAY_STORE: join(file, 'relay.sqlite') });
		expect((await running.ask('GET', '/healthz')).json).toMatchObject({ code: 'down' });
		expect(running.said.join('')).toContain('relay: ');
	});

	test('answers that it is down where what is there is no database', async () => {
		const file = join(folder, 'broken.sqlite');
		await writeFile(file, 'no database at all, but long enough to be looked at '.repeat(100));
		const running = await setup('broken', { RELAY_STORE: file });
		expect((await running.create(new Mailbox())).json).toMatchObject({ code: 'down' });
		expect((await readFile(file, 'utf8')).startsWith('no database')).toBe(true);
	});

	test('answers that it is down, and soon, where its cluster is not there', async () => {
		const nowhere = { RELAY_STORE: 'redis-cluster://127.0.0.1:1,127.0.0.1:2' };
		const running = await setup('nowhere', nowhere);
		const began = performance.now();
		expect((await running.create(new Mailbox())).json).toMatchObject({ code: 'down' });
		expect(performance.now() - began).toBeLessThan(4_000);
	});
});
