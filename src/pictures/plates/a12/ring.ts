import { bo, juf, mama, noor, oma, sam, sami } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { mix, PAL, SKIN } from '../../palette.ts';
import { cat, teddy } from '../../props/index.ts';
import { el, oval } from '../../shapes.ts';
import { band } from '../../sets/rooms.ts';

/** Where mama and Sam hold hands. */
const held = [363, 446] as const;

/** A hand on somebody's shoulder. */
const handOn = (x: number, y: number, skin: keyof typeof SKIN): string =>
	oval(x, y, 12, 9, SKIN[skin]);

const motherBehind = {
	...mama,
	x: 304,
	y: 606,
	s: 1.36,
	mood: 'happy',
	look: [0.2, 0.5],
	tilt: 4,
	behind: 'l',
	hands: { l: [226, 420], r: held }
} as const;

const samBehind = {
	...sam,
	x: 424,
	y: 606,
	s: 1.36,
	mood: 'happy',
	look: [-0.2, 0.5],
	tilt: -4,
	behind: 'r',
	hands: { l: held, r: [500, 420] }
} as const;

const omaWithSami = {
	...oma,
	x: 190,
	y: 646,
	s: 1.36,
	mood: 'happy',
	look: [0.5, 0.4],
	tilt: 5,
	hands: { l: [96, 500] }
} as const;

const jufWithBo = {
	...juf,
	x: 538,
	y: 656,
	s: 1.36,
	mood: 'happy',
	look: [-0.5, 0.4],
	tilt: -5,
	hands: { r: [616, 500] }
} as const;

/** The people around Noor, in half a circle. */
function people(): string {
	return (
		figure(motherBehind) +
		figure(samBehind) +
		figure(omaWithSami) +
		figure(jufWithBo) +
		figure({ ...sami, x: 74, y: 722, s: 1.42, mood: 'happy', look: [0.65, 0.15], tilt: 4 }) +
		figure({ ...bo, x: 642, y: 722, s: 1.42, mood: 'happy', look: [-0.65, 0.15], tilt: -4 }) +
		handOn(100, 526, oma.skin) +
		handOn(616, 526, juf.skin)
	);
}

/** Noor in the middle of her people. */
export function ring(): string {
	const ground = mix(PAL.butter, PAL.paper, 0.35);
	return (
		band(-9, 829, ground) +
		el('M-9 190C140 110 580 110 729 190V829H-9Z', mix(PAL.sage, PAL.paper, 0.35)) +
		oval(364, 660, 370, 156, mix(PAL.sage, PAL.leaf, 0.1)) +
		oval(364, 660, 316, 128, mix(PAL.sage, PAL.paper, 0.12)) +
		people() +
		figure({
			...noor,
			x: 366,
			y: 766,
			s: 1.66,
			mood: 'happy',
			look: [0, -0.1],
			tilt: -4,
			pose: 'hug',
			hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
		}) +
		cat(482, 780, 1.4)
	);
}
