import { mama, noor, pluis, sam, sami } from '../../cast/index.ts';
import { figure, headOnly } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, LIT, mix, PAL, tint } from '../../palette.ts';
import {
	block,
	carton,
	cat,
	cloud,
	field,
	lamp,
	mug,
	phone,
	plant,
	sheet,
	suitcase,
	teddy
} from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { glow, nightWindow, windowFrame } from '../../sets/night.ts';
import { boards, room } from '../../sets/rooms.ts';
import { eveningRoom, heartBox } from '../../sets/paper-moons.ts';

const lampRings = [
	[400, 0.12],
	[270, 0.15],
	[150, 0.2]
] as const;

const dashes = 'stroke-dasharray="13 15"';

/** A card on the board: what is sure has a firm edge. Middle. */
const sureCard = (x: number, y: number, inner: string, turn: number): string =>
	at(x, y, block(-70, -62, 140, 124, CARD, 6) + inner, 1, turn);

/** A card for what nobody knows yet: only its edge, in dashes. Middle. */
const openCard = (x: number, y: number, inner: string, turn: number): string =>
	at(
		x,
		y,
		block(-70, -62, 140, 124, tint(PAL.sky, 0.3), 6) +
			`<path d="M-62-54H62V54H-62Z" fill="none" stroke="${PAL.lake}" stroke-width="5" ${dashes}/>` +
			inner,
		1.3,
		turn
	);

const family = (): string =>
	headOnly({ ...mama, mood: 'neutral' }, 0, -14, 0.94) +
	block(-34, 26, 68, 34, mama.top.color, 12) +
	headOnly({ ...sami, mood: 'neutral' }, -40, 20, 0.72) +
	headOnly({ ...noor, mood: 'neutral' }, 40, 22, 0.66);

/** A house behind a cloud. */
const hiddenHouse = (): string =>
	el('M-38 44V-8L0-42L38-8V44Z', mix(PAL.lake, PAL.sky, 0.4)) +
	block(-12, 10, 24, 34, tint(PAL.lake, 0.2), 2) +
	cloud(2, 12, 0.78);

const hiddenBed = (): string =>
	line('M-44 38V-22M44 38V0', mix(PAL.lake, PAL.sky, 0.3), 9) +
	block(-46, 6, 92, 20, mix(PAL.lake, PAL.sky, 0.5), 6) +
	oval(-22, -2, 18, 9, CARD) +
	cloud(8, -8, 0.72);

function board(): string {
	return (
		block(44, 52, 632, 474, PAL.wood, 8) +
		field(62, 70, 298, 438, mix(PAL.butter, PAL.mustard, 0.25)) +
		field(360, 70, 298, 438, mix(PAL.sky, PAL.lake, 0.3)) +
		line('M360 70V508', PAL.wood, 12) +
		sureCard(136, 156, family(), -3) +
		sureCard(220, 334, suitcase(0, 42, 1.25, PAL.leaf), 4) +
		sureCard(280, 186, at(0, 46, teddy(1.9)), 2) +
		openCard(500, 172, hiddenHouse(), 3)
	);
}

const noorBehind = {
	...noor,
	x: 410,
	y: 790,
	s: 2.05,
	view: 'back',
	tilt: -3,
	hands: { l: [364, 690], r: [512, 484] },
	hold: { l: { svg: teddy(1), dx: -14, dy: 18 } },
	noShadow: 1
} as const;

const motherBehind = {
	...mama,
	x: 214,
	y: 956,
	s: 2.05,
	seat: 70,
	view: 'back',
	tilt: 5,
	noLegs: 1,
	noShadow: 1,
	hands: { l: [160, 900], r: [300, 900] }
} as const;

/** A board in two halves: what we know, and what we do not know yet. */
export function twoHalves(): string {
	return paintLayers([
		['night', eveningRoom(640)],
		['day', glow(646, 560, lampRings)],
		[
			'lamplit',
			board() +
				openCard(536, 398, hiddenBed(), -4) +
				heartBox(640, 784, 124, 136) +
				figure(motherBehind) +
				carton(214, 890, 210, 96) +
				figure(noorBehind)
		],
		['day', lamp(642, 650, 1.75)]
	]);
}

/** The week as a strip of seven days; on the fifth somebody phones. Top left. */
function weekCard(x: number, y: number): string {
	const days = Array.from({ length: 7 }, (_, day) =>
		day === 4
			? ''
			: block(day * 46, 34, 38, 58, day < 4 ? mix(PAL.sage, PAL.leaf, 0.2) : PAL.sand, 4)
	);
	return at(
		x,
		y,
		block(-22, 0, 366, 118, CARD, 6) +
			days.join('') +
			block(176, 8, 56, 100, PAL.mustard, 7) +
			at(204, 58, phone(2.1)) +
			el('M146-6h30v14h-30Z', PAL.butter)
	);
}

function pendant(x: number, y: number): string {
	return (
		line(`M${x}-9V${y - 40}`, PAL.ink, 5) +
		el(
			`M${x - 70} ${y}C${x - 70} ${y - 40} ${x - 32} ${y - 58} ${x} ${y - 58}C${x + 32} ${y - 58} ${x + 70} ${y - 40} ${x + 70} ${y}Q${x} ${y + 12} ${x - 70} ${y}Z`,
			PAL.mustard
		) +
		oval(x, y + 1, 46, 9, LIT.lamp)
	);
}

const atTable = { noLegs: 1, noShadow: 1 } as const;

const samPhoning = {
	...sam,
	...atTable,
	x: 152,
	y: 830,
	s: 1.62,
	seat: 84,
	mood: 'listening',
	look: [0.6, 0.3],
	tilt: 5,
	hands: { l: [96, 478], r: [206, 676] },
	hold: { l: { svg: phone(1.15), dx: 5, dy: -8, front: true } }
} as const;

const motherListening = {
	...mama,
	...atTable,
	x: 560,
	y: 830,
	s: 1.62,
	seat: 84,
	mood: 'neutral',
	look: [-0.65, 0.1],
	tilt: -4,
	behind: 'l',
	hands: { l: [430, 640], r: [604, 672] }
} as const;

const noorListening = {
	...noor,
	...atTable,
	x: 412,
	y: 838,
	s: 1.66,
	seat: 96,
	mood: 'listening',
	look: [-0.65, -0.1],
	tilt: -5,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} as const;

/** A table from its long side; its cloth hangs down to the edge of the plate. */
const tableWithCloth = (): string =>
	sheet(
		[
			[24, 652],
			[696, 652],
			[752, 708],
			[-32, 708]
		],
		6,
		tint(PAL.lake, 0.42)
	) +
	field(-9, 704, 738, 125, tint(PAL.lake, 0.24)) +
	line(
		'M70 712V829M210 712V829M350 712V829M490 712V829M630 712V829M-9 768H729',
		tint(PAL.lake, 0.36),
		6
	);

/** Sam phones to find out where; the card of the week says when we hear more. */
export function samPhones(): string {
	const wall = mix(mix(PAL.coral, PAL.paper, 0.2), PAL.plum, 0.4);
	return paintLayers([
		['evening', room(wall, boards, 660)],
		['day', nightWindow(66, 96, 150, 172)],
		['evening', windowFrame(66, 96, 150, 172, PAL.sage)],
		[
			'day',
			glow(310, 190, [
				[380, 0.1],
				[270, 0.12],
				[150, 0.16]
			])
		],
		[
			'lamplit',
			weekCard(352, 216) +
				figure({ ...samPhoning, only: 'body' }) +
				figure({ ...motherListening, only: 'body' }) +
				figure(noorListening)
		],
		['day', pendant(310, 110)],
		[
			'lamplit',
			tableWithCloth() +
				mug(330, 688, PAL.lake, 1.4) +
				mug(520, 688, PAL.coral, 1.4) +
				plant(272, 688, 0.8) +
				cat(620, 838, 1.5, pluis.color) +
				figure({ ...samPhoning, only: 'arms' }) +
				figure({ ...motherListening, only: 'arms' })
		]
	]);
}
