import { upright } from '../formats.ts';
import { seatsAndBelts } from './car.ts';
import { omaWaves } from './oma.ts';
import { byBus, walking } from './on-the-way.ts';
import { papaElsewhere } from './papa.ts';
import { counting } from './pavement.ts';
import { handsHeld, headsCounted } from './together.ts';

/** The plates of "who stays with whom" for readers of four to seven. */
export const a4Plates = {
	'a4-1-counting': () => upright(counting()),
	'a4-2-belts': () => upright(seatsAndBelts()),
	'a4-bus': () => upright(byBus()),
	'a4-walking': () => upright(walking()),
	'a4-3-hands': () => upright(handsHeld()),
	// oma's hand waves, where the reader allows motion
	'a4-4-oma': () => upright(omaWaves(), { moves: 'swing' }),
	'a4-papa-elsewhere': () => upright(papaElsewhere()),
	'a4-5-heads': () => upright(headsCounted())
} satisfies Record<string, () => string>;
