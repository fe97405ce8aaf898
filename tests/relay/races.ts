import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualQuotas } from '../../src/relay/limits.ts';
import { openRedisStore, RedisCluster } from '../../src/relay/redis.ts';
import { openSqliteStore } from '../../src/relay/sqlite-store.ts';
import type { Store } from '../../src/relay/store.ts';
import { aFilledBox, anId, now } from './a-box.ts';
import { startCluster } from './a-cluster.ts';

/** How many rounds of 64 claimers had so many winners. */
export type Winners = Record<string, number>;

/** Lets 64 claim one letter, so often, on each store. */
export async function raceOften(rounds: number): Promise<Record<string, Winners>> {
	const folder = mkdtempSync(join(tmpdir(), 'relay-races-'));
	const running = await startCluster();
	const stores: Record<string, Store> = {
		sqlite: openSqliteStore(join(folder, 'relay.sqlite'), usualQuotas.storeBytes),
		cluster: openRedisStore(new RedisCluster(running.nodes, () => undefined), 2 ** 40)
	};
	try {
		const all: Record<string, Winners> = {};
		for (const [name, store] of Object.entries(stores)) all[name] = await race(store, rounds);
		return all;
	} finally {
		for (const store of Object.values(stores)) await store.close();
		await running.stop();
		rmSync(folder, { recursive: true });
	}
}

async function race(store: Store, rounds: number): Promise<Winners> {
	const winners: Winners = {};
	for (let round = 0; round < rounds; round++) {
		const { box } = await aFilledBox(store, 1);
		const claims = Array.from({ length: 64 }, () => store.claim(box, anId(), 900, now));
		const won = (await Promise.all(claims)).filter(({ is }) => is === 'claimed').length;
		winners[won] = (winners[won] ?? 0) + 1;
		await store.cut(box, now);
	}
	return winners;
}
