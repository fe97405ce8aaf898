/** Where a family is on its journey, as it says itself. */
export const places = ['still-home', 'nearly', 'today', 'there'] as const;

export type Place = (typeof places)[number];

/** Where the family stands on the map, in per cent of its width and height. */
export const placeOnMap: Record<Place, { x: number; y: number }> = {
	'still-home': { x: 60, y: 19 },
	nearly: { x: 57, y: 46.4 },
	today: { x: 47, y: 63.5 },
	there: { x: 60, y: 84 }
};

/** Where each stop lies on the map. Stops of the same place in the journey lie along one road. */
export const stopOnMap: Record<string, { x: number; y: number }> = {
	news: { x: 27, y: 15.6 },
	why: { x: 76, y: 22.6 },
	'not-your-fault': { x: 47, y: 30.4 },
	packing: { x: 22.5, y: 37.4 },
	nights: { x: 72, y: 47.3 },
	day: { x: 26.5, y: 65 },
	'first-night': { x: 76, y: 75 },
	'for-a-while': { x: 34, y: 85.6 }
};

/** The stops each place begins with; the first that can be read is offered. */
export const startsFrom: Record<Place, readonly string[]> = {
	'still-home': ['news', 'why', 'not-your-fault', 'packing'],
	nearly: ['nights', 'goodbye', 'packing'],
	today: ['day', 'first-night'],
	there: ['first-night', 'for-a-while', 'feelings']
};

/** True for one of the four places. */
export function isPlace(value: string | null): value is Place {
	return value !== null && (places as readonly string[]).includes(value);
}
