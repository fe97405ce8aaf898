import { mama, noor, sami } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { field, mug, sheet, teddy } from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { bread, dish } from '../../sets/rooms.ts';
import { sharedKitchen } from '../../sets/temporary-place.ts';
import { steam } from '../../sets/stairwell.ts';
import { otherBoy, otherFather, otherGirl, otherMother } from './people.ts';

const atTable = { s: 1.46, noLegs: 1, noShadow: 1 } as const;

const mamaAtTable = {
	...mama,
	...atTable,
	x: 102,
	y: 810,
	seat: 84,
	mood: 'happy',
	look: [0.65, 0.35],
	tilt: 5,
	hands: { l: [62, 684], r: [132, 684] }
} as const;

const noorAtTable = {
	...noor,
	...atTable,
	x: 232,
	y: 804,
	seat: 106,
	mood: 'happy',
	look: [0.6, 0.05],
	tilt: 4,
	hands: { l: [208, 668], r: [258, 668] }
} as const;

const girlAtTable = {
	...otherGirl,
	...atTable,
	x: 392,
	y: 804,
	seat: 106,
	mood: 'joy',
	look: [-0.55, 0.05],
	tilt: -4,
	hands: { l: [368, 668], r: [416, 668] }
} as const;

const samiAtTable = {
	...sami,
	...atTable,
	x: 640,
	y: 804,
	seat: 92,
	mood: 'happy',
	look: [-0.6, 0.15],
	tilt: -4,
	hands: { l: [610, 674], r: [668, 676] }
} as const;

const boyAtTable = {
	...otherBoy,
	...atTable,
	x: 524,
	y: 798,
	seat: 98,
	mood: 'happy',
	look: [0.55, -0.05],
	tilt: 4,
	hands: { l: [506, 672], r: [546, 672] }
} as const;

const standing = { y: 600, s: 1.2, mood: 'happy' } as const;

/** She brings the plates. */
const motherWithPlates = {
	...otherMother,
	...standing,
	x: 178,
	look: [0.5, 0.5],
	tilt: 5,
	hands: { l: [148, 424], r: [208, 424] },
	hold: { c: { svg: dish(0, 4, 0.8) + dish(0, -3, 0.8) + dish(0, -10, 0.8) } }
} as const;

/** He stirs the soup that is still on the stove. */
const fatherAtStove = {
	...otherFather,
	...standing,
	x: 496,
	look: [0.5, 0.3],
	tilt: 4,
	hands: { l: [474, 424], r: [580, 266] },
	hold: { r: { svg: line('M-4-14L22 30', PAL.wood, 7) } }
} as const;

const seatedOnes = [mamaAtTable, noorAtTable, girlAtTable, boyAtTable, samiAtTable] as const;

function pan(): string {
	const steel = mix(PAL.lake, PAL.navy, 0.4);
	return (
		line('M-50-10H-40M40-10H50', PAL.ink, 9) +
		el('M-40-30H40L36 16Q34 24 26 24H-26Q-34 24-36 16Z', steel) +
		oval(0, -30, 40, 10, tint(PAL.coral, 0.2)) +
		line('M-40-30A40 10 0 0 0 40-30', shade(steel, 0.2), 3)
	);
}

/** A long table with a cloth that hangs to the floor. */
const tableCloth = (): string =>
	sheet(
		[
			[-10, 658],
			[730, 658],
			[760, 752],
			[-40, 752]
		],
		4,
		tint(PAL.sage, 0.45)
	) +
	field(-9, 748, 738, 90, mix(PAL.sage, PAL.leaf, 0.12)) +
	line('M-9 750H729', mix(PAL.sage, PAL.leaf, 0.3), 4) +
	line(
		'M80 766V829M230 766V829M400 766V829M560 766V829M680 766V829',
		mix(PAL.sage, PAL.leaf, 0.22),
		4
	);

/** The kitchen of three families: they cook and eat together. */
export function kitchenTogether(): string {
	return (
		sharedKitchen(470) +
		at(606, 304, pan(), 0.9) +
		steam(612, 266, 1) +
		figure(fatherAtStove) +
		figure(motherWithPlates) +
		seatedOnes.map((who) => figure({ ...who, only: 'body' })).join('') +
		tableCloth() +
		dish(232, 688) +
		bread(232, 660, 0.76, -6) +
		dish(392, 688) +
		bread(392, 660, 0.76, 6) +
		dish(640, 690) +
		dish(98, 700) +
		seatedOnes.map((who) => figure({ ...who, only: 'arms' })).join('') +
		mug(526, 692, PAL.mustard, 1.3) +
		at(312, 716, pan(), 1.15) +
		steam(312, 668, 1.1) +
		at(168, 746, teddy(1.2))
	);
}
