import { mama, noor, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, LIT, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	carton,
	cat,
	door,
	drawing,
	field,
	moon,
	mug,
	star,
	suitcase,
	table,
	tree,
	win
} from '../../props/index.ts';
import { at, el, g, line, oval } from '../../shapes.ts';
import { hallWall, redPlant } from '../../sets/home.ts';
import { kitchenWall } from '../../sets/kitchen.ts';
import { glow } from '../../sets/night.ts';
import { bedsideChest, noorsBed, noorsWall } from '../../sets/noors-room.ts';
import { band, boards, bread } from '../../sets/rooms.ts';

/** The sky over the garden, with trees at both sides. */
function eveningGarden(): string {
	return (
		band(-9, 700, mix(PAL.lake, PAL.sky, 0.35)) +
		el(
			'M-9 640C140 590 260 620 400 610C540 600 640 590 729 630V760H-9Z',
			mix(PAL.sage, PAL.leaf, 0.4)
		) +
		tree(34, 712, 1.35, PAL.leaf, 5) +
		tree(694, 716, 1.2, mix(PAL.leaf, PAL.sage, 0.3), 3) +
		band(700, 829, mix(PAL.sage, PAL.leaf, 0.25)) +
		el('M300 764H420L470 829H250Z', mix(PAL.sand, PAL.blush, 0.4))
	);
}

const nightSky = (): string =>
	moon(634, 84, 28) + star(86, 80, 8) + star(170, 150, 6) + star(520, 44, 6) + star(56, 214, 5);

/** A lamp on its cord, with its light. */
const hanging = (x: number, top: number, length: number): string =>
	line(`M${x} ${top}v${length}`, PAL.ink, 3) +
	el(
		`M${x - 22} ${top + length + 18}Q${x} ${top + length - 26} ${x + 22} ${top + length + 18}Z`,
		LIT.lamp
	) +
	glow(x, top + length + 20, [
		[58, 0.15],
		[36, 0.2]
	]);

/** The green house cut open: outer walls, floors between, and the wall of every room. */
function openHouse(): string {
	const gable =
		'V296C150 292 168 270 190 238C226 186 262 176 296 158Q360 76 424 158C458 176 494 186 530 238C552 270 570 292 616 296V748Z';
	return (
		el(`M104 748${gable}`, PAL.leaf) +
		line(
			'M104 296C150 292 168 270 190 238C226 186 262 176 296 158Q360 76 424 158C458 176 494 186 530 238C552 270 570 292 616 296',
			CARD,
			11
		) +
		el(
			'M182 300C206 276 240 216 306 184Q360 128 414 184C480 216 514 276 538 300Z',
			mix(PAL.blush, PAL.paper, 0.2)
		) +
		field(122, 318, 264, 196, noorsWall) +
		field(400, 318, 198, 196, mix(PAL.lake, PAL.paper, 0.55)) +
		field(122, 532, 300, 200, kitchenWall) +
		field(436, 532, 162, 200, hallWall) +
		line('M112 308H608M112 522H608M112 740H608', boards, 16)
	);
}

/** The bath with the tap running. */
function bathroom(): string {
	return (
		block(424, 352, 60, 74, CARD, 4) +
		block(430, 358, 48, 62, tint(PAL.sky, 0.3), 3) +
		line('M602 420h-48q-10 0-10 12', PAL.stone, 8) +
		line('M544 438V466', tint(PAL.sky, 0.2), 7) +
		block(424, 458, 158, 50, CARD, 18) +
		oval(503, 462, 70, 9, mix(PAL.sky, PAL.lake, 0.25)) +
		hanging(510, 318, 12)
	);
}

const samiReads = {
	...sami,
	x: 300,
	y: 512,
	s: 0.66,
	seat: 46,
	mood: 'happy',
	look: [-0.5, 0.3],
	tilt: -4,
	noShadow: 1
} satisfies Figure;

const mamaCooks = {
	...mama,
	x: 206,
	y: 730,
	s: 0.66,
	seat: 76,
	mood: 'happy',
	look: [0.7, 0.2],
	tilt: 4,
	noShadow: 1,
	hands: { l: [206, 648], r: [240, 646] }
} satisfies Figure;

const noorEats = {
	...noor,
	x: 330,
	y: 730,
	s: 0.72,
	seat: 92,
	mood: 'happy',
	look: [-0.6, 0],
	dangle: 1,
	noShadow: 1,
	hands: { l: [308, 646], r: [350, 648] }
} satisfies Figure;

function bedroom(): string {
	return (
		win(196, 340, 72, 76, { pane: mix(PAL.navy, PAL.lake, 0.4), curtain: PAL.mustard, cross: 0 }) +
		at(212, 514, noorsBed(0, 0), 0.5) +
		at(156, 514, bedsideChest(0, 0, true), 0.72) +
		glow(168, 426, [[46, 0.3]]) +
		drawing(326, 352, 4, 0)
	);
}

function kitchen(): string {
	return (
		hanging(268, 532, 20) +
		block(344, 590, 66, 8, PAL.wood, 2) +
		mug(360, 590, PAL.lake, 0.8) +
		mug(388, 590, PAL.mustard, 0.8) +
		line(
			'M190 682L184 730M224 682L230 730M314 670L306 730M346 670L354 730',
			shade(PAL.wood, 0.2),
			6
		) +
		block(182, 676, 50, 9, PAL.wood, 3) +
		block(306, 664, 48, 9, PAL.wood, 3) +
		figure({ ...mamaCooks, only: 'body' }) +
		figure({ ...noorEats, only: 'body' }) +
		at(270, 732, table(0, 0, 380, 130), 0.56) +
		at(272, 642, bread(0, 0, 0.6)) +
		figure({ ...mamaCooks, only: 'arms' }) +
		figure({ ...noorEats, only: 'arms' })
	);
}

const furnished = (): string =>
	openHouse() +
	suitcase(304, 300, 0.8, PAL.leaf) +
	carton(402, 300, 70, 52, { mark: 'heart' }) +
	hanging(360, 164, 22) +
	bedroom() +
	figure(samiReads) +
	bathroom() +
	kitchen() +
	door(500, 732, 70, 150, PAL.brick) +
	cat(466, 730, 0.72) +
	redPlant(584, 732, 0.62);

/** The house cut open like a doll's house, a light in every room. */
export function costs(): string {
	return paintLayers([
		['night', eveningGarden()],
		['day', nightSky() + glow(360, 450, [[430, 0.12]])],
		['day', g(furnished(), 'translate(360 766) scale(1.12) translate(-360 -748)')]
	]);
}
