import { jada, stepfather, twins } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, LIT, mix, PAL, shade, SHADOW, SKIN, tint } from '../../palette.ts';
import { block, field, mug } from '../../props/index.ts';
import { at, cut, dot, el, g, limb, line, oval } from '../../shapes.ts';
import { headphonesRoundNeck } from '../../sets/headphones.ts';
import { panel } from '../../sets/panels.ts';
import { carriage, eveningLand, trainSeat } from '../../sets/train.ts';

/** What the twins drew: a train with a head at each window, a house and the sun. Middle, 120 by 84. */
function twinsDrawing(scale: number, turn = 0): string {
	const head = (x: number, colour: string) =>
		dot(x, 8, 6, SKIN.s6) + line(`M${x} 15V18`, colour, 9);
	return at(
		0,
		0,
		el(
			cut(
				[
					[-60, -42],
					[59, -43],
					[61, 42],
					[-59, 43]
				],
				2
			),
			CARD
		) +
			dot(40, -24, 9, PAL.mustard) +
			line('M40-38v-3M54-24h3M50-34l3-3M26-24h-3M30-34l-3-3', PAL.mustard, 3) +
			el('M-48-4V-20L-35-32L-22-20V-4Z', PAL.brick) +
			line('M-50 30H48', PAL.leaf, 4) +
			line('M-46 23V3Q-46-3-40-3H34Q46-2 48 22Z', PAL.lake, 4.5) +
			head(-30, PAL.mustard) +
			head(-10, PAL.coral) +
			head(12, PAL.sage) +
			head(32, PAL.plum),
		scale,
		turn
	);
}

function train(): string {
	const side = mix(PAL.mustard, PAL.butter, 0.25);
	return (
		block(176, 44, 200, 230, side, 12) +
		field(176, 196, 200, 30, PAL.lake) +
		block(190, 76, 56, 186, mix(PAL.lake, PAL.navy, 0.3), 6) +
		field(200, 92, 36, 64, LIT.glow) +
		block(270, 86, 96, 76, LIT.glow, 10) +
		line('M176 274H360', PAL.ink, 8)
	);
}

const leaving = {
	...jada,
	x: 212,
	y: 330,
	s: 1.14,
	pack: PAL.plum,
	mood: 'happy',
	look: [-0.6, 0.55],
	tilt: -6,
	hands: { l: [190, 228], r: [240, 226] }
} satisfies Figure;
const [first, second] = twins;

export function onThePlatform(): string {
	const ground = mix(PAL.sand, PAL.stone, 0.35);
	return (
		field(0, 0, panel, panel, mix(PAL.blush, PAL.coral, 0.3)) +
		field(0, 96, panel, 140, mix(PAL.butter, PAL.coral, 0.25)) +
		line('M-10 22H352', mix(PAL.plum, PAL.ink, 0.3), 22) +
		line('M150 30V270', mix(PAL.plum, PAL.ink, 0.3), 9) +
		train() +
		field(0, 268, panel, 90, ground) +
		line('M0 286H342', PAL.paper, 7) +
		figure({
			...stepfather,
			x: 44,
			y: 326,
			s: 1.02,
			mood: 'listening',
			look: [0.7, 0.2],
			tilt: 5
		}) +
		figure(leaving) +
		headphonesRoundNeck(leaving) +
		figure({ ...second, x: 292, y: 332, s: 1.06, mood: 'happy', look: [-0.6, -0.5], tilt: -8 }) +
		figure({
			...first,
			x: 106,
			y: 334,
			s: 1.1,
			mood: 'happy',
			look: [0.6, -0.6],
			tilt: 8,
			hands: { r: [152, 268], l: [80, 296] }
		}) +
		at(172, 246, twinsDrawing(0.5, -6)) +
		oval(150, 262, 7, 6, SKIN.s6) +
		oval(192, 230, 8, 9, SKIN.s6)
	);
}

const onTheWay = {
	...jada,
	x: 132,
	y: 424,
	s: 1.46,
	seat: 64,
	noLegs: true,
	noShadow: true,
	mood: 'listening',
	look: [0.4, 0.7],
	tilt: 7,
	hands: { l: [100, 322], r: [212, 314] }
} satisfies Figure;

export const inTheTrain = (): string =>
	carriage(26, 30, 290, 172, panel) +
	trainSeat(122, 340, 180, 216) +
	figure({ ...onTheWay, only: 'body' }) +
	headphonesRoundNeck(onTheWay) +
	figure({ ...onTheWay, only: 'arms' }) +
	at(158, 292, twinsDrawing(0.96, -5)) +
	oval(102, 318, 13, 11, SKIN.s6) +
	oval(215, 308, 13, 11, shade(SKIN.s6, 0.08)) +
	block(272, 268, 100, 14, PAL.wood, 4) +
	mug(310, 269, PAL.coral, 1.3);

/** The drawing close by, held by both her hands. */
export function herBrothersDrawing(): string {
	const sleeve = PAL.sage;
	const hand = (x: number, turn: number) =>
		oval(x, 226, 26, 30, SKIN.s6, `transform="rotate(${turn} ${x} 226)"`);
	return (
		field(0, 0, panel, panel, mix(PAL.lake, PAL.navy, 0.25)) +
		el('M-10 250Q170 214 352 250V352H-10Z', PAL.ink) +
		g(el('M44 66H304V254H40Z', SHADOW), 'translate(6 10)', 'opacity=".2"') +
		at(172, 156, twinsDrawing(2.16, -2)) +
		el(limb([-20, 420], [0, 330], [44, 250], 46, 30), sleeve) +
		el(limb([362, 420], [342, 330], [298, 250], 46, 30), shade(sleeve, 0.12)) +
		hand(52, 20) +
		hand(292, -20) +
		el(limb([58, 236], [64, 222], [74, 208], 10, 9), tint(SKIN.s6, 0.06)) +
		el(limb([286, 236], [280, 222], [270, 208], 10, 9), SKIN.s6) +
		line('M24 256L66 282', shade(sleeve, 0.2), 9) +
		line('M318 256L276 282', shade(sleeve, 0.3), 9)
	);
}

/** A train, small, under a wide sky. */
export const openHorizon = (): string =>
	eveningLand(-8, -8, 358, 358) +
	line('M-10 226H352', shade(PAL.stone, 0.35), 6) +
	block(48, 190, 84, 32, mix(PAL.mustard, PAL.butter, 0.2), 5) +
	block(134, 190, 84, 32, mix(PAL.mustard, PAL.butter, 0.2), 5) +
	el('M220 190H282Q304 194 308 222H220Z', mix(PAL.mustard, PAL.butter, 0.2)) +
	line('M50 213H306', PAL.lake, 6) +
	line(
		'M60 201H122M146 201H208M232 201H272',
		LIT.glow,
		9,
		'stroke-dasharray="11 8" stroke-linecap="butt"'
	) +
	dot(250, 203, 5, SKIN.s6) +
	line('M64 223h14M100 223h14M150 223h14M190 223h14M236 223h14M276 223h14', PAL.ink, 6);
