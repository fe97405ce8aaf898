import { mama, officer, sam, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { PAL, shade, SKIN } from '../../palette.ts';
import { drawing } from '../../props/index.ts';
import { oval } from '../../shapes.ts';
import { boxStack, hall, newel, redPlant, stairsAhead } from '../../sets/home.ts';
import { sittingAhead } from '../../sets/sitting.ts';

/* b7-3-police: an officer talks with mama in the hall, Sam sits on the stairs with Sami */

const runner = PAL.lake;
const hallStairs = { x: 404, y: 520, w: 316, rise: 56, count: 9 };

const listeningOfficer = {
	...officer,
	x: 110,
	y: 532,
	s: 1.04,
	mood: 'listening',
	look: [0.8, 0.05],
	tilt: 5
} satisfies Figure;
const talkingMama = {
	...mama,
	x: 258,
	y: 540,
	s: 1.14,
	mood: 'neutral',
	look: [-0.75, 0],
	tilt: -3,
	p: { l: [0.09, 0.985], r: [-0.34, 0.6] }
} satisfies Figure;
const samiOnStairs = {
	...sami,
	x: 486,
	y: 522,
	s: 1.2,
	seat: 46,
	mood: 'listening',
	look: [0.65, -0.15],
	tilt: 6,
	hands: { l: [464, 462], r: [506, 464] }
} satisfies Figure;
const samOnStairs = {
	...sam,
	x: 590,
	y: 522,
	s: 1.14,
	seat: 56,
	mood: 'listening',
	look: [-0.75, 0.3],
	tilt: -7,
	behind: 'l',
	hands: { l: [462, 402], r: [606, 458] }
} satisfies Figure;

export function police(): string {
	return (
		hall(446) +
		stairsAhead(hallStairs, runner) +
		newel(hallStairs, 170) +
		drawing(190, 110, -4, 0) +
		redPlant(344, 470, 0.9) +
		sittingAhead(samOnStairs) +
		sittingAhead(samiOnStairs) +
		oval(462, 404, 10, 13, shade(SKIN.s6, 0.06), 'transform="rotate(20 462 404)"') +
		figure(listeningOfficer) +
		figure(talkingMama)
	);
}

/* b7-4-asking: Sami asks mama on the stairs at home */

const wideStairs = { x: 120, y: 552, w: 480, rise: 74, count: 10 };

const listeningMama = {
	...mama,
	x: 282,
	y: 552,
	s: 1.42,
	seat: 54,
	mood: 'listening',
	look: [0.75, 0.15],
	tilt: 8,
	hands: { l: [262, 468], r: [384, 470] }
} satisfies Figure;
const askingSami = {
	...sami,
	x: 436,
	y: 546,
	s: 1.5,
	seat: 74,
	mood: 'worried',
	look: [-0.75, -0.1],
	tilt: -4,
	hands: { l: [396, 470], r: [462, 444] }
} satisfies Figure;

export function asking(): string {
	return (
		hall(500) +
		stairsAhead(wideStairs, runner) +
		newel(wideStairs, 230) +
		boxStack(54, 538, 1.1) +
		redPlant(660, 520, 1) +
		sittingAhead(listeningMama) +
		sittingAhead(askingSami)
	);
}
