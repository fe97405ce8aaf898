import { openDatabase, type Database } from '#storage';
import { firstDoor, isSameDoor, nameBehind, presentDoor, type Door } from './doors.ts';
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

/** The small storage as what lies behind a door sees it: every key carries the door's mark. */
function browserCanary(door: Door): Device['canary'] {
	try {
		const storage = globalThis.localStorage;
		if (isSameDoor(door, firstDoor)) return storage;
		const marked = (key: string) => `${key}@${nameBehind(door)}`;
		return {
			getItem: (key) => storage.getItem(marked(key)),
			setItem: (key, value) => storage.setItem(marked(key), value),
			removeItem: (key) => storage.removeItem(marked(key))
		};
	} catch {
		// Cookies are blocked: reading the property throws. The vault works without a canary.
		return null;
	}
}

function browserChannel(door: Door): LockChannel | null {
	return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(nameBehind(door));
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

const devices = new Map<string, Device>();

/**
 * The device this page runs on, as the suitcase behind the present door needs it: one connection to
 * the database for the whole page.
 */
export function browserDevice(): Device {
	const door = presentDoor();
	const known = devices.get(nameBehind(door));
	if (known) return known;
	const device: Device = {
		database: openDatabase({ name: nameBehind(door) }),
		canary: browserCanary(door),
		channel: () => browserChannel(door),
		persist: browserPersist,
		persisted: browserPersisted,
		now: Date.now
	};
	devices.set(nameBehind(door), device);
	return device;
}
