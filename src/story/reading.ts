import { smallStorage, type SmallStorage } from '#browser';
import { nothingKnown, parseKnown, writeKnown, type Known } from './known.ts';

/** Where a chapter is open: its cover, one of its pages, what there is to do after them, or its end. */
export type Opened = { page: number | 'cover' | 'do' | 'end'; word: string | null };

/**
 * Reads the part of an address behind `#`: `#3`, `#3-locksmith`, `#do`, `#end`. Anything else is the cover.
 * @param numbers the numbers of the pages there are
 */
export function parseOpened(hash: string, numbers: readonly number[]): Opened {
	const [, part = '', word = ''] = /^#(do|end|\d+)(?:-(.+))?$/.exec(hash) ?? [];
	if (part === 'end' || part === 'do') return { page: part, word: null };
	const page = Number(part);
	if (!numbers.includes(page)) return { page: 'cover', word: null };
	return { page, word: word || null };
}

/** The address of what comes before or after, or null at both ends. */
export function neighbour(
	{ page }: Pick<Opened, 'page'>,
	numbers: readonly number[],
	step: 1 | -1
): string | null {
	const order = ['cover', ...numbers, 'do', 'end'] as const;
	const to = order[order.indexOf(page) + step];
	return to === undefined ? null : `#${to}`;
}

const knownKey = 'known';
const readKey = 'read';

/** May be forbidden: then nothing is kept. */
type Shelf = SmallStorage;

const shelf = smallStorage;

/** A shelf that is full, or that may only be read, keeps nothing; reading goes on all the same. */
function keep(to: Shelf | null, key: string, value: string): void {
	try {
		to?.setItem(key, value);
	} catch {
		// nothing a child could do about it, and nothing is lost that it made
	}
}

/** What the family said it knows, kept on this device. */
export function readKnown(from: Shelf | null = shelf()): Known {
	return from ? parseKnown(from.getItem(knownKey)) : nothingKnown;
}

export function saveKnown(known: Known, to: Shelf | null = shelf()): void {
	keep(to, knownKey, writeKnown(known));
}

/** The chapters somebody read to the end on this device, by id. */
export function readFinished(from: Shelf | null = shelf()): Set<string> {
	return new Set(from?.getItem(readKey)?.split(' ').filter(Boolean) ?? []);
}

export function saveFinished(chapter: string, to: Shelf | null = shelf()): void {
	keep(to, readKey, [...readFinished(to).add(chapter)].join(' '));
}

const placeKey = 'place';

/** Where the family says it is, or null. */
export function readPlace(from: Shelf | null = shelf()): string | null {
	return from?.getItem(placeKey) ?? null;
}

export function savePlace(place: string, to: Shelf | null = shelf()): void {
	keep(to, placeKey, place);
}
