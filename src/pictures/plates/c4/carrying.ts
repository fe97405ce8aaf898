import { jada, stepfather, twins } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { LIT, mix, PAL, shade, tint } from '../../palette.ts';
import { block, field } from '../../props/index.ts';
import { at, cut, el, line } from '../../shapes.ts';
import {
	ceilingLamp,
	eveningView,
	flatDoor,
	flatHall,
	flatWall,
	windowBars
} from '../../sets/jadas-home.ts';
import { glow } from '../../sets/night.ts';
import { panel } from '../../sets/panels.ts';

/** A full shopping bag; the hand holds it at 0 0. */
export function shoppingBag(colour: string, scale = 1): string {
	const bag = cut(
		[
			[-30, 30],
			[30, 30],
			[26, 96],
			[-26, 96]
		],
		5
	);
	return at(
		0,
		0,
		line('M-20 32Q-14 2 0 0Q14 2 20 32', shade(colour, 0.25), 4.5) +
			el('M-22 34L-30 6L-24 4L-14 34Z', PAL.leaf) +
			block(0, 12, 16, 26, mix(PAL.wood, PAL.butter, 0.4), 6) +
			el(bag, colour) +
			el('M10 30H30L26 96H14Z', shade(colour, 0.13)),
		scale
	);
}

const [first, second] = twins;

function street(): string {
	const pavement = mix(PAL.sand, PAL.stone, 0.3);
	return (
		field(0, 0, panel, panel, mix(PAL.blush, PAL.coral, 0.3)) +
		field(0, 120, panel, 110, mix(PAL.butter, PAL.coral, 0.3)) +
		el('M0 250V70H74V40H166V110H230V62H310V96H352V250Z', mix(PAL.plum, PAL.coral, 0.35)) +
		line(
			'M24 100v14M52 100v14M96 70v14M128 70v14M96 112v14M256 92v14M286 92v14M256 134v14',
			LIT.pane,
			13,
			'stroke-linecap="butt"'
		) +
		field(0, 236, panel, panel - 236, pavement) +
		line('M0 272h60M110 262h80M240 282h90M30 316h70M150 326h60M280 318h50', shade(pavement, 0.1), 4)
	);
}

export function carrying(): string {
	const bags = {
		l: { svg: shoppingBag(PAL.mustard, 0.94), dy: 2 },
		r: { svg: shoppingBag(PAL.lake, 0.94), dy: 2 }
	};
	const heavy = {
		...jada,
		x: 172,
		y: 330,
		s: 1.12,
		pack: PAL.plum,
		mood: 'tired',
		look: [0.35, 0.4],
		tilt: 5,
		hold: bags,
		p: { l: [0.42, 0.86], r: [0.42, 0.86], drop: 4 }
	} satisfies Figure;
	return (
		street() +
		figure({
			...first,
			x: 48,
			y: 322,
			s: 1.06,
			mood: 'tired',
			look: [0.5, 0.1],
			tilt: 7,
			hands: { r: [92, 286] }
		}) +
		figure({ ...second, x: 297, y: 326, s: 1.06, mood: 'worried', look: [-0.6, -0.4], tilt: -6 }) +
		figure(heavy)
	);
}

function stove(): string {
	const counter = mix(PAL.lake, PAL.sky, 0.2);
	return (
		block(-20, 250, 382, 16, tint(PAL.wood, 0.3), 3) +
		field(0, 264, panel, 90, counter) +
		block(44, 232, 110, 20, PAL.ink, 4) +
		block(60, 176, 78, 60, shade(PAL.stone, 0.22), 8) +
		block(52, 170, 94, 14, shade(PAL.stone, 0.32), 6) +
		line('M52 196H40M146 196H158', PAL.ink, 7) +
		line('M84 158q-9-12 0-22t0-20M108 160q-9-12 0-22t0-20', PAL.paper, 4.5, 'opacity=".7"')
	);
}

const cooking = {
	...jada,
	x: 182,
	y: 474,
	s: 1.46,
	noLegs: true,
	noShadow: true,
	mood: { brow: [-0.5, 2.4], eye: 'low', mouth: 'flat' },
	look: [-0.5, 0.6],
	tilt: -6,
	hands: { l: [106, 150], r: [230, 318] }
} satisfies Figure;

const pulling = {
	...first,
	x: 296,
	y: 324,
	s: 1.3,
	noShadow: true,
	mood: 'sad',
	look: [-0.7, -0.3],
	tilt: -8,
	hands: { l: [238, 226], r: [318, 270] }
} satisfies Figure;

export function tooMuch(): string {
	return paintLayers([
		['evening', field(0, 0, panel, panel, flatWall)],
		['day', eveningView(24, 30, 92, 84)],
		['evening', windowBars(24, 30, 92, 84, tint(PAL.wood, 0.4))],
		[
			'day',
			glow(200, 60, [
				[200, 0.12],
				[120, 0.15]
			])
		],
		['day', ceilingLamp(226, 34, 84)],
		[
			'lamplit',
			figure({ ...cooking, only: 'body' }) +
				figure(pulling) +
				figure({ ...cooking, only: 'arms' }) +
				figure({ ...pulling, only: 'arms' }) +
				line('M104 140L112 184', PAL.wood, 7) +
				stove()
		]
	]);
}

const giving = {
	...jada,
	x: 88,
	y: 480,
	s: 1.44,
	noLegs: true,
	noShadow: true,
	mood: 'relieved',
	look: [0.7, -0.15],
	tilt: 4,
	hands: { l: [44, 352], r: [166, 244] }
} satisfies Figure;
const taking = {
	...stepfather,
	x: 256,
	y: 506,
	s: 1.36,
	noLegs: true,
	noShadow: true,
	mood: 'happy',
	look: [-0.7, 0.3],
	tilt: -5,
	hands: { l: [184, 246], r: [300, 360] }
} satisfies Figure;

export const handingOver = (): string =>
	field(0, 0, panel, panel, flatHall) +
	flatDoor(206, 360, 124, 330) +
	figure({ ...taking, only: 'body' }) +
	figure({ ...giving, only: 'body' }) +
	at(175, 246, shoppingBag(PAL.lake, 1.2)) +
	figure({ ...taking, only: 'arms' }) +
	figure({ ...giving, only: 'arms' });
