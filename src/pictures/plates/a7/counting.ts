import { mama, noor, pluis } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, cat, lamp, sheet, teddy } from '../../props/index.ts';
import { at, dot, line, oval, type Point } from '../../shapes.ts';
import { glow } from '../../sets/night.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import {
	dayCard,
	drawings,
	eveningRoom,
	goingSticker,
	heartBox,
	moonThread,
	paperMoon,
	starryFrame,
	starryWindow
} from '../../sets/paper-moons.ts';

const lampRings = [
	[420, 0.12],
	[280, 0.15],
	[150, 0.2]
] as const;

/** The long side of the bed as a bench, the dotted blanket hanging over it. */
function bedBench(): string {
	const dots = Array.from({ length: 8 }, (_, index) =>
		dot(
			60 + (index % 4) * 130 + (index > 3 ? 60 : 0),
			index > 3 ? 706 : 660,
			9,
			tint(PAL.brick, 0.6)
		)
	);
	return (
		block(-20, 690, 560, 90, shade(PAL.wood, 0.08), 5) +
		sheet(
			[
				[-20, 624],
				[524, 622, 20],
				[536, 738],
				[-20, 742]
			],
			9,
			PAL.brick
		) +
		dots.join('')
	);
}

const motherOnBed = {
	...mama,
	x: 208,
	y: 782,
	s: 1.72,
	seat: 80,
	mood: 'listening',
	look: [0.6, 0.2],
	tilt: 6,
	behind: 'r',
	hands: { l: [198, 652], r: [366, 606] },
	noShadow: 1
} as const;

const noorOnBed = {
	...noor,
	x: 344,
	y: 782,
	s: 1.72,
	seat: 80,
	dangle: 1,
	mood: { brow: [-1.5, 1.4], eye: 'dot', mouth: 'calm' },
	look: [0.1, -0.8],
	tilt: -10,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } },
	noShadow: 1
} as const;

/** The day is not known: the moons are grey and the card is empty. */
export function notCounting(): string {
	const row: readonly Point[] = [
		[78, 190],
		[184, 214],
		[290, 222],
		[396, 214],
		[502, 190]
	];
	const empty = line('M18 62H116V130H18Z', PAL.stone, 5, 'stroke-dasharray="12 14"');
	return paintLayers([
		['night', eveningRoom(600)],
		[
			'evening',
			moonThread([-9, 110], [729, 96], [...row, [620, 168]], 44) +
				row.map(([x, y]) => paperMoon(x, y, 44, 'grey')).join('')
		],
		['day', glow(626, 560, lampRings)],
		[
			'lamplit',
			at(552, 122, dayCard(0, 0, 134, 150, empty)) +
				heartBox(630, 768, 132, 150) +
				bedBench() +
				sittingAhead(motherOnBed) +
				figure(noorOnBed) +
				// her hand comes round Noor from behind
				oval(374, 602, 13, 17, shade(SKIN[mama.skin], 0.06), 'transform="rotate(-24 374 602)"') +
				cat(86, 628, 1.35, pluis.color, { sleep: 1 })
		],
		['day', lamp(630, 618, 1.75)]
	]);
}

const counting = { noLegs: 1, noShadow: 1, s: 2.05 } as const;

const motherCounting = {
	...mama,
	...counting,
	x: 430,
	y: 872,
	seat: 66,
	mood: 'listening',
	look: [-0.6, 0.6],
	tilt: -8,
	behind: 'l',
	hands: { l: [296, 690], r: [470, 716] }
} as const;

const noorCounting = {
	...noor,
	...counting,
	x: 226,
	y: 892,
	seat: 96,
	mood: { brow: [-3, 1], eye: 'dot', mouth: 'calm' },
	look: [0.35, 0.7],
	tilt: 5,
	hands: { l: [166, 704], r: [288, 706] }
} as const;

/** The moons in a row on the table, and the card of the day behind them. */
const anew: readonly Point[] = [
	[62, 724],
	[162, 742],
	[262, 750],
	[362, 750],
	[462, 742]
];

const tableWithCard = (): string =>
	sheet(
		[
			[-20, 640],
			[740, 640],
			[760, 840],
			[-40, 840]
		],
		4,
		mix(PAL.sage, PAL.paper, 0.25)
	) +
	block(-20, 796, 760, 40, mix(PAL.sage, PAL.leaf, 0.3), 4) +
	at(64, 676, teddy(2)) +
	dayCard(562, 662, 140, 124, goingSticker(632, 736, 44));

/** The day is another day: they lay the moons in a row again, and count. */
export function countingAgain(): string {
	return paintLayers([
		['night', eveningRoom(900)],
		['day', starryWindow(290, 84, 330, 200)],
		['evening', starryFrame(290, 84, 330, 200)],
		['night', drawings(60, 150)],
		['day', glow(88, 430, lampRings)],
		[
			'lamplit',
			heartBox(84, 760, 150, 210) +
				figure({ ...motherCounting, only: 'body' }) +
				figure({ ...noorCounting, only: 'body' })
		],
		['day', lamp(86, 550, 2)],
		['lamplit', tableWithCard()],
		['day', anew.map(([x, y]) => paperMoon(x, y, 44)).join('')],
		[
			'lamplit',
			figure({ ...noorCounting, only: 'arms' }) + figure({ ...motherCounting, only: 'arms' })
		]
	]);
}
