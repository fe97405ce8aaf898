import { mama, noor, sami } from '../../cast/index.ts';
import { figure, holdHands, type Figure } from '../../figures/index.ts';
import { mix, PAL } from '../../palette.ts';
import { bungalow, bush, carton, cloud, grass, suitcase, sun, tree } from '../../props/index.ts';
import { el, g } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { band } from '../../sets/rooms.ts';

/* b8-holiday-park: a small wooden house among trees */

/** Trees, hills and a path to the house. */
function smallHouse(): string {
	return (
		band(-9, 400, mix(PAL.sky, PAL.paper, 0.25)) +
		sun(90, 84, 32) +
		cloud(270, 80, 0.9) +
		el(
			'M-9 300C100 250 220 290 360 262C500 236 620 270 729 250V420H-9Z',
			mix(PAL.leaf, PAL.sky, 0.55)
		) +
		tree(40, 400, 1.35, mix(PAL.leaf, PAL.sage, 0.4), 5) +
		tree(352, 392, 1, mix(PAL.leaf, PAL.sage, 0.5), 7) +
		tree(690, 396, 1.5, mix(PAL.leaf, PAL.sage, 0.3), 4) +
		band(384, 569, mix(PAL.sage, PAL.leaf, 0.12)) +
		el(
			'M520 402H566C540 440 520 470 440 506C380 534 330 550 290 578H-9V520C180 530 380 500 450 456Q500 430 520 402Z',
			mix(PAL.sand, PAL.butter, 0.4)
		) +
		g(bungalow(0, 0), 'translate(378 406) scale(1.34)') +
		bush(664, 414, 1, PAL.leaf, 3) +
		grass(600, 480) +
		grass(520, 530) +
		grass(30, 456) +
		grass(652, 540)
	);
}

export function holidayPark(): string {
	const [mother, daughter] = holdHands(
		{
			...mama,
			x: 96,
			y: 536,
			s: 1.14,
			pose: 'walk',
			mood: 'listening',
			look: [0.85, -0.05],
			tilt: 3,
			hold: { l: { svg: suitcase(0, 78, 1, PAL.leaf) } }
		},
		{ ...noor, y: 542, s: 1.14, pose: 'walk', mood: 'neutral', look: [0.8, -0.35], tilt: 3 }
	);
	const son = {
		...sami,
		x: 336,
		y: 532,
		s: 1.12,
		pose: 'walk',
		mood: 'neutral',
		look: [0.85, -0.25],
		tilt: 3,
		pack: PAL.mustard,
		hands: { l: [302, 444], r: [382, 444] },
		hold: { c: { svg: carton(0, 0, 66, 54, { mark: 'heart' }), dy: 12 } }
	} satisfies Figure;
	return (
		smallHouse() +
		figure(mother) +
		figure({ ...daughter, hold: { r: bearByPaw('r', 0.95) } }) +
		figure(son)
	);
}
