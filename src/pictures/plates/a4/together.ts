import { mama, noor, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, carrier, cloud, suitcase, sun, teddy, tree } from '../../props/index.ts';
import { at, dot, el } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { noorsBlanket, noorsRoom } from '../../sets/noors-room.ts';
import { band } from '../../sets/rooms.ts';
import { sittingAhead, type Seated } from '../../sets/sitting.ts';

/* a4-3: mama holds their hands */

function bedToSitOn(): string {
	const dots = Array.from({ length: 12 }, (_, index) =>
		dot(
			70 + (index % 6) * 120 + (index > 5 ? 60 : 0),
			index > 5 ? 660 : 604,
			13,
			tint(noorsBlanket, 0.6)
		)
	).join('');
	return (
		block(-20, 470, 34, 330, PAL.wood, 8) +
		block(-20, 560, 770, 150, noorsBlanket, 16) +
		dots +
		block(-20, 700, 770, 40, shade(PAL.wood, 0.1), 5)
	);
}

const sitters = { s: 2, y: 818, noShadow: 1, dangle: 1, seat: 106 } as const;

const middle = {
	...mama,
	...sitters,
	x: 362,
	mood: 'listening',
	look: [-0.5, 0.4],
	tilt: -6,
	hands: { l: [322, 620], r: [402, 622] }
} satisfies Seated;

const left = {
	...noor,
	...sitters,
	x: 222,
	y: 825,
	mood: 'listening',
	look: [0.6, -0.35],
	tilt: 5,
	hands: { l: [180, 604], r: [310, 610] }
} satisfies Seated;

const right = {
	...sami,
	...sitters,
	x: 516,
	mood: 'listening',
	look: [-0.65, -0.2],
	tilt: -4,
	hands: { l: [416, 610], r: [552, 622] }
} satisfies Seated;

export function handsHeld(): string {
	return (
		noorsRoom(588) +
		bedToSitOn() +
		sittingAhead(middle) +
		sittingAhead(left) +
		sittingAhead(right) +
		at(104, 622, teddy(1.9)) +
		figure({ ...middle, only: 'arms' }) +
		figure({ ...left, only: 'arms' }) +
		figure({ ...right, only: 'arms' })
	);
}

/* a4-5: three heads from behind, and everybody is there */

function wideView(): string {
	const far = mix(PAL.sage, PAL.sky, 0.35);
	return (
		band(-9, 540, mix(PAL.sky, PAL.paper, 0.25)) +
		sun(560, 150, 44) +
		cloud(170, 120, 1.1) +
		cloud(380, 210, 0.8) +
		el('M-9 400C120 330 260 380 400 350C540 320 640 360 729 340V620H-9Z', far) +
		el(
			'M-9 470C160 430 300 480 460 440C580 414 660 440 729 430V640H-9Z',
			mix(PAL.sage, PAL.leaf, 0.15)
		) +
		el(
			'M300 640C340 560 470 540 430 480C410 456 470 446 520 440C470 456 470 470 490 490C540 540 420 570 410 640Z',
			mix(PAL.sand, PAL.blush, 0.3)
		) +
		tree(650, 520, 1, PAL.leaf, 5) +
		tree(70, 540, 0.8, mix(PAL.leaf, PAL.sage, 0.3), 3)
	);
}

const fromBehind = { view: 'back', noShadow: 1, s: 1.9 } as const;

const counts = {
	...mama,
	...fromBehind,
	x: 352,
	y: 904,
	tilt: -5,
	hands: { l: [208, 552], r: [508, 520] }
} satisfies Figure;

export function headsCounted(): string {
	return (
		wideView() +
		band(640, 829, mix(PAL.sand, PAL.blush, 0.4)) +
		figure({ ...counts, only: 'body' }) +
		figure({
			...noor,
			...fromBehind,
			x: 192,
			y: 876,
			tilt: 4,
			hands: { l: [144, 764] },
			hold: { l: bearByPaw('l', 0.95) }
		}) +
		figure({ ...sami, ...fromBehind, x: 536, y: 900, pack: PAL.mustard, tilt: -4 }) +
		figure({ ...counts, only: 'arms' }) +
		figure({ ...counts, only: 'head' }) +
		suitcase(664, 800, 1.5, PAL.leaf) +
		carrier(42, 806, 1)
	);
}
