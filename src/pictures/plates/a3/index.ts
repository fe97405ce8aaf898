import { upright } from '../formats.ts';
import { liftedUp, thoughtsRise } from './armchair.ts';
import { cupInMind, spilledCup } from './cup.ts';
import { quietHug } from './hug.ts';

/** The plates of "it is not because of me" for readers of four to seven. */
export const a3Plates = {
	'a3-1-cup': () => upright(spilledCup()),
	'a3-2-thought': () => upright(cupInMind()),
	'a3-3-lifted': () => upright(liftedUp()),
	// the thoughts go up and fade, where the reader allows motion
	'a3-4-thoughts': () => upright(thoughtsRise(), { moves: 'rise' }),
	'a3-5-hug': () => upright(quietHug())
} satisfies Record<string, () => string>;
