import { mama, noor, papa } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, LIT, mix, PAL, shade } from '../../palette.ts';
import { block, bricks, bush, cloud, field, win } from '../../props/index.ts';
import { dot, el, line } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { band, paving } from '../../sets/rooms.ts';

/** A front with a door and a window. Its left end; the door stands at the outer side. */
function home(x: number, colour: string, doorColour: string, doorX: number): string {
	const middle = x + 170;
	const windowX = doorX < middle ? x + 198 : x + 38;
	return (
		el(`M${x} 572V230L${middle} 96L${x + 340} 230V572Z`, colour) +
		line(`M${x - 10} 236L${middle} 92L${x + 350} 236`, CARD, 15) +
		bricks(x + 10, 250, 320, 280, shade(colour, 0.12), 26, x + 400) +
		win(middle - 34, 176, 68, 74, { lit: 1, cross: 0, bw: 6 }) +
		win(windowX, 318, 104, 150, { curtain: PAL.butter, cross: 0, bw: 7 }) +
		block(doorX - 63, 312, 126, 260, CARD, 4) +
		field(doorX - 51, 324, 102, 248, doorColour) +
		block(doorX - 33, 342, 66, 84, LIT.pane, 3) +
		block(doorX - 33, 450, 66, 100, shade(doorColour, 0.14), 3) +
		dot(doorX + 41, 446, 6, PAL.butter) +
		block(doorX - 75, 566, 150, 18, PAL.stone, 3)
	);
}

const sidewalk = mix(PAL.sand, PAL.blush, 0.4);
/** How high hands are held. */
const hands = 570;

const parent = { y: 744, s: 1.6, mood: 'listening' } as const;

const mamaHere = {
	...mama,
	...parent,
	x: 210,
	look: [0.65, 0.45],
	tilt: 6,
	hands: { r: [284, hands] },
	hold: { l: bearByPaw('l') }
} satisfies Figure;

const papaThere = {
	...papa,
	...parent,
	x: 514,
	look: [-0.65, 0.45],
	tilt: -6,
	hands: { l: [436, hands] }
} satisfies Figure;

const noorBetween = {
	...noor,
	x: 360,
	y: 754,
	s: 1.6,
	pack: PAL.mustard,
	mood: 'neutral',
	look: [0.5, -0.35],
	tilt: 4,
	hands: { l: [286, hands], r: [434, hands] }
} satisfies Figure;

/** Two homes: mama at one, papa at the other, Noor holds hands with both. */
export function twoHomes(): string {
	return (
		band(-9, 580, mix(PAL.sky, PAL.paper, 0.2)) +
		cloud(360, 84, 0.9) +
		home(0, PAL.leaf, PAL.brick, 80) +
		home(380, mix(PAL.coral, PAL.blush, 0.3), PAL.plum, 640) +
		band(568, 829, sidewalk) +
		paving(576, 829, sidewalk) +
		bush(360, 590, 0.9, PAL.leaf, 4) +
		figure(mamaHere) +
		figure(papaThere) +
		figure(noorBetween)
	);
}
