import { openDatabase, type Database } from '#storage';
import type { LockChannel } from './lock-channel.ts';

/** What a vault needs from the device it lives on. */
export interface Device {
	database: Database;
	/** Where the canary lives: outside the database, so that it survives what the database does not. */
	canary: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
	/** A way to the other windows, or `null` where there is none. */
	channel: () => LockChannel | null;
	/** Asks the browser not to tidy this away. */
	persist: () => Promise<boolean>;
	/** Whether the browser promised so; `null` where it does not say. */
	persisted: () => Promise<boolean | null>;
	/** In ms since 1970. */
	now: () => number;
}

const channelName = 'thuiskoffer';

function browserCanary(): Device['canary'] {
	try {
		return globalThis.localStorage;
	} catch {
		// Cookies are blocked: reading the property throws. The vault works without a canary.
		return null;
	}
}

function browserChannel(): LockChannel | null {
	return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName);
}

async function browserPersist(): Promise<boolean> {
	try {
		return await navigator.storage.persist();
	} catch {
		// Absent in some browsers. It is a favour, not a condition.
		return false;
	}
}

async function browserPersisted(): Promise<boolean | null> {
	try {
		return await navigator.storage.persisted();
	} catch {
		return null;
	}
}

let device: Device | undefined;

/** The device this page runs on: one connection to the database for the whole page. */
export function browserDevice(): Device {
	device ??= {
		database: openDatabase(),
		canary: browserCanary(),
		channel: browserChannel,
		persist: browserPersist,
		persisted: browserPersisted,
		now: Date.now
	};
	return device;
}
