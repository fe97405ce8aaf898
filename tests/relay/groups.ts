import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualQuotas } from '../../src/relay/limits.ts';
import { openSqliteStore } from '../../src/relay/sqlite-store.ts';
import type { NewBox, Store } from '../../src/relay/store.ts';
import { aLetter, aMessage, anId, aNewBox, now } from './a-box.ts';

/** Cycles a second of the store itself, each write committed alone, and what is asked at once together. */
export interface Grouped {
	bytes: number;
	alone: number;
	together: number;
}

export async function compareGroups(seconds: number): Promise<Grouped[]> {
	const all: Grouped[] = [];
	for (const bytes of [16_600, 65_800])
		all.push({
			bytes,
			// a store that waits for the disk with every write does one thing at a time, whoever asks
			alone: await cyclesOf(1, bytes, seconds),
			together: await cyclesOf(32, bytes, seconds)
		});
	return all;
}

async function cyclesOf(callers: number, bytes: number, seconds: number): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'relay-groups-'));
	const store = openSqliteStore(join(folder, 'relay.sqlite'), usualQuotas.storeBytes);
	const body = aLetter(bytes);
	const end = performance.now() + seconds * 1000;
	let cycles = 0;
	const call = async () => {
		const box = aNewBox();
		await store.create(box, null, now);
		while (performance.now() < end) {
			await cycle(store, box, body);
			cycles += 1;
		}
	};
	await Promise.all(Array.from({ length: callers }, call));
	await store.close();
	rmSync(folder, { recursive: true });
	return Math.round(cycles / seconds);
}

async function cycle(store: Store, box: NewBox, body: Uint8Array): Promise<void> {
	const [message, claim] = [aMessage(box, { body }), anId()];
	await store.put(message, now);
	await store.claim(box, claim, 900, now);
	await store.confirm(box, message.id, claim, now);
}
