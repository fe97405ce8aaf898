import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFilledBox, aLetter, aMessage, anId, aNewBox, now } from '../../tests/relay/a-box.ts';
import { startCluster, type RunningCluster } from '../../tests/relay/a-cluster.ts';
import { startRelay } from '../../tests/relay/a-relay.ts';
import { fewQuotas, ratesContract } from '../../tests/relay/rates-contract.ts';
import { storeContract } from '../../tests/relay/store-contract.ts';
import { usualQuotas } from './limits.ts';
import { RedisCluster } from './redis-cluster.ts';
import { RedisRates } from './redis-rates.ts';
import { openRedisStore } from './redis-store.ts';
import type { Store } from './store.ts';
import { hour } from './time.ts';

let running: RunningCluster;
let cluster: RedisCluster;
let store: Store;
beforeAll(async () => {
	running = await startCluster();
	cluster = new RedisCluster(running.nodes, () => undefined);
	store = openRedisStore(cluster, usualQuotas.storeBytes);
}, 60_000);
afterAll(async () => {
	await store.close();
	await running.stop();
});

describe('a cluster', () => storeContract(() => store));

describe('rates in a cluster', () => {
	ratesContract(() => new RedisRates(cluster, fewQuotas));

	test('are the same for all relays', async () => {
		const [one, other] = [new RedisRates(cluster, fewQuotas), new RedisRates(cluster, fewQuotas)];
		expect(await one.take('10.9.0.1', 'mailboxes', now)).toBe(0);
		expect(await other.take('10.9.0.1', 'mailboxes', now)).toBe(hour);
	});

	test('know no address', async () => {
		await new RedisRates(cluster, fewQuotas).hold('10.9.0.2', anId(), 10, now);
		const keys = (await running.everywhere('KEYS', 'relay:*')).join('\n');
		expect(keys).toContain('relay:held:');
		expect(keys).not.toContain('10.9.0.');
	});
});

test('whatever is kept ends by itself', async () => {
	const { box, messages } = await aFilledBox(store, 3);
	const claim = anId();
	await store.claim(box, claim, 900, now);
	await store.confirm(box, messages[0]?.id ?? '', claim, now);
	const script =
		"for _, k in ipairs(redis.call('KEYS', 'relay:*')) do if redis.call('TTL', k) < 0 then return k end end return 'none'";
	const roles = await running.everywhere('EVAL', script, '0');
	expect(roles.filter((answer) => answer === 'none').length).toBeGreaterThanOrEqual(3);
	expect(roles.join()).not.toContain('relay:');
});

test('what was delivered, taken back or cut has no body any more', async () => {
	await running.everywhere('FLUSHALL');
	const { box, messages } = await aFilledBox(store, 3);
	const claim = anId();
	await store.claim(box, claim, 900, now);
	await store.confirm(box, messages[0]?.id ?? '', claim, now);
	await store.withdraw({ ...box, id: messages[1]?.id ?? '' }, now);
	const bodies = async () => {
		const keys = (await running.everywhere('KEYS', 'relay:*:body:*')).join('\n');
		return new Set(keys.match(/body:[\w-]{43}/g)).size;
	};
	expect(await bodies()).toBe(1);
	await store.cut(box, now);
	await expect.poll(bodies).toBe(0);
});

test('scripts that a server has lost are sent again', async () => {
	await running.everywhere('SCRIPT', 'FLUSH');
	const { box } = await aFilledBox(store, 1);
	expect(await store.count(box, now)).toMatchObject({ waiting: 1 });
});

test('two relays that share a cluster are one relay', async () => {
	const setting = { RELAY_STORE: running.setting };
	const [one, other] = [await startRelay(setting), await startRelay(setting)];
	const box = await one.mailbox();
	const [id, claim, letter] = [anId(), anId(), aLetter()];
	expect((await one.store(box, id, letter)).status).toBe(201);
	const got = await other.claim(box, claim);
	expect(Buffer.from(got.bytes).equals(letter)).toBe(true);
	expect((await one.claim(box)).json).toMatchObject({ code: 'claimed' });
	expect((await one.confirm(box, id, claim)).status).toBe(204);
	expect((await other.state(box, id)).json).toMatchObject({ state: 'delivered' });
	for (let time = 0; time < 5; time++)
		for (const relay of [one, other]) await relay.claim(box, anId(), anId());
	expect((await other.claim(box)).json).toMatchObject({ code: 'frozen' });
	expect((await one.ask('GET', '/healthz')).status).toBe(200);
	await Promise.all([one.stop(), other.stop()]);
});

describe('a cluster without memory left', () => {
	test('says so; what is there is still delivered, and then there is room again', async () => {
		await running.everywhere('FLUSHALL');
		const { box, messages } = await aFilledBox(store, 2);
		await running.everywhere('CONFIG', 'SET', 'maxmemory', '1mb');
		const fresh = openRedisStore(cluster, usualQuotas.storeBytes);
		expect(await store.put(aMessage(box), now)).toEqual({ is: 'full' });
		expect(await fresh.put(aMessage(box), now)).toEqual({ is: 'full' });
		expect(await fresh.create(aNewBox(), null, now)).toEqual({ is: 'full' });
		for (const { id } of messages) {
			const claim = anId();
			expect(await store.claim(box, claim, 900, now)).toMatchObject({ is: 'claimed', id });
			expect(await store.confirm(box, id, claim, now)).toEqual({ is: 'confirmed' });
		}
		const rates = new RedisRates(cluster, usualQuotas);
		expect(await rates.take('10.9.0.3', 'reads', now)).toBe(0);
		expect(await rates.hold('10.9.0.3', anId(), 10, now)).toBe(0);
		await rates.wrong(box.box, now);
		await running.everywhere('CONFIG', 'SET', 'maxmemory', '0');
		expect(await store.put(aMessage(box), now)).toMatchObject({ is: 'stored' });
	});
});

describe('a cluster that loses a master', () => {
	test('goes on within ten seconds, and loses nothing that it confirmed', async () => {
		const boxes = [];
		for (let count = 0; count < 30; count++) boxes.push((await aFilledBox(store, 0)).box);
		const sent = boxes.map((box) => aMessage(box, { body: aLetter(2000) }));
		for (const message of sent)
			expect(await store.put(message, now)).toMatchObject({ is: 'stored' });
		expect(await running.killMaster()).toBe(2);
		const began = performance.now();
		for (const [at, message] of sent.entries()) {
			const box = boxes[at] ?? aNewBox();
			const patient = () => store.claim(box, anId(), 60, now).catch(() => null);
			await expect
				.poll(patient, { timeout: 10_000, interval: 100 })
				.toMatchObject({ is: 'claimed', id: message.id });
		}
		expect(performance.now() - began).toBeLessThan(10_000);
		expect(await store.put(aMessage(boxes[0] ?? aNewBox()), now)).toMatchObject({ is: 'stored' });
	}, 30_000);
});

test('a cluster that is not there fails soon', async () => {
	const nowhere = openRedisStore(new RedisCluster(['redis://127.0.0.1:1'], () => undefined), 1);
	await expect(nowhere.check()).rejects.toThrow();
	await expect(nowhere.count(aNewBox(), now)).rejects.toThrow();
	await nowhere.close();
});
