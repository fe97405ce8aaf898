import { HAIR, lum, shade, SKIN } from '../palette.ts';
import type { Point } from '../shapes.ts';
import { faceOf } from './feelings.ts';
import type { Age, Face, Feeling, Figure, Hair } from './types.ts';

/** Someone with everything decided that a head and a body need to know. */
export interface Person {
	asked: Figure;
	age: Age;
	face: Face;
	hair: Hair;
	look: Point;
	skin: string;
	skinShade: string;
	/** So dark that ink on it needs help. */
	hasDarkSkin: boolean;
	hairTone: string;
	hasLightHair: boolean;
}

const named = (colours: Readonly<Record<string, string>>, name: string): string =>
	colours[name] ?? name;

/** Decides what was left open. */
export function personOf(asked: Figure, age: Age, mood: Feeling): Person {
	const skin = named(SKIN, asked.skin ?? 's2');
	const hairTone = named(HAIR, asked.hairColor ?? 'brown');
	return {
		asked,
		age: asked.age ?? age,
		face: faceOf(asked.mood ?? mood),
		hair: asked.hair ?? 'short',
		look: asked.look ?? [0, 0],
		skin,
		skinShade: shade(skin, 0.16),
		hasDarkSkin: lum(skin) < 0.18,
		hairTone,
		hasLightHair: lum(hairTone) > 0.42
	};
}

/** Grown or nearly grown: the features differ from a child's. */
export const isGrown = (person: Person): boolean =>
	person.age === 'adult' || person.age === 'elder';
