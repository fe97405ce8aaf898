import { bo, juf, mama, noor, oma, sam, sami } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { mix, PAL, SKIN } from '../../palette.ts';
import { cat, teddy } from '../../props/index.ts';
import { el, oval } from '../../shapes.ts';
import { band } from '../../sets/rooms.ts';

/** Where mama and Sam hold hands, and where oma holds Sami's hand and juf Bo's. */
const held = { back: [364, 386], left: [160, 554], right: [572, 540] } as const;

const motherBehind = {
	...mama,
	x: 246,
	y: 566,
	s: 1.3,
	mood: 'happy',
	look: [0.35, 0.5],
	tilt: 4,
	behind: 'l',
	hands: { l: [150, 402], r: held.back }
} as const;

const samBehind = {
	...sam,
	x: 482,
	y: 566,
	s: 1.3,
	mood: 'happy',
	look: [-0.35, 0.5],
	tilt: -4,
	behind: 'r',
	hands: { l: held.back, r: [580, 392] }
} as const;

const omaBeside = {
	...oma,
	x: 110,
	y: 676,
	s: 1.36,
	mood: 'happy',
	look: [0.7, 0.3],
	tilt: 5,
	hands: { r: held.left }
} as const;

const jufBeside = {
	...juf,
	x: 618,
	y: 684,
	s: 1.3,
	mood: 'happy',
	look: [-0.7, 0.3],
	tilt: -5,
	hands: { l: held.right }
} as const;

const inFront = { view: 'back', s: 1.42 } as const;

/** The people who close the ring at the front, with their backs to us. */
function childrenInFront(): string {
	return (
		figure({ ...sami, ...inFront, x: 212, y: 796, tilt: 7, hands: { l: held.left } }) +
		figure({ ...bo, ...inFront, x: 516, y: 796, tilt: -7, hands: { r: held.right } })
	);
}

/** Noor in the middle of her people, who stand in a ring and hold hands. */
export function ring(): string {
	const ground = mix(PAL.butter, PAL.paper, 0.35);
	return (
		band(-9, 829, ground) +
		el('M-9 150C140 70 580 70 729 150V829H-9Z', mix(PAL.sage, PAL.paper, 0.35)) +
		oval(364, 672, 352, 150, mix(PAL.sage, PAL.leaf, 0.1)) +
		oval(364, 672, 300, 122, mix(PAL.sage, PAL.paper, 0.12)) +
		figure(motherBehind) +
		figure(samBehind) +
		figure(omaBeside) +
		figure(jufBeside) +
		oval(150, 400, 12, 10, SKIN[mama.skin]) +
		oval(580, 394, 12, 10, SKIN[sam.skin]) +
		figure({
			...noor,
			x: 364,
			y: 690,
			s: 1.6,
			mood: 'happy',
			look: [0, 0],
			tilt: -4,
			pose: 'hug',
			hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
		}) +
		childrenInFront() +
		cat(364, 806, 1.25)
	);
}
