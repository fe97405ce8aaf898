import { mama, noor } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, bricks, cat, field, lamp, teddy } from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { redPlant } from '../../sets/home.ts';
import { glow } from '../../sets/night.ts';

const mamaAtWindow = {
	...mama,
	x: 304,
	y: 966,
	s: 2.15,
	noLegs: 1,
	noShadow: 1,
	mood: 'listening',
	look: [0.55, 0.3],
	tilt: 10,
	behind: 'r',
	hands: { l: [250, 724], r: [508, 662] }
} satisfies Figure;

const noorAtWindow = {
	...noor,
	x: 450,
	y: 842,
	s: 2.15,
	noLegs: 1,
	noShadow: 1,
	mood: 'neutral',
	look: [-0.35, -0.2],
	tilt: -12,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} satisfies Figure;

/** The wall with its opening, and bricks beside that. */
const front = (): string =>
	el('M-9-9H729V829H-9ZM110 150V704H610V150Z', PAL.leaf, 'fill-rule="evenodd"') +
	[
		[-9, -9, 738, 140, 26],
		[-9, 726, 738, 100, 20],
		[-9, 130, 106, 600, 14],
		[622, 130, 106, 600, 14]
	]
		.map(([x = 0, y = 0, w = 0, h = 0, count = 0]) =>
			bricks(x, y, w, h, shade(PAL.leaf, 0.12), count, x + y + 40)
		)
		.join('');

/** The room behind the glass, its lamp on. */
const litRoom = (): string =>
	field(110, 150, 500, 550, mix(PAL.butter, PAL.coral, 0.25)) +
	block(104, 520, 110, 190, PAL.wood, 4) +
	lamp(162, 520, 2) +
	glow(170, 450, [
		[220, 0.22],
		[130, 0.26]
	]);

function curtains(): string {
	const curtain = PAL.coral;
	return (
		el('M104 140H214C206 300 176 460 104 560Z', curtain) +
		el('M616 140H506C514 300 544 420 616 500Z', shade(curtain, 0.1))
	);
}

const windowFrame = (): string =>
	line('M110 150H610V704H110ZM110 236H610', CARD, 17) +
	block(76, 694, 568, 30, tint(PAL.stone, 0.5), 4);

/** Mama and Noor at the window, seen from the street. */
export function together(): string {
	return paintLayers([
		[
			'day',
			litRoom() +
				figure(mamaAtWindow) +
				figure(noorAtWindow) +
				oval(505, 668, 14, 17, shade(SKIN[mama.skin], 0.04))
		],
		['day', curtains()],
		['evening', front()],
		['day', windowFrame()],
		['day', redPlant(152, 698, 1.2) + at(572, 700, cat(0, 0, 1.8, PAL.mustard, { sleep: 1 }))]
	]);
}
