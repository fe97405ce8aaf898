import { mama, noor } from '../../cast/index.ts';
import { figure, holdHands, type Figure } from '../../figures/index.ts';
import { CARD, LIT, mix, PAL, shade } from '../../palette.ts';
import { block, bricks, bush, cloud, field, plant, win } from '../../props/index.ts';
import { dot, el, line } from '../../shapes.ts';
import { band, paving } from '../../sets/rooms.ts';

/** The father of Noor and Sami, who lives elsewhere. */
const papa = {
	age: 'adult',
	skin: 's5',
	hair: 'curly',
	hairColor: 'dark',
	beard: true,
	top: { cut: 'sweater', color: PAL.lake },
	bottom: { color: PAL.ink },
	shoes: PAL.wood
} satisfies Figure;

/** A front with a door and a window. Left end, `w` wide, down to `groundY`. */
function home(x: number, colour: string, doorColour: string, curtain: string): string {
	const middle = x + 170;
	return (
		el(`M${x} 572V230L${middle} 96L${x + 340} 230V572Z`, colour) +
		line(`M${x - 10} 236L${middle} 92L${x + 350} 236`, CARD, 15) +
		bricks(x + 10, 250, 320, 280, shade(colour, 0.12), 26, x + 400) +
		win(middle - 34, 176, 68, 74, { lit: 1, cross: 0, bw: 6 }) +
		win(x + 34, 318, 104, 150, { curtain, cross: 0, bw: 7 }) +
		block(x + 182, 300, 126, 272, CARD, 4) +
		field(x + 194, 312, 102, 260, doorColour) +
		block(x + 212, 330, 66, 84, LIT.pane, 3) +
		block(x + 212, 438, 66, 110, shade(doorColour, 0.14), 3) +
		dot(x + 286, 440, 6, PAL.butter) +
		block(x + 170, 566, 150, 18, PAL.stone, 3)
	);
}

/** Two homes: mama at one, papa at the other, Noor holds hands with both. */
export function twoHomes(): string {
	const s = 1.6;
	const [father, girl] = holdHands(
		{ ...papa, x: 572, y: 744, s, mood: 'listening', look: [-0.65, 0.45], tilt: -6 },
		{ ...noor, y: 752, s, mood: 'neutral', look: [0.55, -0.4], tilt: 4 },
		'l'
	);
	const side = girl.x - 128;
	const mother = {
		...mama,
		x: side - 20,
		y: 744,
		s,
		mood: 'listening',
		look: [0.65, 0.45],
		tilt: 6,
		hands: { r: [girl.x - 72, 566] }
	} satisfies Figure;
	return (
		band(-9, 580, mix(PAL.sky, PAL.paper, 0.2)) +
		cloud(360, 84, 0.9) +
		home(0, PAL.leaf, PAL.brick, PAL.coral) +
		home(380, mix(PAL.coral, PAL.blush, 0.3), PAL.plum, PAL.butter) +
		band(568, 829, mix(PAL.sand, PAL.blush, 0.4)) +
		paving(576, 829, mix(PAL.sand, PAL.blush, 0.4)) +
		bush(360, 590, 0.9, PAL.leaf, 4) +
		plant(30, 590, 0.9) +
		figure(mother) +
		figure(father) +
		figure({ ...girl, pack: PAL.mustard, hands: { ...girl.hands, l: [girl.x - 72, 566] } })
	);
}
