import { noor } from '../../cast/index.ts';
import { figure, type Face } from '../../figures/index.ts';
import { CARD, PAL, shade, SHADOW, SKIN, tint } from '../../palette.ts';
import { drawing, lamp, teddy } from '../../props/index.ts';
import { at, dot, el, g, line, oval } from '../../shapes.ts';
import { crayon } from '../../sets/crayon.ts';
import { band } from '../../sets/rooms.ts';
import { roofsWindow, temporaryWall } from '../../sets/temporary-place.ts';

const skin = SKIN[noor.skin];

const wistful: Face = { brow: [-2.5, 2.4], eye: 'dot', mouth: 'soft' };

const noorWithDrawing = {
	...noor,
	x: 350,
	y: 738,
	s: 2.7,
	noLegs: 1,
	noShadow: 1,
	mood: wistful,
	look: [0.05, 0.8],
	tilt: -7,
	hands: { l: [228, 602], r: [474, 602] }
} as const;

/** A cat in thick crayon, drawn by Noor. */
function crayonCat(): string {
	const colour = shade(PAL.mustard, 0.06);
	return (
		oval(14, 40, 44, 36, tint(PAL.mustard, 0.35)) +
		line('M56 52C88 56 92 22 74 14', colour, 9) +
		oval(-14, -16, 40, 34, tint(PAL.mustard, 0.35)) +
		line(
			'M-54-12C-58-36-54-56-48-60L-30-48H4L22-60C28-54 28-30 26-12C22 26-50 26-54-12M-20 18C-44 40-32 78 16 77C62 76 70 34 24 8',
			colour,
			8
		) +
		line('M-14 76V58M30 76V58', colour, 7) +
		dot(-28, -20, 4.5, PAL.ink) +
		dot(-2, -20, 4.5, PAL.ink) +
		line('M-15-6v5M-26 3q6 6 11-2q6 8 12 1', PAL.ink, 4) +
		line('M-46-4l-22-3M-46 4l-20 6M18-4l22-4M18 4l20 5', PAL.ink, 3)
	);
}

function drawingOfPluis(): string {
	const page = 'M-124-100L122-104L126 98L-122 102Z';
	return g(
		el(page, SHADOW, 'opacity=".14" transform="translate(5 7)"') +
			el(page, CARD) +
			line('M-104 84Q-50 74 0 82T106 78', PAL.leaf, 8) +
			line('M-86-40v10M-62-50l7 7M-60-70h10', PAL.coral, 7) +
			dot(-88, -70, 18, PAL.coral) +
			crayonCat(),
		'translate(351 646) rotate(-2)'
	);
}

/** Noor holds her drawing of Pluis, in the room for a while. */
export function drawingInHands(): string {
	const table = tint(PAL.wood, 0.2);
	return (
		band(-9, 829, temporaryWall) +
		roofsWindow(62, 96) +
		drawing(600, 150, 5, 0) +
		figure(noorWithDrawing) +
		band(716, 829, table) +
		band(712, 722, tint(table, 0.3)) +
		drawingOfPluis() +
		oval(234, 612, 21, 18, skin) +
		oval(470, 606, 21, 18, shade(skin, 0.08)) +
		lamp(636, 740, 2.3) +
		at(104, 780, teddy(2.9)) +
		crayon(296, 786, 78, PAL.mustard) +
		crayon(440, 790, 102, PAL.leaf)
	);
}
