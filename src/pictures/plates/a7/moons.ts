import { mama, noor, sami } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, PAL, SKIN, tint } from '../../palette.ts';
import { block, carton, gshadow, lamp, sheet, teddy } from '../../props/index.ts';
import { at, dot, g, line, type Point } from '../../shapes.ts';
import { glow } from '../../sets/night.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import {
	dayCard,
	drawings,
	eveningRoom,
	goingSticker,
	heartBox,
	moonLight,
	moonThread,
	paperMoon,
	starryFrame,
	starryWindow
} from '../../sets/paper-moons.ts';

const lampRings = [
	[400, 0.12],
	[270, 0.15],
	[150, 0.2]
] as const;

const blanket = PAL.brick;

/** Noor's bed along the bottom of the plate, its head end on the right. */
function bedFront(): string {
	const dots = Array.from({ length: 10 }, (_, index) => {
		const [shift, down] = index > 4 ? [40, 52] : [0, 0];
		return dot(40 + (index % 5) * 92 + shift, 708 + down, 9, tint(blanket, 0.6));
	});
	return (
		sheet(
			[
				[-20, 682],
				[180, 664, 50],
				[420, 662, 40],
				[520, 676, 26],
				[548, 800],
				[-20, 800]
			],
			9,
			blanket
		) +
		sheet(
			[
				[472, 668, 14],
				[520, 676, 20],
				[550, 800],
				[490, 800]
			],
			7,
			tint(blanket, 0.6)
		) +
		dots.join('') +
		block(-12, 780, 616, 30, PAL.wood, 5)
	);
}

const bedBack = (): string =>
	block(584, 566, 26, 250, PAL.wood, 6) +
	dot(597, 558, 15, tint(PAL.wood, 0.2)) +
	block(-12, 706, 600, 80, CARD, 10) +
	sheet(
		[
			[486, 600],
			[578, 588],
			[584, 716],
			[480, 716]
		],
		22,
		tint(PAL.sky, 0.5)
	);

const fiveMoons: readonly Point[] = [
	[136, 186],
	[238, 208],
	[340, 216],
	[442, 208],
	[544, 186]
];

const motherOnBed = {
	...mama,
	x: 236,
	y: 810,
	s: 1.66,
	seat: 78,
	mood: 'listening',
	look: [0.75, 0],
	tilt: 6,
	hands: { l: [222, 676], r: [366, 690] }
} as const;

const noorInBed = {
	...noor,
	x: 478,
	y: 812,
	s: 1.7,
	seat: 62,
	noLegs: 1,
	noShadow: 1,
	mood: 'listening',
	look: [-0.5, -0.8],
	tilt: -6,
	hands: { l: [398, 566], r: [512, 694] },
	hold: {
		l: { svg: line('M1-2L-6-18', SKIN[noor.skin], 6.5) },
		r: { svg: teddy(1.05), dx: 8, dy: 18 }
	}
} as const;

/** Five moons before the window; Noor points at them from her bed. */
export function moonWindow(): string {
	return paintLayers([
		['night', eveningRoom(600)],
		['day', starryWindow(112, 84, 456, 250)],
		['evening', starryFrame(112, 84, 456, 250)],
		[
			'day',
			moonThread([66, 92], [614, 92], fiveMoons, 43) +
				fiveMoons.map(([x, y]) => paperMoon(x, y, 43)).join('') +
				glow(650, 560, lampRings)
		],
		[
			'lamplit',
			heartBox(656, 778, 116, 150) +
				bedBack() +
				figure(noorInBed) +
				bedFront() +
				sittingAhead(motherOnBed)
		],
		['day', lamp(656, 628, 1.75)]
	]);
}

/** A toothbrush from the hand that holds it. */
const toothbrush = (): string => block(-9, -52, 9, 16, CARD, 2) + line('M0 12V-50', PAL.lake, 5.5);

const [tonightX, tonightY] = [484, 434];

const noorAtMoon = {
	...noor,
	x: 288,
	y: 858,
	s: 2.75,
	noShadow: 1,
	mood: 'listening',
	look: [0.65, -0.4],
	tilt: 5,
	hands: { l: [186, 690], r: [428, 492] },
	hold: { l: { svg: g(toothbrush(), 'rotate(-24)') } }
} as const;

const motherLow = {
	...mama,
	x: 590,
	y: 966,
	s: 2.05,
	seat: 32,
	noLegs: 1,
	noShadow: 1,
	mood: 'listening',
	look: [-0.6, -0.4],
	tilt: -6,
	hands: { l: [520, 960], r: [614, 960] }
} as const;

/** Teeth are brushed: Noor taps tonight's moon, and it fills. */
export function tonight(): string {
	const row: readonly Point[] = [
		[tonightX, tonightY],
		[654, tonightY - 20]
	];
	return paintLayers([
		['night', eveningRoom(900)],
		['day', starryWindow(330, 96, 420, 420)],
		['evening', starryFrame(330, 96, 420, 420)],
		[
			'day',
			moonThread([330, 270], [740, 300], row, 68) +
				row.map(([x, y]) => paperMoon(x, y, 68)).join('') +
				g(moonLight(tonightX, tonightY, 68), '', 'class="glow"') +
				glow(62, 560, lampRings)
		],
		['lamplit', heartBox(56, 860, 150, 196) + figure(motherLow) + at(572, 836, teddy(2))],
		['day', lamp(58, 664, 2.1)],
		['lamplit', figure(noorAtMoon)]
	]);
}

const noorAtCard = {
	...noor,
	x: 392,
	y: 676,
	s: 1.95,
	mood: 'listening',
	look: [0.75, 0.05],
	tilt: 2,
	hands: { l: [346, 592], r: [490, 452] },
	noShadow: 1
} as const;

const samiHolding = {
	...sami,
	x: 186,
	y: 786,
	s: 1.95,
	mood: 'listening',
	look: [0.75, -0.2],
	tilt: 4,
	hands: { l: [150, 640], r: [226, 634] },
	hold: { c: { svg: teddy(1.05), dy: 14 } }
} as const;

/** After the moons comes the day: Noor sticks a suitcase on it. */
export function theDay(): string {
	const row: readonly Point[] = [
		[64, 150],
		[164, 176],
		[266, 190],
		[368, 190],
		[470, 176]
	];
	const [cardX, cardY] = [462, 300];
	return paintLayers([
		['night', eveningRoom(620) + drawings(36, 258)],
		[
			'day',
			glow(636, 560, lampRings) +
				moonThread([-9, 90], [729, 84], row, 38) +
				row.map(([x, y], index) => paperMoon(x, y, 38, index ? 'waiting' : 'full')).join('')
		],
		[
			'lamplit',
			dayCard(cardX, cardY, 190, 226, goingSticker(cardX + 84, cardY + 138, 62)) +
				gshadow(394, 792, 100, 10) +
				carton(394, 790, 170, 116) +
				heartBox(632, 772, 136, 128) +
				figure(samiHolding) +
				figure(noorAtCard)
		],
		['day', lamp(634, 646, 1.7)]
	]);
}
