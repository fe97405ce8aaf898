import { mama, noor, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, cloud, field, house, teddy } from '../../props/index.ts';
import { at, g, line } from '../../shapes.ts';
import { sittingAhead, type Seated } from '../../sets/sitting.ts';
import { band } from '../../sets/rooms.ts';

const seat = mix(PAL.sage, PAL.paper, 0.3);
const lining = mix(PAL.sand, PAL.blush, 0.35);
const frame = shade(mix(PAL.lake, PAL.sky, 0.2), 0.1);

/** Our street through the back window, growing small. */
function backWindow(): string {
	const houses =
		house(0, 0, 120, 150, PAL.coral, { roof: 'punt', door: PAL.lake, n: 3 }) +
		house(122, 0, 130, 160, PAL.leaf, { roof: 'klok', door: PAL.brick, n: 3 }) +
		house(254, 0, 120, 154, PAL.mustard, { roof: 'lijst', door: PAL.plum, n: 3 });
	return (
		block(206, 84, 480, 196, frame, 54) +
		block(222, 98, 448, 166, mix(PAL.sky, PAL.paper, 0.2), 42) +
		cloud(330, 152, 0.6) +
		g(houses, 'translate(420 246) scale(.56)') +
		block(228, 244, 436, 20, mix(PAL.sand, PAL.blush, 0.4), 8)
	);
}

function backSeat(): string {
	return (
		block(286, 322, 150, 110, tint(seat, 0.2), 40) +
		block(500, 322, 150, 110, tint(seat, 0.2), 40) +
		block(196, 400, 560, 300, seat, 46) +
		line('M470 420V650', shade(seat, 0.12), 5) +
		block(176, 640, 600, 110, shade(seat, 0.1), 34)
	);
}

/** The door is open; outside is the pavement. */
function openDoor(): string {
	return (
		block(-60, 60, 250, 720, frame, 60) +
		block(-60, 80, 230, 690, mix(PAL.sky, PAL.paper, 0.2), 46) +
		field(-9, 520, 179, 250, mix(PAL.sand, PAL.blush, 0.45)) +
		field(-9, 440, 179, 84, PAL.leaf) +
		cloud(70, 180, 0.8)
	);
}

const beltedNoor = {
	...noor,
	x: 356,
	y: 800,
	s: 2,
	seat: 90,
	dangle: 1,
	mood: 'listening',
	look: [-0.55, -0.2],
	tilt: -4,
	noShadow: 1,
	hands: { l: [344, 618], r: [424, 622] }
} satisfies Seated;

const beltedSami = {
	...sami,
	x: 592,
	y: 806,
	s: 2,
	seat: 84,
	dangle: 1,
	mood: 'neutral',
	look: [-0.7, 0],
	tilt: -5,
	noShadow: 1,
	hands: { l: [562, 646], r: [622, 648] }
} satisfies Seated;

/** A belt from over the shoulder to the buckle, and across the lap. */
function belt(fromX: number, fromY: number, buckleX: number, y: number, width: number): string {
	const left = Math.min(buckleX, buckleX + width);
	return (
		line(
			`M${fromX} ${fromY}L${buckleX} ${y}M${left} ${y}q${Math.abs(width) / 2} 12 ${Math.abs(width)} 0`,
			PAL.navy,
			11
		) + block(buckleX - 9, y - 12, 20, 26, PAL.brick, 5)
	);
}

const bucklingMama = {
	...mama,
	x: 78,
	y: 850,
	s: 1.86,
	p: { lean: 15 },
	mood: 'listening',
	look: [0.75, 0.3],
	tilt: 0,
	noShadow: 1,
	hands: { l: [200, 640], r: [288, 640] }
} satisfies Figure;

/** Seats and belts: mama clicks Noor's belt, Sami sits beside her. */
export function seatsAndBelts(): string {
	return (
		band(-9, 829, lining) +
		band(-9, 52, tint(lining, 0.3)) +
		backWindow() +
		backSeat() +
		band(756, 829, shade(lining, 0.3)) +
		openDoor() +
		block(274, 624, 164, 84, mix(PAL.coral, PAL.blush, 0.2), 24) +
		sittingAhead(beltedSami) +
		belt(636, 512, 548, 634, 92) +
		figure({ ...beltedSami, only: 'arms' }) +
		sittingAhead(beltedNoor) +
		at(468, 676, teddy(1.85)) +
		belt(384, 532, 310, 634, 92) +
		figure({ ...beltedNoor, only: 'arms' }) +
		figure({ ...bucklingMama, only: 'body' }) +
		block(-30, 776, 232, 60, frame, 10) +
		figure({ ...bucklingMama, only: 'arms' })
	);
}
