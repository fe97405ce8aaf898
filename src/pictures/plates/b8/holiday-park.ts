import { mama, noor, sami } from '../../cast/index.ts';
import { figure, holdHands, type Figure } from '../../figures/index.ts';
import { mix, PAL } from '../../palette.ts';
import {
	bungalow,
	bush,
	carton,
	cloud,
	grass,
	suitcase,
	sun,
	teddy,
	tree
} from '../../props/index.ts';
import { el, g } from '../../shapes.ts';
import { band } from '../../sets/rooms.ts';

/* b8-holiday-park: a small wooden house among trees */

/** Trees, hills and a path to the house. */
function smallHouse(): string {
	return (
		band(-9, 400, mix(PAL.sky, PAL.paper, 0.25)) +
		sun(90, 84, 32) +
		cloud(300, 74, 0.8) +
		el(
			'M-9 300C100 250 220 290 360 262C500 236 620 270 729 250V420H-9Z',
			mix(PAL.leaf, PAL.sky, 0.55)
		) +
		tree(40, 400, 1.35, mix(PAL.leaf, PAL.sage, 0.4), 5) +
		tree(240, 392, 1.1, mix(PAL.leaf, PAL.sage, 0.5), 7) +
		tree(690, 396, 1.5, mix(PAL.leaf, PAL.sage, 0.3), 4) +
		band(384, 569, mix(PAL.sage, PAL.leaf, 0.12)) +
		el(
			'M470 404H536L470 470C420 510 330 540 300 575H40C180 540 330 500 400 460Z',
			mix(PAL.sand, PAL.butter, 0.4)
		) +
		g(bungalow(0, 0), 'translate(334 408) scale(1.5)') +
		bush(356, 412, 0.9, PAL.leaf, 6) +
		bush(654, 414, 1, PAL.leaf, 3) +
		grass(600, 480) +
		grass(520, 530) +
		grass(56, 456) +
		grass(652, 540)
	);
}

export function holidayPark(): string {
	const [mother, daughter] = holdHands(
		{
			...mama,
			x: 158,
			y: 524,
			s: 1.02,
			mood: 'listening',
			look: [0.65, 0.2],
			tilt: 5,
			hold: { l: { svg: suitcase(0, 78, 1, PAL.leaf) } }
		},
		{ ...noor, y: 530, s: 1.02, mood: 'neutral', look: [0.6, -0.2], tilt: 4 }
	);
	const son = {
		...sami,
		x: 364,
		y: 534,
		s: 1.02,
		mood: 'neutral',
		look: [-0.6, -0.1],
		tilt: -4,
		pack: PAL.mustard,
		hands: { l: [328, 456], r: [400, 456] },
		hold: { c: { svg: carton(0, 0, 76, 56, { mark: 'heart' }), dy: 12 } }
	} satisfies Figure;
	return (
		smallHouse() +
		figure(mother) +
		figure({ ...daughter, hold: { r: { svg: teddy(0.95), dx: 2, dy: 30 } } }) +
		figure(son)
	);
}
