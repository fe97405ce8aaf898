import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFilledBox, aLetter, aMessage, anId, aNewBox, now } from '../../tests/relay/a-box.ts';
import { limits, usualQuotas } from './limits.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { storeContract } from '../../tests/relay/store-contract.ts';
import type { NewBox, Store } from './store.ts';
import { day, hour } from './time.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'relay-'));
});
afterAll(() => rm(folder, { recursive: true }));

const open = (name: string, bytes = usualQuotas.storeBytes) =>
	openSqliteStore(name === ':memory:' ? name : join(folder, name), bytes);

describe.each([':memory:', 'deep/inside/relay.sqlite'])('SQLite %s', (name) => {
	let store: Store;
	beforeAll(() => {
		store = open(name);
	});
	afterAll(() => store.close());
	storeContract(() => store);
});

describe('a store that is closed', () => {
	test('has all of it when it is opened again', async () => {
		const before = open('again.sqlite');
		const { box, messages } = await aFilledBox(before, 3);
		const late = before.put(aMessage(box), now);
		await before.close();
		expect(await late).toMatchObject({ is: 'stored' });
		const after = open('again.sqlite');
		expect(await after.count(box, now)).toMatchObject({ waiting: messages.length + 1 });
		await after.close();
	});

	test('holds nobody up: what comes later fails', async () => {
		const store = open('closed.sqlite');
		await store.close();
		await expect(store.check()).rejects.toThrow();
	});
});

describe('a full store', () => {
	const bytes = 20 * limits.message;

	test('refuses new mailboxes first, then messages; what is there goes on', async () => {
		const store = open(':memory:', bytes);
		const spare = await aFilledBox(store, 0);
		const all: NewBox[] = [];
		for (let count = 0; count < 4; count++) all.push((await aFilledBox(store, 0)).box);
		const body = aLetter(limits.message);
		const room = async (box: NewBox) => (await store.put(aMessage(box, { body }), now)).is;
		for (let count = 0; count < 18; count++)
			expect(await room(all[Math.floor(count / 5)] ?? spare.box)).toBe('stored');
		expect(await store.create(aNewBox(), null, now)).toEqual({ is: 'full' });
		expect(await room(spare.box)).toBe('stored');
		expect(await room(spare.box)).toBe('full');
		const claim = anId();
		const claimed = await store.claim(spare.box, claim, 900, now);
		if (claimed.is !== 'claimed') throw new Error(claimed.is);
		expect(await store.confirm(spare.box, claimed.id, claim, now)).toEqual({ is: 'confirmed' });
		expect(await room(spare.box)).toBe('stored');
		await store.close();
	});

	test('is also one whose disk is nearly full: what is there is delivered', async () => {
		const file = join(folder, 'tight.sqlite');
		const before = openSqliteStore(file, usualQuotas.storeBytes);
		const { box, messages } = await aFilledBox(before, 1);
		await before.close();
		const store = openSqliteStore(file, usualQuotas.storeBytes, () => 60 * 1024 * 1024);
		expect(await store.put(aMessage(box), now)).toEqual({ is: 'full' });
		expect(await store.create(aNewBox(), null, now)).toEqual({ is: 'full' });
		const [claim, id = ''] = [anId(), messages[0]?.id];
		expect(await store.claim(box, claim, 900, now)).toMatchObject({ is: 'claimed', id });
		expect(await store.confirm(box, id, claim, now)).toEqual({ is: 'confirmed' });
		await store.close();
	});

	test('weighs nothing when all of it has ended', async () => {
		const store = open(':memory:', 80 * 1024);
		for (let count = 0; count < 3; count++) await aFilledBox(store, 5, { ttl: hour });
		expect(await store.create(aNewBox(), null, now)).toEqual({ is: 'full' });
		for (const late of [now + 8 * day, now + 40 * day]) while (await store.sweep(late));
		for (let count = 0; count < 3; count++) {
			const { box } = await aFilledBox(store, 5);
			expect(await store.count(box, now)).toMatchObject({ waiting: 5 });
		}
		await store.close();
	});
});

test('a wrong token takes as long as a mailbox that is not there', async () => {
	const store = open('probed.sqlite');
	for (let count = 0; count < 50; count++) await aFilledBox(store, 3);
	const { box } = await aFilledBox(store, 3);
	const times = { there: [] as number[], nowhere: [] as number[] };
	const probe = async (name: keyof typeof times, asked: string) => {
		const began = performance.now();
		await store.count({ box: asked, readHash: aNewBox().readHash }, now);
		times[name].push(performance.now() - began);
	};
	for (let time = 0; time < 2000; time++) {
		await probe('there', box.box);
		await probe('nowhere', anId());
	}
	const median = (all: number[]) => all.sort((a, b) => a - b)[all.length / 2] ?? 0;
	const ratio = median(times.there) / median(times.nowhere);
	expect(ratio).toBeGreaterThan(0.7);
	expect(ratio).toBeLessThan(1.4);
	await store.close();
});

describe('the sweeper', () => {
	test('leaves a message for an hour where the clock was set far ahead while it was off', async () => {
		const before = open('clock.sqlite');
		const box = aNewBox();
		await before.create(box, null, now);
		await before.put(aMessage(box, { ttl: 2 * hour }), now);
		await before.sweep(now);
		await before.close();
		const after = open('clock.sqlite');
		await after.sweep(now + day);
		await after.sweep(now + day + hour - 1);
		expect(await after.count(box, now)).toMatchObject({ waiting: 1 });
		await after.sweep(now + day + hour);
		expect(await after.count(box, now)).toMatchObject({ waiting: 0 });
		await after.close();
	});

	test('leaves no byte of what has ended in any file', async () => {
		const store = open('erased/relay.sqlite');
		const secret = Buffer.from('age-encryption.org/v1\nthese bytes must not stay anywhere');
		const { box } = await aFilledBox(store, 0);
		const message = aMessage(box, { body: secret });
		await store.put(message, now);
		await store.withdraw({ ...box, id: message.id }, now);
		await store.sweep(now);
		const files = await readdir(join(folder, 'erased'));
		for (const file of files) {
			const bytes = await readFile(join(folder, 'erased', file));
			expect(bytes.includes(secret), file).toBe(false);
			expect(bytes.includes(message.id), file).toBe(false);
		}
		expect(files).toContain('relay.sqlite');
		await store.close();
	});

	test('gives the room back to the disk', async () => {
		const store = open('large.sqlite');
		const { box } = await aFilledBox(store, 0);
		const body = aLetter(limits.message);
		for (let count = 0; count < 8; count++) await store.put(aMessage(box, { body }), now);
		await store.sweep(now);
		const large = (await stat(join(folder, 'large.sqlite'))).size;
		await store.cut(box, now);
		for (let round = 0; round < 10; round++) await store.sweep(now);
		expect((await stat(join(folder, 'large.sqlite'))).size).toBeLessThan(large / 10);
		await store.close();
	});
});
