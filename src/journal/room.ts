import { countPoints } from './drawing.ts';
import type { Item } from './item.ts';
import { isBoxed } from './worry-box.ts';

/** How much room something takes, as far as a child has to know it. */
export type Weight = 'huge' | 'large' | 'small';

/** Something in the suitcase, and how much room it takes. */
export interface LargeThing {
	readonly item: Item;
	readonly weight: Weight;
}

/** Of a voice at the rate it is recorded, as text. */
const bytesPerSecond = 4_000;
/** Of a picture as it is written anew, as text; it is never more than `mostOfPhoto`. */
const bytesPerPixel = 0.27;
const mostOfPhoto = 540_000;
/** Two numbers of three digits, and what stands between them. */
const bytesPerPoint = 8;
const huge = 120_000;
const large = 20_000;
/** As many as a list can hold before nobody reads it to the end. */
const maxListed = 12;

/** About how many bytes a thing takes, without looking at what is sealed. */
export function roomOf(item: Item): number {
	switch (item.kind) {
		case 'recording':
			return item.seconds * bytesPerSecond;
		case 'photo':
			return Math.min(mostOfPhoto, item.width * item.height * bytesPerPixel);
		case 'drawing':
			return countPoints(item.drawing) * bytesPerPoint;
		case 'question':
		case 'note':
			return item.text.length;
		default:
			return JSON.stringify(item).length;
	}
}

function weightOf(item: Item): Weight {
	const room = roomOf(item);
	if (room >= huge) return 'huge';
	return room >= large ? 'large' : 'small';
}

/**
 * What takes most room: recordings and photos first, the largest before the others. Small things are among them only where
 * there is nothing larger. What was put in the worry box is not met again here.
 */
export function largestThings(items: readonly Item[]): LargeThing[] {
	const things = items
		.filter((item) => !isBoxed(item))
		.map((item) => ({ item, weight: weightOf(item), room: roomOf(item) }))
		.sort((a, b) => Number(hasBytes(b.item)) - Number(hasBytes(a.item)) || b.room - a.room);
	const larger = things.filter(({ weight }) => weight !== 'small');
	return (larger.length > 0 ? larger : things)
		.slice(0, maxListed)
		.map(({ item, weight }) => ({ item, weight }));
}

/** Whether bytes lie beside it, which no drawing comes near. */
function hasBytes({ kind }: Item): boolean {
	return kind === 'recording' || kind === 'photo';
}
