/** Places on the body from the front. The whole body is open: feelings live where a child says. */
const frontZones = [
	{ id: 'head', x: 24, y: 2, width: 52, height: 23 },
	{ id: 'throat', x: 34, y: 25, width: 32, height: 10.5 },
	{ id: 'chest', x: 29, y: 35.5, width: 42, height: 12 },
	{ id: 'belly', x: 29, y: 47.5, width: 42, height: 15.5 },
	{ id: 'one-arm', x: 6, y: 35.5, width: 22, height: 26 },
	{ id: 'other-arm', x: 72, y: 35.5, width: 22, height: 26 },
	{ id: 'one-leg', x: 26, y: 63.5, width: 23.5, height: 31 },
	{ id: 'other-leg', x: 50.5, y: 63.5, width: 23.5, height: 31 }
] as const;

const backZones = [
	{ id: 'back-of-head', x: 24, y: 2, width: 52, height: 23 },
	{ id: 'neck', x: 34, y: 25, width: 32, height: 10.5 },
	{ id: 'shoulders', x: 18, y: 35.5, width: 64, height: 11 },
	{ id: 'back', x: 29, y: 46.5, width: 42, height: 14 },
	{ id: 'bottom', x: 26, y: 60.5, width: 48, height: 11 },
	{ id: 'back-of-legs', x: 26, y: 71.5, width: 48, height: 23 }
] as const;

/** Both sides of the body with their places, in percent of the picture. */
export const bodySides = [
	{ side: 'front', zones: frontZones },
	{ side: 'back', zones: backZones }
] as const;

export type BodySide = (typeof bodySides)[number]['side'];

export type BodyZone = (typeof frontZones)[number]['id'] | (typeof backZones)[number]['id'];

export const bodyZones: readonly BodyZone[] = bodySides.flatMap(({ zones }): BodyZone[] =>
	zones.map(({ id }) => id)
);

/** What a feeling does in a body, in words children know. */
export const bodyPhrases = [
	'butterflies',
	'lump',
	'heart',
	'warm-head',
	'stiff-shoulders',
	'heavy-legs',
	'tired-body',
	'nothing-body'
] as const;

export type BodyPhrase = (typeof bodyPhrases)[number];

/** Where it is felt, and how. */
export interface FeltBody {
	readonly zones: readonly BodyZone[];
	readonly phrases: readonly BodyPhrase[];
}

export const emptyBody: FeltBody = { zones: [], phrases: [] };

/** The keys of the words for what was chosen, in the `journal` words. */
export function bodyWords(body: FeltBody) {
	return [
		...body.zones.map((zone) => `zone-${zone}` as const),
		...body.phrases.map((phrase) => `body-${phrase}` as const)
	];
}
