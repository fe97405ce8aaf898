import { deleteDatabase } from '#storage';

/** The colours and objects a door can have. Never changed: they are in the name of what lies behind. */
export const doorColours = ['coral', 'lake', 'leaf', 'plum', 'mustard', 'brick'] as const;
export const doorObjects = [
	'bike',
	'tree',
	'ball',
	'fish',
	'sun',
	'train',
	'umbrella',
	'book'
] as const;

/** A door of this device, by how it looks. Behind each lies a suitcase of its own. */
export interface Door {
	readonly colour: (typeof doorColours)[number];
	readonly object: (typeof doorObjects)[number];
}

/** Behind this one lies the suitcase that was there before there were doors. */
export const firstDoor: Door = { colour: 'mustard', object: 'sun' };

const listKey = 'doors';
const databasePrefix = 'thuiskoffer';

let through: Door = firstDoor;

/** The door this page went through. */
export function presentDoor(): Door {
	return through;
}

/** From now on this page's vault is the one behind this door. Whoever had one open locks it before. */
export function goThrough(door: Door): void {
	through = door;
}

export function isSameDoor(one: Door, other: Door): boolean {
	return one.colour === other.colour && one.object === other.object;
}

/** What everything behind a door is called: its database, its canary's mark and its channel. */
export function nameBehind(door: Door): string {
	return isSameDoor(door, firstDoor)
		? databasePrefix
		: `${databasePrefix}-${door.colour}-${door.object}`;
}

/**
 * The doors there are on this device, the first one first. Where the small storage was cleared, every
 * database is taken for a door, if the browser tells which there are.
 */
export async function knownDoors(): Promise<readonly Door[]> {
	const names = listed() ?? (await databaseNames());
	const doors = names.flatMap((name) => doorNamed(name) ?? []);
	const different = doors.filter(
		(door, at) => doors.findIndex((one) => isSameDoor(one, door)) === at
	);
	return [firstDoor, ...different.filter((door) => !isSameDoor(door, firstDoor))];
}

/** Remembers a door, once something lies behind it. */
export function rememberDoor(door: Door): void {
	if (isSameDoor(door, firstDoor)) return;
	const names = new Set([...(listed() ?? []), nameBehind(door)]);
	keepList([...names]);
}

/** Takes a door away after what lay behind it was erased. The first one stays. */
export async function removeDoor(door: Door): Promise<void> {
	if (isSameDoor(door, firstDoor)) return;
	keepList((listed() ?? []).filter((name) => name !== nameBehind(door)));
	await deleteDatabase(nameBehind(door));
}

function doorNamed(name: string): Door | null {
	const [prefix, colour, object, ...more] = name.split('-');
	const [isColour, isObject] = [oneOf(doorColours, colour), oneOf(doorObjects, object)];
	if (prefix !== databasePrefix || !isColour || !isObject || more.length > 0) return null;
	return { colour: isColour, object: isObject };
}

function oneOf<T extends string>(all: readonly T[], word: string | undefined): T | undefined {
	return all.find((one) => one === word);
}

/** What the small storage knows; null where it may have been cleared: not even the first canary is there. */
function listed(): string[] | null {
	try {
		const storage = globalThis.localStorage;
		const list = storage.getItem(listKey);
		if (list === null && storage.getItem(databasePrefix) === null) return null;
		return list?.split(' ').filter(Boolean) ?? [];
	} catch {
		// Cookies are blocked: reading throws.
		return null;
	}
}

function keepList(names: readonly string[]): void {
	try {
		if (names.length > 0) globalThis.localStorage.setItem(listKey, names.join(' '));
		else globalThis.localStorage.removeItem(listKey);
	} catch {
		// The database behind a door tells of it where it can.
	}
}

async function databaseNames(): Promise<string[]> {
	try {
		return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
	} catch {
		// Absent in some browsers.
		return [];
	}
}
