import { openDatabase, type Database } from '#storage';
import { firstDoor, nameBehind, presentDoor } from './doors.ts';
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

/** The small storage as one vault sees it: every key carries its mark, but those of the first door. */
function browserCanary(name: string): Device['canary'] {
	try {
		const storage = globalThis.localStorage;
		if (name === nameBehind(firstDoor)) return storage;
		const marked = (key: string) => `${key}@${name}`;
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

function browserChannel(name: string): LockChannel | null {
	return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
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

/** One connection to a database for the whole page. */
function deviceNamed(name: string): Device {
	const known = devices.get(name);
	if (known) return known;
	const device: Device = {
		database: openDatabase({ name }),
		canary: browserCanary(name),
		channel: () => browserChannel(name),
		persist: browserPersist,
		persisted: browserPersisted,
		now: Date.now
	};
	devices.set(name, device);
	return device;
}

/** The device this page runs on, as the suitcase behind the present door needs it. */
export function browserDevice(): Device {
	return deviceNamed(nameBehind(presentDoor()));
}

/** The same device, as the desk of an adult needs it: behind none of the children's doors. */
export function deskDevice(): Device {
	return deviceNamed('thuiskoffer-desk');
}
