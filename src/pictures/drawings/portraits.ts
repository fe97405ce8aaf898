import { ali, bo, deWit, judge, karim, mama, noor, oma, papa, sam, sami } from '../cast/index.ts';
import { BODY, figure, holdHands, type Figure } from '../figures/index.ts';
import { cat } from '../props/index.ts';
import { bearByPaw } from '../sets/bear-by-paw.ts';
import type { Drawing } from './drawing.ts';

/** Head and shoulders of somebody; the box cuts them off below. */
function portrait(who: Figure, { above = 58, below = 46 } = {}): Drawing {
	const bust = { ...who, x: 0, y: -BODY[who.age ?? 'adult'].hy, noLegs: true, noShadow: true };
	return { svg: figure(bust), box: [-52, -above, 104, above + below] };
}

const [samiHere, noorHere] = holdHands(
	{ ...sami, x: 44, y: 0, mood: 'listening', look: [-0.35, 0.3], tilt: -4 },
	{ ...noor, y: 0, mood: 'happy', look: [0.15, 0], hold: { l: bearByPaw('l', 0.86) } },
	'l'
);

/** The people of the story as somebody to tell things to, and the two children with their cat. */
export const portraits = {
	noor: portrait({ ...noor, mood: 'happy' }),
	sami: portrait({ ...sami, mood: 'happy' }),
	mama: portrait({ ...mama, mood: 'happy' }),
	oma: portrait({ ...oma, mood: 'happy' }, { above: 64 }),
	sam: portrait({ ...sam, mood: 'happy' }),
	'person-papa': portrait({ ...papa, mood: 'happy' }),
	'person-teacher': portrait({ ...karim, mood: 'happy' }),
	'person-bailiff': portrait({ ...deWit, mood: 'neutral' }),
	'person-mover': portrait({ ...ali, mood: 'happy' }),
	'person-friend': portrait({ ...bo, mood: 'happy' }),
	'person-judge': portrait({ ...judge, mood: 'listening' }),
	'noor-sami': {
		svg: figure(noorHere) + figure(samiHere) + cat(100, 2, 0.75),
		box: [-96, -226, 226, 232]
	}
} as const satisfies Record<string, Drawing>;
