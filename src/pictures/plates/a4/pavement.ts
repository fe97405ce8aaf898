import { mama, noor, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, SKIN } from '../../palette.ts';
import { carrier, carton, field, suitcase } from '../../props/index.ts';
import { line } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { frontWindow, houseFront, litDoorway, openLeaf, redPlant } from '../../sets/home.ts';
import { band, paving } from '../../sets/rooms.ts';

const pavement = mix(PAL.sand, PAL.blush, 0.45);

/** Our own front with the door open. */
export function ownFront(groundY: number): string {
	return (
		houseFront(-9, 738, groundY) +
		// paler, so that dark hair stands out
		field(-9, -9, 738, groundY + 6, PAL.paper, 'opacity=".24"') +
		frontWindow(430, 96, 180, 200, PAL.coral) +
		litDoorway(70, 136, 150, groundY - 136) +
		openLeaf(70, 136, groundY - 136, 44, 24) +
		band(groundY + 6, 829, pavement) +
		paving(groundY + 6, 829, pavement)
	);
}

/** The hand of someone who counts to three: thumb and two fingers. */
function threeFingers(x: number, y: number): string {
	const skin = shade(SKIN[mama.skin], 0.08);
	return line(`M${x} ${y}l-4-24M${x + 5} ${y}l12-22M${x - 4} ${y + 4}l-20-6`, skin, 10.5);
}

const countingMama = {
	...mama,
	x: 308,
	y: 716,
	s: 1.58,
	mood: 'listening',
	look: [0.7, 0.35],
	tilt: 5,
	hands: { r: [422, 400] }
} satisfies Figure;

const countedNoor = {
	...noor,
	x: 452,
	y: 738,
	s: 1.58,
	mood: 'listening',
	look: [-0.5, -0.5],
	tilt: -5,
	hold: { r: bearByPaw('r') }
} satisfies Figure;

const countedSami = {
	...sami,
	x: 598,
	y: 726,
	s: 1.58,
	pack: PAL.mustard,
	mood: 'listening',
	look: [-0.7, -0.25],
	tilt: -3
} satisfies Figure;

/** Mama counts them: one, two, three. */
export function counting(): string {
	return (
		ownFront(520) +
		carton(92, 650, 116, 90, { mark: 'heart' }) +
		redPlant(92, 560, 1) +
		figure(countingMama) +
		threeFingers(422, 394) +
		figure(countedSami) +
		figure(countedNoor) +
		suitcase(196, 722, 1.2, PAL.leaf) +
		carrier(92, 764, 1.35)
	);
}
