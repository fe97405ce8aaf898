import { atNight, wide } from '../formats.ts';
import { allChildren } from './children.ts';
import { atADoor, cardForLater } from './later.ts';
import { disagreeing, threeHouses, voiceSheet } from './voice.ts';

/** The plates of my rights, my voice, and later: a name and the finished picture. */
export const b12Plates = {
	'b12-1-children': () => wide(allChildren()),
	'b12-2-houses': () => wide(threeHouses()),
	'b12-3-voice-sheet': () => wide(voiceSheet()),
	'b12-4-disagree': () => wide(disagreeing()),
	'b12-5-card': () => wide(cardForLater(), atNight),
	'b12-6-door': () => wide(atADoor())
} satisfies Record<string, () => string>;
