import { adviser, judge, mama, noor, sami } from '../../cast/index.ts';
import { figure, holdHands, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	bush,
	calendar,
	field,
	house,
	letter,
	mug,
	sheet,
	teddy,
	tree
} from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { coinJar } from '../../props/coin-jar.ts';

const land = mix(PAL.sage, PAL.paper, 0.35);
const small = 0.66;

/** The map itself: folded paper with land, a river and hills. */
function mapPaper(): string {
	const fold = (x: number) => field(x, -9, 90, 578, PAL.ink, 'opacity=".035"');
	return (
		field(-9, -9, 738, 578, land) +
		el(
			'M-9-9H729V70C640 40 560 84 470 58C380 34 300 78 200 52C120 32 60 60-9 40Z',
			mix(PAL.sage, PAL.leaf, 0.2)
		) +
		line('M-9 322C90 300 150 350 260 318C330 298 380 316 430 322', tint(PAL.sky, 0.1), 30) +
		line('M20 318q22-10 44 0M150 330q22-8 44 2M300 312q20-8 40 0', CARD, 3.5) +
		fold(90) +
		fold(270) +
		fold(450) +
		fold(630)
	);
}

const trail =
	'M104 500C180 520 220 508 262 502S390 512 430 508S590 536 652 480C712 424 716 308 630 288S480 288 420 286S240 290 180 264';

const stone = (x: number, y: number, radius = 56): string =>
	oval(x + 4, y + 7, radius, radius * 0.34, shade(land, 0.24)) +
	oval(x, y, radius, radius * 0.34, tint(PAL.stone, 0.35)) +
	oval(x - 6, y - 3, radius * 0.7, radius * 0.2, tint(PAL.stone, 0.55));

/** The court as an open doll's house: the judge sits at a table. Bottom middle. */
function court(x: number, y: number): string {
	const sitting = {
		...judge,
		x: 0,
		y: -2,
		s: small,
		flat: true,
		seat: 64,
		mood: 'listening',
		look: [-0.35, 0.3],
		tilt: -4,
		noShadow: true
	} satisfies Figure;
	return at(
		x,
		y,
		sheet(
			[
				[-124, -178],
				[0, -246],
				[124, -178]
			],
			4,
			PAL.navy
		) +
			block(-108, -182, 216, 184, CARD, 3) +
			field(-98, -172, 196, 170, mix(PAL.butter, PAL.paper, 0.2)) +
			field(-98, -60, 196, 58, tint(PAL.wood, 0.35)) +
			block(-86, -150, 36, 50, PAL.sky, 2) +
			block(50, -150, 36, 50, PAL.sky, 2) +
			figure({ ...sitting, only: 'body' }) +
			line('M-58-40V0M58-40V0', shade(PAL.wood, 0.2), 9) +
			block(-70, -52, 140, 16, PAL.wood, 3) +
			block(-30, -57, 26, 7, CARD, 1) +
			figure({ ...sitting, hands: { l: [12, -52], r: [-10, -50] }, only: 'arms' }) +
			block(-118, -2, 236, 12, PAL.stone, 3)
	);
}

function rentStone(): string {
	return figure({
		...mama,
		x: 226,
		y: 498,
		s: small,
		flat: true,
		mood: 'neutral',
		look: [0.3, 0.4],
		tilt: 3,
		p: { l: [-0.36, 0.56], r: [-0.36, 0.56] },
		hold: { c: { svg: coinJar(0, 20, 0.46, 3), dy: 2 } }
	});
}

const readingMama = {
	...mama,
	x: 400,
	y: 506,
	s: small,
	flat: true,
	mood: 'worried',
	look: [0.1, 0.6],
	tilt: 4,
	p: { l: [-0.16, 0.56], r: [-0.16, 0.56] },
	hold: { c: { svg: letter(0.9), dy: -8 } }
} satisfies Figure;

const letterPile = (x: number, y: number): string =>
	[0, 1, 2, 3]
		.map((i) =>
			block(x - 18 + (i % 2) * 4, y - 6 - i * 6, 36, 6, i % 2 ? tint(PAL.stone, 0.6) : CARD, 1)
		)
		.join('');

/** Mama and the adviser with tea at a little table. */
function talkStone(): string {
	const left = {
		...mama,
		x: 578,
		y: 468,
		s: small,
		flat: true,
		seat: 62,
		p: { side: 1 },
		mood: 'listening',
		look: [0.7, 0],
		tilt: 3,
		noShadow: true
	} satisfies Figure;
	const right = {
		...adviser,
		x: 690,
		y: 468,
		s: small,
		flat: true,
		seat: 62,
		p: { side: -1 },
		mood: 'happy',
		look: [-0.4, 0.1],
		tilt: -3,
		noShadow: true
	} satisfies Figure;
	return (
		block(562, 424, 30, 42, shade(PAL.wood, 0.2), 3) +
		block(676, 424, 30, 42, shade(PAL.wood, 0.2), 3) +
		figure({ ...left, only: 'body' }) +
		figure({ ...right, only: 'body' }) +
		line('M634 412V466', shade(PAL.wood, 0.2), 9) +
		block(602, 402, 64, 10, PAL.wood, 3) +
		mug(640, 402, PAL.coral, 0.8) +
		block(608, 398, 22, 5, CARD, 1) +
		figure({ ...left, bend: { r: 1 }, hands: { l: [584, 422], r: [610, 408] }, only: 'arms' }) +
		figure({ ...right, bend: { l: 1 }, hands: { l: [658, 408], r: [684, 424] }, only: 'arms' })
	);
}

function dateStone(): string {
	const [mother, son] = holdHands(
		{ ...mama, x: 118, y: 262, s: small, flat: true, mood: 'neutral', look: [0.5, 0.2], tilt: 3 },
		{ ...sami, y: 266, s: small, flat: true, mood: 'neutral', look: [0.6, -0.2], tilt: 2 },
		'r'
	);
	const daughter = {
		...noor,
		x: 70,
		y: 268,
		s: small,
		flat: true,
		mood: 'neutral',
		look: [0.6, -0.1],
		hands: { r: [97, 190] },
		hold: { l: { svg: teddy(0.9), dx: -2, dy: 26 } }
	} satisfies Figure;
	return (
		figure({ ...mother, hands: { ...mother.hands, l: [97, 190] } }) +
		figure(son) +
		figure(daughter) +
		line('M272 266V180', PAL.wood, 8) +
		calendar(272, 206, 1.1, 12)
	);
}

/** A map: a path of stones from the green house to the court, small people on each stone. */
export function path(): string {
	return (
		mapPaper() +
		tree(196, 116, 0.5, PAL.leaf, 4) +
		tree(662, 170, 0.6) +
		bush(346, 120, 0.6) +
		bush(320, 416, 0.7, mix(PAL.leaf, PAL.sage, 0.3), 4) +
		line(trail, shade(land, 0.2), 42) +
		line(trail, mix(PAL.sand, PAL.mustard, 0.4), 34) +
		line(trail, CARD, 7, 'stroke-dasharray="1 20"') +
		house(30, 504, 112, 126, PAL.leaf, { roof: 'klok', door: PAL.brick, n: 6 }) +
		bush(34, 506, 0.5, mix(PAL.leaf, PAL.sage, 0.3)) +
		stone(226, 498) +
		stone(400, 506) +
		stone(570, 470, 92) +
		stone(164, 264, 134) +
		rentStone() +
		letterPile(438, 509) +
		figure(readingMama) +
		at(-64, 0, talkStone()) +
		at(494, 257, court(0, 0), 0.88) +
		dateStone() +
		el('M-9-9H729V569H-9ZM14 13L13 547L706 548L707 12Z', CARD, 'fill-rule="evenodd"')
	);
}
