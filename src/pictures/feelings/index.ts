import { frame } from '../frame.ts';
import { feelingFace } from './face.ts';
import { forAll } from './looks-for-all.ts';
import { fromEight } from './looks-from-eight.ts';
import { fromTwelve } from './looks-from-twelve.ts';

/** Every word of the feelings vocabulary in the order in which the tiers learn them. */
const looks = { ...forAll, ...fromEight, ...fromTwelve };

/** A word of the feelings vocabulary. */
export type FeelingName = keyof typeof looks;

export const isFeelingName = (name: string): name is FeelingName => Object.hasOwn(looks, name);

/** All of them, in the order in which the tiers learn them. */
export const feelingNames: readonly FeelingName[] = Object.keys(looks).filter(isFeelingName);

/** The face of a feeling around 0 0, 132 wide. */
export const feelingOf = (name: FeelingName): string => feelingFace(looks[name]);

/** The face of a feeling as a finished SVG document. */
export const drawFeeling = (name: FeelingName): string =>
	frame(feelingOf(name), { box: [-66, -66, 132, 132], evening: false });
