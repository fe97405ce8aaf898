import {
	ali,
	bo,
	deWit,
	judge,
	karim,
	mama,
	neighbour,
	noor,
	oma,
	papa,
	sam,
	sami,
	sanne
} from '../cast/index.ts';
import { BODY, figure, holdHands, type Figure } from '../figures/index.ts';
import { cat } from '../props/index.ts';
import { bearByPaw } from '../sets/bear-by-paw.ts';
import type { Drawing } from './drawing.ts';

/** Head and shoulders of somebody. */
const bust = (who: Figure, x = 0, y = 0): string =>
	figure({ ...who, x, y: y - BODY[who.age ?? 'adult'].hy, noLegs: true, noShadow: true });

/** One person; the box cuts the shoulders off below. */
function portrait(who: Figure, { above = 58, below = 46 } = {}): Drawing {
	return { svg: bust(who), box: [-52, -above, 104, above + below] };
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
	// who somebody is to a child, where its own face is not known
	'person-family': {
		svg: bust({ ...papa, mood: 'happy' }, -30) + bust({ ...oma, mood: 'happy' }, 32, 16),
		box: [-86, -62, 172, 112]
	},
	'person-helper': portrait({ ...sanne, mood: 'happy' }),
	'person-other': portrait({ ...neighbour, mood: 'happy' }),
	'person-judge': portrait({ ...judge, mood: 'listening' }),
	'noor-sami': {
		svg: figure(noorHere) + figure(samiHere) + cat(100, 2, 0.75),
		box: [-96, -226, 226, 232]
	}
} as const satisfies Record<string, Drawing>;
