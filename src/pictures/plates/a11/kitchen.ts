import { mama, noor, sami } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { field, mug, sheet, teddy } from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { bread, dish } from '../../sets/rooms.ts';
import { sharedKitchen } from '../../sets/temporary-place.ts';
import { steam } from '../../sets/stairwell.ts';
import { otherBoy, otherFather, otherGirl, otherMother } from './people.ts';

const atTable = { s: 1.36, noLegs: 1, noShadow: 1 } as const;

const mamaAtTable = {
	...mama,
	...atTable,
	x: 102,
	y: 786,
	seat: 84,
	mood: 'happy',
	look: [0.65, 0.35],
	tilt: 5,
	hands: { l: [68, 662], r: [138, 662] }
} as const;

const noorAtTable = {
	...noor,
	...atTable,
	x: 214,
	y: 780,
	seat: 106,
	mood: 'happy',
	look: [0.6, 0.05],
	tilt: 4,
	hands: { l: [190, 650], r: [240, 650] }
} as const;

const girlAtTable = {
	...otherGirl,
	...atTable,
	x: 464,
	y: 780,
	seat: 106,
	mood: 'joy',
	look: [-0.55, 0.05],
	tilt: -4,
	hands: { l: [440, 650], r: [488, 650] }
} as const;

const samiAtTable = {
	...sami,
	...atTable,
	x: 652,
	y: 780,
	seat: 92,
	mood: 'happy',
	look: [-0.6, 0.15],
	tilt: -4,
	hands: { l: [622, 654], r: [680, 656] }
} as const;

const boyAtTable = {
	...otherBoy,
	...atTable,
	x: 562,
	y: 772,
	seat: 98,
	mood: 'happy',
	look: [0.55, -0.05],
	tilt: 4,
	hands: { l: [544, 652], r: [582, 652] }
} as const;

/** She sets the pan on the table. */
const motherWithPan = {
	...otherMother,
	x: 338,
	y: 742,
	s: 1.36,
	noLegs: 1,
	noShadow: 1,
	mood: 'happy',
	look: [-0.5, 0.45],
	tilt: -4,
	hands: { l: [290, 626], r: [388, 626] }
} as const;

const seatedOnes = [
	motherWithPan,
	mamaAtTable,
	noorAtTable,
	girlAtTable,
	boyAtTable,
	samiAtTable
] as const;

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
			[-10, 640],
			[730, 640],
			[760, 716],
			[-40, 716]
		],
		4,
		tint(PAL.sage, 0.45)
	) +
	field(-9, 712, 738, 120, mix(PAL.sage, PAL.leaf, 0.12)) +
	line('M-9 714H729', mix(PAL.sage, PAL.leaf, 0.3), 4) +
	line(
		'M80 730V829M230 730V829M400 730V829M560 730V829M680 730V829',
		mix(PAL.sage, PAL.leaf, 0.22),
		4
	);

/** The kitchen of three families: they cook and eat together. */
export function kitchenTogether(): string {
	return (
		sharedKitchen(500) +
		at(606, 334, pan(), 0.9) +
		steam(612, 296, 1) +
		figure({
			...otherFather,
			x: 506,
			y: 616,
			s: 1.16,
			mood: 'happy',
			look: [0.5, 0.3],
			tilt: 4,
			hands: { l: [488, 436], r: [580, 296] },
			hold: { r: { svg: line('M-4-14L22 30', PAL.wood, 7) } }
		}) +
		seatedOnes.map((who) => figure({ ...who, only: 'body' })).join('') +
		tableCloth() +
		at(340, 656, pan(), 1.25) +
		dish(214, 668, 1.05) +
		bread(214, 640, 0.72, -6) +
		dish(464, 668, 1.05) +
		bread(464, 640, 0.72, 6) +
		dish(652, 668, 1.05) +
		dish(104, 678, 1.05) +
		seatedOnes.map((who) => figure({ ...who, only: 'arms' })).join('') +
		mug(562, 672, PAL.mustard, 1.2) +
		steam(340, 602, 1.2) +
		at(266, 706, teddy(1.15))
	);
}
