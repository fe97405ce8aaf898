import { mama, noor, pluis, sami } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { CARD, PAL, tint } from '../../palette.ts';
import { block, carton, cat, gshadow, teddy } from '../../props/index.ts';
import { dot, el, line } from '../../shapes.ts';
import { emptyRoom, sunOn } from '../../sets/empty-home.ts';
import { tallHall } from '../../sets/tall-hall.ts';
import { newel, stairsAhead, stepAt } from '../../sets/home.ts';
import { kitchenTable, kitchenWall, kitchenWindow } from '../../sets/kitchen.ts';
import { beam, boards, paleSpot, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

const noorInKitchen = {
	...noor,
	x: 372,
	y: 748,
	s: 1.75,
	mood: 'listening',
	look: [-0.5, -0.2],
	tilt: 6,
	hands: { l: [296, 618], r: [446, 506] }
} as const;

const motherOnBox = {
	...mama,
	x: 590,
	y: 744,
	s: 1.66,
	seat: 62,
	p: { side: -1 },
	mood: 'listening',
	look: [-0.65, 0.2],
	tilt: -6,
	hands: { l: [518, 640], r: [598, 650] },
	hold: { l: { svg: teddy(1.05), dx: 10, dy: 2 } },
	noShadow: 1
} as const;

/** Noor waves in the empty kitchen, her hand on the table. */
export function kitchenBye(): string {
	return (
		room(kitchenWall, boards, 590) +
		beam([
			[66, 334],
			[246, 334],
			[470, 830],
			[120, 830]
		]) +
		kitchenWindow(48, 64) +
		cat(196, 320, 1.15, pluis.color) +
		paleSpot(340, 190, 84, 100, kitchenWall) +
		paleSpot(476, 226, 190, 62, kitchenWall) +
		gshadow(170, 764, 170, 10) +
		kitchenTable(24, 604, 288, 762) +
		gshadow(606, 746, 84, 9) +
		carton(606, 744, 132, 98, { mark: 'heart' }) +
		figure(motherOnBox) +
		figure(noorInKitchen)
	);
}

const flight = { x: 236, y: 706, w: 420, rise: 74, count: 8 } as const;

/** The lowest riser a tone darker on both sides of the runner, so that it stands out from the floor. */
function lowestRiser(): string {
	const top = stepAt(flight, 0).top + 18;
	const side = (x: number) =>
		block(x, top, flight.w * 0.24, flight.y - top, tint(PAL.wood, 0.2), 1);
	return side(flight.x) + side(flight.x + flight.w * 0.76);
}

/** Noor and Sami sit on the stairs once more; her hand strokes a step. */
export function stairsBye(): string {
	const [first, second] = [stepAt(flight, 0), stepAt(flight, 1)];
	const scale = 1.78;
	const sitting = { s: scale, seat: (first.top - second.top) / scale + 2, noShadow: 1 } as const;
	return (
		tallHall(640) +
		gshadow(446, 708, 226, 10) +
		stairsAhead(flight, PAL.lake) +
		lowestRiser() +
		newel(flight, 250) +
		sittingAhead({
			...sami,
			...sitting,
			x: 552,
			y: first.top + 18,
			mood: 'listening',
			look: [-0.65, 0.35],
			tilt: -5,
			hands: { l: [522, 590], r: [590, 592] }
		}) +
		sittingAhead({
			...noor,
			...sitting,
			x: 382,
			y: first.top + 18,
			mood: 'sad',
			look: [-0.45, 0.55],
			tilt: 7,
			hands: { l: [318, 586], r: [394, 548] },
			hold: { r: { svg: teddy(1.05), dx: 4, dy: 18 } }
		}) +
		sunOn('M-9 290L110 238L176 624H-9Z', 0.4) +
		cat(112, 764, 1.5, pluis.color)
	);
}

/** Marks on a wall: how tall two children were, from year to year. */
function heightMarks(x: number, marks: readonly (readonly [y: number, colour: string])[]): string {
	return marks.map(([y, colour]) => line(`M${x} ${y}h46`, colour, 8)).join('');
}

const grown = [
	[316, PAL.leaf],
	[384, PAL.leaf],
	[446, PAL.brick],
	[478, PAL.leaf],
	[530, PAL.brick],
	[596, PAL.brick]
] as const;

const motherTracing = {
	...mama,
	x: 592,
	y: 792,
	s: 1.86,
	seat: 60,
	p: { side: -1 },
	mood: 'listening',
	look: [-0.7, 0.15],
	tilt: -4,
	hands: { l: [470, 528], r: [560, 660] },
	hold: { l: { svg: line('M4 16L-12-14', PAL.mustard, 6) + dot(-12, -14, 3, PAL.ink) } },
	noShadow: 1
} as const;

const noorAtMarks = {
	...noor,
	x: 214,
	y: 792,
	s: 1.95,
	mood: 'listening',
	look: [0.65, -0.25],
	tilt: -4,
	hands: { l: [170, 690], r: [318, 598] },
	hold: { l: { svg: teddy(1), dx: -14, dy: 18 } }
} as const;

/** The wall with the height marks; mama copies them on a strip of paper. */
export function marksBye(): string {
	return (
		emptyRoom(640) +
		sunOn('M-9 190L384 110V624H-9Z', 0.55) +
		heightMarks(318, grown) +
		block(398, 266, 92, 336, CARD, 3) +
		el('M424 256h40v22h-40Z', PAL.butter) +
		heightMarks(406, grown.slice(0, 4)) +
		gshadow(606, 794, 94, 10) +
		carton(610, 792, 150, 106, { mark: 'heart' }) +
		figure(motherTracing) +
		figure(noorAtMarks)
	);
}
