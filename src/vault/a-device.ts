import { openDatabase, type Database, type SealedRow } from '#storage';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Device } from './device.ts';
import type { LockChannel } from './lock-channel.ts';
import { openVault } from './open.ts';
import type { Done, Listed, StoredRecord, Vault, VaultReason } from './vault.ts';

// Only tests import this: a device whose parts can be looked into, broken and taken away.

type Listener = (event: { data: unknown }) => void;

/** What is behind every window of one browser: its disk, its small storage, its channel. */
export interface TestBrowser {
	indexedDB: IDBFactory;
	canary: Map<string, string>;
	listeners: Set<Listener>;
	now: number;
}

export function aBrowser(): TestBrowser {
	return { indexedDB: new IDBFactory(), canary: new Map(), listeners: new Set(), now: 0 };
}

function aChannel({ listeners }: TestBrowser): LockChannel {
	const own = new Set<Listener>();
	return {
		postMessage: (data) => {
			for (const listener of [...listeners]) if (!own.has(listener)) listener({ data });
		},
		addEventListener: (_type, listener) => {
			own.add(listener);
			listeners.add(listener);
		},
		close: () => {
			for (const listener of own) listeners.delete(listener);
		}
	};
}

/** One window of a browser. */
export function aDevice(browser: TestBrowser = aBrowser(), more: Partial<Device> = {}): Device {
	const { canary, indexedDB } = browser;
	return {
		database: openDatabase({ indexedDB, IDBKeyRange, pause: () => Promise.resolve() }),
		canary: {
			getItem: (key) => canary.get(key) ?? null,
			setItem: (key, value) => canary.set(key, value),
			removeItem: (key) => canary.delete(key)
		},
		channel: () => aChannel(browser),
		persist: () => Promise.resolve(true),
		persisted: () => Promise.resolve(true),
		now: () => browser.now,
		...more
	};
}

/** The vault, or the reason as an error: for tests about something else than opening. */
export async function opened(
	opening: Promise<{ ok: true; vault: Vault } | { ok: false; reason: VaultReason }>
): Promise<Vault> {
	const outcome = await opening;
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.vault;
}

/** Opens the vault again in a new window of the same browser. */
export function again(browser: TestBrowser): Promise<Vault> {
	return opened(openVault(aDevice(browser)));
}

export async function recordsOf(listing: Promise<Listed>): Promise<StoredRecord[]> {
	const listed = await listing;
	if (!listed.ok) throw new Error(listed.reason);
	return listed.records;
}

export async function must(doing: Promise<Done>): Promise<void> {
	const done = await doing;
	if (!done.ok) throw new Error(done.reason);
}

/** The sealed records in the database, without the manifest. */
export async function rowsOf(database: Database): Promise<SealedRow[]> {
	const listed = await database.list('rows');
	if (!listed.ok) throw new Error(listed.reason);
	return listed.value.filter(({ table }) => table !== 'manifest');
}

/** All bytes and words in every table, as something that can be searched. */
export async function dump(database: Database): Promise<string> {
	const tables = ['vaults', 'keys', 'rows', 'chunks', 'drafts', 'porch'] as const;
	const lists = await Promise.all(tables.map((table) => database.list(table)));
	return JSON.stringify(lists, (_key, value: unknown) =>
		value instanceof Uint8Array
			? `${String(value)} ${Buffer.from(value).toString('latin1')}`
			: value
	);
}

/** Ends transactions from within at the nth put from now, as a killed browser or a full disk does. */
export function breakAtPut(nth: number, error = 'AbortError') {
	const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
		?.value as IDBObjectStore['put'];
	let puts = 0;
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...args: Parameters<IDBObjectStore['put']>
	) {
		puts += 1;
		const request = real.apply(this, args);
		const transaction = this.transaction as unknown as { _abort: (name: string) => void };
		if (puts === nth) transaction._abort(error);
		return request;
	});
}
