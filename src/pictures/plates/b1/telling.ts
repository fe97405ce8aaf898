import {
	finn,
	jada,
	mama,
	olek,
	oleksMother,
	pluis,
	ruben,
	sami,
	shanice,
	twins
} from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, LIT, mix, PAL, shade, tint } from '../../palette.ts';
import { block, bricks, cat, field, letter, mug, plant } from '../../props/index.ts';
import { at, cut, el, g, line, nth, oval, type Point } from '../../shapes.ts';
import { kitchenWall, kitchenWindow, mugShelf } from '../../sets/kitchen.ts';
import { steam } from '../../sets/stairwell.ts';

const close = { noLegs: true, noShadow: true, closeup: true } as const;

const tellingMama = {
	...mama,
	...close,
	x: 484,
	y: 684,
	s: 1.86,
	seat: 92,
	mood: 'listening',
	look: [-0.7, 0.3],
	tilt: -6
} satisfies Figure;

const hearingSami = {
	...sami,
	...close,
	x: 236,
	y: 690,
	s: 2,
	seat: 96,
	mood: 'sad',
	look: [0.55, 0.1],
	tilt: 6
} satisfies Figure;

/** Mama tells it at the kitchen table, her hand on Sami's; the letter lies beside them. */
export function telling(): string {
	const top = tint(PAL.wood, 0.2);
	return (
		field(-9, -9, 738, 578, kitchenWall) +
		kitchenWindow(592, -30) +
		mugShelf(-70, 132) +
		figure({ ...hearingSami, only: 'body' }) +
		figure({ ...tellingMama, only: 'body' }) +
		field(-9, 456, 738, 104, top) +
		field(-9, 546, 738, 26, PAL.wood) +
		line('M40 490h110M590 478h90', tint(PAL.wood, 0.1), 4) +
		at(590, 506, g(letter(), 'skewX(-10) scale(2 .8)')) +
		mug(96, 522, PAL.coral, 2) +
		steam(96, 464) +
		figure({ ...hearingSami, hands: { l: [198, 522], r: [318, 514] }, only: 'arms' }) +
		figure({ ...tellingMama, hands: { l: [336, 508], r: [530, 546] }, only: 'arms' })
	);
}

interface Home {
	wall: string;
	people: readonly Figure[];
}

const [twin] = twins;
const inside = { noLegs: true, noShadow: true } as const;

const homes: readonly Home[] = [
	{
		wall: mix(PAL.butter, PAL.mustard, 0.25),
		people: [
			{ ...ruben, x: -34, y: 306, s: 0.88, mood: 'listening', look: [0.4, 0.1], tilt: 5 },
			{ ...finn, x: 44, y: 246, s: 0.96, mood: 'neutral', look: [-0.5, -0.1], tilt: -3 }
		]
	},
	{
		wall: mix(PAL.plum, PAL.blush, 0.5),
		people: [
			{ ...oleksMother, x: -38, y: 306, s: 0.88, mood: 'listening', look: [0.6, 0.2], tilt: 4 },
			{ ...olek, x: 40, y: 282, s: 0.92, mood: 'neutral', look: [-0.3, 0.3], tilt: -4 }
		]
	},
	{
		wall: mix(PAL.coral, PAL.blush, 0.5),
		people: [
			{ ...mama, x: -40, y: 306, s: 0.9, mood: 'listening', look: [0.6, 0.4], tilt: 6 },
			{ ...sami, x: 34, y: 252, s: 1, mood: 'neutral', look: [0.1, 0.2], tilt: -4 }
		]
	},
	{
		wall: mix(PAL.sky, PAL.lake, 0.25),
		people: [
			{ ...shanice, x: 46, y: 306, s: 0.86, mood: 'happy', look: [-0.6, 0.4], tilt: -5 },
			{ ...jada, x: -44, y: 282, s: 0.9, mood: 'neutral', look: [0.4, 0.4], tilt: 4 },
			{ ...twin, x: 6, y: 200, s: 0.9, mood: 'neutral', look: [0.3, -0.1] }
		]
	}
];

/** Size of a window of the block. */
const [w, h] = [236, 188];

const curtain = (x: number, y: number, colour: string) =>
	el(
		cut(
			[
				[x, y],
				[x + 30, y],
				[x + 16, y + h],
				[x, y + h]
			],
			4
		),
		colour
	);
/** Frame and sill of a window, with what stands on the sill. */
const windowFrame = ([x, y]: Point, index: number): string =>
	line(`M${x} ${y}h${w}v${h}h${-w}Z`, CARD, 13) +
	block(x - 18, y + h + 2, w + 36, 15, tint(PAL.stone, 0.4), 3) +
	(index === 0 ? plant(x + w - 26, y + h + 4, 0.5, PAL.lake) : '') +
	(index === 3 ? plant(x + 22, y + h + 4, 0.5, PAL.mustard) : '') +
	(index === 2 ? cat(x + w - 32, y + h + 4, 0.95, pluis.color) : '');

/** Windows of a block of flats: in each a family that hears something. */
export function notTheOnlyOne(): string {
	const wall = mix(PAL.brick, PAL.sand, 0.3);
	const places = homes.map((_, i) => [80 + (i % 2) * 324, 62 + Math.floor(i / 2) * 250] as const);
	const holes = places.map(([x, y]) => `M${x} ${y}h${w}v${h}h${-w}Z`).join('');
	const rooms = homes.map(({ wall: paint, people }, i) => {
		const [x, y] = nth(places, i);
		const drawn = people.map((who) => figure({ ...who, ...inside })).join('');
		return field(x - 4, y - 4, w + 8, h + 8, paint) + at(x + w / 2, y, drawn);
	});
	const curtains = places.map(([x, y], i) =>
		curtain(x, y, nth([PAL.leaf, PAL.butter, PAL.mustard, PAL.coral], i))
	);
	return (
		rooms.join('') +
		curtains.join('') +
		el(`M-9-9H729V569H-9Z${holes}`, wall, 'fill-rule="evenodd"') +
		bricks(-9, -9, 738, 66, shade(wall, 0.1), 14, 3) +
		bricks(-9, 262, 738, 44, shade(wall, 0.1), 12, 5) +
		bricks(-9, 506, 738, 54, shade(wall, 0.1), 12, 6) +
		places.map(windowFrame).join('')
	);
}

const reading = {
	...sami,
	x: 340,
	y: 692,
	s: 2.8,
	mood: 'neutral',
	look: [0.15, 0.6],
	tilt: 5,
	noLegs: true,
	noShadow: true,
	closeup: true,
	hands: { l: [292, 506], r: [392, 506] }
} satisfies Figure;

/** Sami chooses for himself: he reads on the sofa, Pluis asleep beside him. */
export function choosing(): string {
	const sofaColour = mix(PAL.plum, PAL.blush, 0.6);
	const screen = at(
		342,
		482,
		block(-62, -46, 124, 86, PAL.ink, 9) +
			block(-55, -39, 110, 72, LIT.glow, 4) +
			line('M-40-20H20M-40-4H36M-40 12H6', mix(PAL.lake, PAL.paper, 0.4), 5)
	);
	return (
		field(-9, -9, 738, 578, mix(PAL.sage, PAL.paper, 0.3)) +
		line(
			'M36-9V240M110-9V240M184-9V240M258-9V240M332-9V240M406-9V240M480-9V240M554-9V240M628-9V240M702-9V240',
			tint(mix(PAL.sage, PAL.paper, 0.3), 0.26),
			16
		) +
		block(-40, 236, 800, 420, sofaColour, 60) +
		block(-60, 430, 440, 200, tint(sofaColour, 0.12), 40) +
		block(352, 430, 440, 200, tint(sofaColour, 0.06), 40) +
		figure({ ...reading, only: 'body' }) +
		oval(398, 562, 66, 62, shade(PAL.navy, 0.13)) +
		oval(284, 562, 66, 62, tint(PAL.navy, 0.03)) +
		screen +
		figure({ ...reading, only: 'arms' }) +
		cat(598, 548, 2.5, pluis.color, { sleep: 1 })
	);
}
