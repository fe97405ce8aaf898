import { mama, noor, sami } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { PAL, tint } from '../../palette.ts';
import { carton, cat, drawing, lamp, mug, teddy } from '../../props/index.ts';
import { at, dot } from '../../shapes.ts';
import { beam, boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { blankets, sleeperBed } from '../../sets/sleeping.ts';
import { roofsWindow, temporaryBed, temporaryWall } from '../../sets/temporary-place.ts';

const sitters = { s: 1.6, noShadow: 1 } as const;

const noorOnBed = {
	...noor,
	...sitters,
	x: 300,
	y: 694,
	seat: 76,
	dangle: 1,
	mood: 'happy',
	look: [0.2, 0.4],
	tilt: -6,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} as const;

const motherOnBed = {
	...mama,
	...sitters,
	x: 446,
	y: 692,
	seat: 84,
	mood: 'happy',
	look: [-0.65, 0.35],
	tilt: -6,
	hands: { l: [270, 524], r: [498, 578] }
} as const;

/** The sun through the four panes of the window, on the floor. */
const sunPatch = (): string =>
	beam(
		[
			[40, 712],
			[214, 712],
			[250, 762],
			[50, 762]
		],
		0.7
	) +
	beam(
		[
			[232, 712],
			[406, 712],
			[468, 762],
			[268, 762]
		],
		0.7
	) +
	beam(
		[
			[52, 774],
			[258, 774],
			[298, 830],
			[64, 830]
		],
		0.7
	) +
	beam(
		[
			[278, 774],
			[484, 774],
			[552, 830],
			[318, 830]
		],
		0.7
	);

function noorsBed(): string {
	const dots = Array.from({ length: 6 }, (_, index) =>
		dot(
			150 + (index % 3) * 46 + (index > 2 ? 22 : 0),
			index > 2 ? -50 : -76,
			6,
			tint(PAL.brick, 0.6)
		)
	);
	return temporaryBed(0, 0, blankets.noor) + dots.join('');
}

/** The first morning: sun on the floor, Noor and mama on the edge of the bed. */
export function morning(): string {
	return (
		room(temporaryWall, boards, 548) +
		at(84, 96, roofsWindow(0, 0), 1.25) +
		drawing(388, 150, -4, 0) +
		drawing(378, 204, 5, 1) +
		sleeperBed(528, 560, 1.15, { who: sami, blanket: blankets.sami }) +
		carton(66, 640, 112, 130, { mark: 'heart' }) +
		lamp(66, 512, 1.7, 0) +
		at(130, 694, noorsBed(), 1.6) +
		sunPatch() +
		sittingAhead(motherOnBed) +
		figure(noorOnBed) +
		mug(508, 592, PAL.coral, 1.4) +
		cat(226, 800, 1.45)
	);
}
