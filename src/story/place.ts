/** Where a family is on its journey, as it says itself. */
export const places = ['still-home', 'nearly', 'today', 'there', 'soon'] as const;

export type Place = (typeof places)[number];

/** Where the family stands on the map, in per cent of its width and height. */
export const placeOnMap: Record<Place, { x: number; y: number }> = {
	'still-home': { x: 70.8, y: 11.6 },
	nearly: { x: 69.4, y: 48.4 },
	today: { x: 63.5, y: 69.1 },
	there: { x: 32, y: 77 },
	soon: { x: 69.4, y: 48.4 }
};

/** Where each stop lies on the map: where its road turns. */
export const stopOnMap: Record<string, { x: number; y: number }> = {
	news: { x: 27.8, y: 12.3 },
	why: { x: 73.6, y: 19.7 },
	'not-your-fault': { x: 27.1, y: 24.6 },
	'who-stays': { x: 73.6, y: 30.1 },
	people: { x: 27.1, y: 35.4 },
	packing: { x: 73.6, y: 40.5 },
	nights: { x: 27.8, y: 46.1 },
	goodbye: { x: 73.6, y: 56 },
	day: { x: 27.8, y: 68.8 },
	'first-night': { x: 73.6, y: 77.5 },
	'for-a-while': { x: 27.1, y: 85.2 },
	feelings: { x: 73.6, y: 88.7 }
};

/** True for one of the five places. */
export function isPlace(value: string | null): value is Place {
	return value !== null && (places as readonly string[]).includes(value);
}
