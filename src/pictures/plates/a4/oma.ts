import { mama, noor, oma } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { block, bricks, cloud, field, plant, teddy, tree } from '../../props/index.ts';
import { at, el, g, line } from '../../shapes.ts';
import { phoneAtEar } from '../../sets/phone-at-ear.ts';
import { band } from '../../sets/rooms.ts';
import { phoneLine } from './phone-line.ts';

interface Opening {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** What of a house lies round its window: the wall under it, the frame, curtains and sill. */
function windowFront({ x, y, w, h }: Opening, wall: string, curtain: string, low: number): string {
	return (
		field(x - 20, y + h, w + 40, low - y - h, wall) +
		el(
			`M${x} ${y}H${x + 52}C${x + 46} ${y + h * 0.5} ${x + 26} ${y + h * 0.8} ${x + 14} ${y + h}H${x}Z`,
			curtain
		) +
		el(
			`M${x + w} ${y}H${x + w - 52}C${x + w - 46} ${y + h * 0.5} ${x + w - 26} ${y + h * 0.8} ${x + w - 14} ${y + h}H${x + w}Z`,
			shade(curtain, 0.08)
		) +
		line(`M${x} ${y}H${x + w}V${y + h}H${x}Z`, CARD, 14) +
		block(x - 24, y + h - 4, w + 48, 20, tint(PAL.stone, 0.5), 4)
	);
}

function between(): string {
	return (
		band(-9, 560, mix(PAL.sky, PAL.paper, 0.25)) +
		cloud(560, 120, 1.2) +
		cloud(640, 250, 0.7) +
		el(
			'M-9 480C120 420 300 400 460 410C580 416 660 400 729 390V829H-9Z',
			mix(PAL.sage, PAL.sky, 0.3)
		) +
		tree(500, 430, 0.55, mix(PAL.leaf, PAL.sage, 0.4), 4) +
		tree(590, 424, 0.45, mix(PAL.leaf, PAL.sage, 0.5), 6) +
		el(
			'M-9 500C100 486 220 500 330 560C400 600 520 640 729 640V829H-9Z',
			mix(PAL.sage, PAL.leaf, 0.2)
		) +
		tree(76, 776, 0.95, PAL.leaf, 5)
	);
}

const omasWindow = { x: 74, y: 130, w: 276, h: 256 };
const omasWall = mix(PAL.plum, PAL.blush, 0.62);

function omasHouse(): string {
	const { x, y, w, h } = omasWindow;
	return (
		block(-30, 40, 450, 470, omasWall, 4) +
		bricks(-9, 60, 420, 430, shade(omasWall, 0.1), 30, 4) +
		block(-40, 24, 474, 30, CARD, 5) +
		field(x, y, w, h, mix(PAL.butter, PAL.paper, 0.3))
	);
}

const wavingOma = {
	...oma,
	x: 212,
	y: 622,
	s: 1.48,
	mood: 'happy',
	look: [0.6, 0.35],
	tilt: 4,
	noLegs: 1,
	noShadow: 1,
	hands: { l: [160, 302], r: [312, 232] },
	hold: { l: { svg: phoneAtEar(0.95, 8), dx: 3, dy: -13 } }
} satisfies Figure;

function omaAtWindow(): string {
	const hand = figure({ ...wavingOma, only: 'arms', behind: 'l' });
	return (
		omasHouse() +
		figure({ ...wavingOma, only: 'body' }) +
		figure({ ...wavingOma, only: 'arms', behind: 'r' }) +
		windowFront(omasWindow, omasWall, mix(PAL.coral, PAL.blush, 0.3), 500) +
		plant(318, 384, 0.6, PAL.lake) +
		g(hand, '', 'class="swing"')
	);
}

const noorsWindow = { x: 370, y: 520, w: 300, h: 236 };

const callingNoor = {
	...noor,
	x: 474,
	y: 872,
	s: 1.5,
	mood: 'happy',
	look: [-0.55, -0.5],
	tilt: -4,
	noLegs: 1,
	noShadow: 1,
	hands: { l: [428, 676], r: [502, 800] },
	hold: { l: { svg: phoneAtEar(0.95, 8), dx: 2, dy: -12 } }
} satisfies Figure;

const mamaBehind = {
	...mama,
	x: 590,
	y: 1000,
	s: 1.5,
	mood: 'listening',
	look: [-0.6, 0.2],
	tilt: -6,
	noLegs: 1,
	noShadow: 1,
	hands: { l: [560, 800], r: [622, 820] }
} satisfies Figure;

function ourHouse(): string {
	return (
		block(300, 446, 470, 400, PAL.leaf, 4) +
		bricks(310, 462, 410, 360, shade(PAL.leaf, 0.1), 34, 6) +
		block(286, 430, 480, 28, CARD, 5) +
		field(370, 520, 300, 236, mix(PAL.butter, PAL.coral, 0.25)) +
		figure(mamaBehind) +
		figure(callingNoor) +
		windowFront(noorsWindow, PAL.leaf, mix(PAL.mustard, PAL.butter, 0.4), 840) +
		at(620, 756, teddy(1.3))
	);
}

/** Oma waves from her own window, a telephone line between her and Noor. */
export function omaWaves(): string {
	return (
		between() +
		omaAtWindow() +
		ourHouse() +
		phoneLine('M114 404C96 470 110 560 210 640C280 696 350 706 402 682')
	);
}
