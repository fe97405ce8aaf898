import { doctor, mama, noor, pluis, sami } from '../../cast/index.ts';
import { figure, type Face, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, field, mug, pet, plant, teddy } from '../../props/index.ts';
import { at, dot, el, line, oval } from '../../shapes.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { roofsWindow } from '../../sets/temporary-place.ts';

/* b11-2: Sami's tummy feels strange, mama sits with him */

const achingSami = {
	...sami,
	x: 296,
	y: 668,
	s: 2.05,
	seat: 96,
	mood: 'worried',
	look: [0.3, 0.4],
	tilt: 7,
	noLegs: true,
	noShadow: true,
	hands: { l: [272, 462], r: [316, 474] }
} satisfies Figure;
const closeMama = {
	...mama,
	x: 486,
	y: 682,
	s: 1.85,
	seat: 84,
	mood: 'listening',
	look: [-0.7, 0.35],
	tilt: -9,
	noLegs: true,
	noShadow: true,
	hands: { l: [346, 408], r: [452, 516] }
} satisfies Figure;

export function tummy(): string {
	const wall = mix(PAL.mustard, PAL.paper, 0.5);
	return (
		field(-9, -9, 738, 578, wall) +
		roofsWindow(66, 56) +
		block(-20, 320, 760, 260, mix(PAL.lake, PAL.navy, 0.2), 46) +
		block(40, 344, 300, 240, mix(PAL.lake, PAL.sky, 0.12), 30) +
		block(352, 344, 330, 240, mix(PAL.lake, PAL.sky, 0.08), 30) +
		figure({ ...closeMama, only: 'body' }) +
		figure({ ...achingSami, only: 'body' }) +
		line('M296 428a10 10 0 1 0 10 11a24 24 0 1 0-25 17a36 36 0 0 0 40-9', PAL.mustard, 7) +
		figure({ ...achingSami, only: 'arms' }) +
		figure({ ...closeMama, only: 'arms' }) +
		el('M-9 520C120 488 240 484 330 492C440 484 560 496 729 528V578H-9Z', PAL.plum) +
		line('M90 520q40 20 60 60M420 506q20 30 16 70', shade(PAL.plum, 0.12), 5) +
		pet(pluis.kind, 634, 536, 1.7, { color: pluis.color, sleep: 1 })
	);
}

/* b11-3: blowing slowly, four times, over hot milk */

const blowing: Face = { brow: [-1, 0.6], eye: 'shut', mouth: 'o', cheek: 1 };

const blowingSami = {
	...sami,
	x: 252,
	y: 720,
	s: 2.75,
	mood: blowing,
	look: [0.2, 0.5],
	tilt: 5,
	closeup: 1,
	noLegs: true,
	noShadow: true
} satisfies Figure;
const blowingNoor = {
	...noor,
	x: 566,
	y: 704,
	s: 2.75,
	mood: 'listening',
	look: [-0.65, -0.05],
	tilt: -7,
	closeup: 1,
	noLegs: true,
	noShadow: true
} satisfies Figure;

export function blowingSlowly(): string {
	const ground = mix(PAL.plum, PAL.blush, 0.66);
	return (
		field(-9, -9, 738, 578, ground) +
		el('M-9-9H729V150C600 210 480 120 330 170C200 210 90 150-9 190Z', tint(ground, 0.3)) +
		figure({ ...blowingNoor, only: 'body' }) +
		figure({ ...blowingSami, only: 'body' }) +
		el('M-9 444H729V578H-9Z', tint(PAL.wood, 0.2)) +
		line('M-9 510H180M520 556H729', shade(PAL.wood, 0.02), 4) +
		mug(262, 530, PAL.lake, 5) +
		figure({ ...blowingNoor, hands: { l: [512, 516], r: [622, 516] }, only: 'arms' }) +
		at(567, 556, teddy(2.4)) +
		figure({ ...blowingSami, hands: { l: [202, 492], r: [322, 488] }, only: 'arms' }) +
		line(
			'M318 424q22 2 36-14t34-10 34-16M322 400q20 0 32-14t30-10 32-14M336 446q22 2 36-14t34-10 34-16',
			CARD,
			8
		)
	);
}

/* b11-4: the doctor listens, mama is there */

const listeningDoctor = {
	...doctor,
	x: 580,
	y: 542,
	s: 1.3,
	seat: 58,
	p: { side: -1 },
	mood: 'listening',
	look: [-0.75, 0.2],
	tilt: -6,
	noShadow: true,
	hands: { l: [512, 448], r: [556, 456] }
} satisfies Figure;
const patientSami = {
	...sami,
	x: 304,
	y: 540,
	s: 1.4,
	seat: 84,
	dangle: 1,
	mood: 'neutral',
	look: [0.7, 0.05],
	tilt: 3,
	noShadow: true,
	hands: { l: [294, 408], r: [322, 418] }
} satisfies Figure;
const besideMama = {
	...mama,
	x: 186,
	y: 544,
	s: 1.24,
	seat: 90,
	mood: 'listening',
	look: [0.7, 0.15],
	tilt: 5,
	noShadow: true,
	behind: 'r',
	hands: { l: [172, 430], r: [332, 352] }
} satisfies Figure;

const stethoscope = (x: number, y: number) =>
	line(
		`M${x - 20} ${y}Q${x - 20} ${y + 46} ${x - 2} ${y + 50}Q${x + 16} ${y + 46} ${x + 18} ${y}M${x - 2} ${y + 50}V${y + 72}`,
		PAL.ink,
		5
	) + dot(x - 2, y + 78, 9, PAL.stone);

export function atTheDoctor(): string {
	const wall = mix(PAL.sage, PAL.paper, 0.35);
	const heart = 'M0 22C-28 2-26-20-12-22C-4-22 0-14 0-10C0-14 4-22 12-22C26-20 28 2 0 22Z';
	return (
		room(wall, boards, 436) +
		block(540, 70, 108, 120, CARD, 4) +
		at(594, 128, el(heart, PAL.coral), 1.3) +
		block(66, 80, 150, 110, CARD, 4) +
		field(76, 90, 130, 90, mix(PAL.sky, PAL.paper, 0.2)) +
		el('M76 180V150Q140 120 206 146V180Z', mix(PAL.sage, PAL.leaf, 0.3)) +
		line('M141 90V180', CARD, 7) +
		block(60, 414, 356, 30, mix(PAL.lake, PAL.sky, 0.2), 10) +
		block(52, 440, 372, 12, PAL.stone, 4) +
		line('M84 452V540M392 452V540', shade(PAL.stone, 0.2), 13) +
		block(520, 468, 120, 18, PAL.wood, 7) +
		line('M580 484V540M544 544H616', shade(PAL.wood, 0.2), 10) +
		plant(676, 470, 0.95, PAL.mustard) +
		block(640, 468, 90, 12, PAL.wood, 3) +
		line('M664 480V544M716 480V544', shade(PAL.wood, 0.2), 9) +
		sittingAhead(besideMama) +
		sittingAhead(patientSami) +
		oval(334, 354, 11, 12, shade(SKIN.s4, 0.08)) +
		figure(listeningDoctor) +
		stethoscope(580, 330)
	);
}
