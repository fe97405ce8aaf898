import { bo, mama, noor, oma, sam, sami } from '../../cast/index.ts';
import { juf } from '../../cast/noors-teacher.ts';
import { figure } from '../../figures/index.ts';
import { mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, bush, cat, cloud, gshadow, shelter, sun, teddy, tree } from '../../props/index.ts';
import { at, dot, el, g, line, oval } from '../../shapes.ts';
import { band } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

/** Where mama and Sam hold hands. */
const held = [363, 446] as const;

/** A hand on somebody's shoulder. */
const handOn = (x: number, y: number, skin: keyof typeof SKIN): string =>
	oval(x, y, 12, 9, SKIN[skin]);

/** The people around Noor, in half a circle. */
function people(): string {
	return (
		figure({
			...mama,
			x: 304,
			y: 606,
			s: 1.36,
			mood: 'happy',
			look: [0.2, 0.5],
			tilt: 4,
			behind: 'l',
			hands: { l: [226, 420], r: held }
		}) +
		figure({
			...sam,
			x: 424,
			y: 606,
			s: 1.36,
			mood: 'happy',
			look: [-0.2, 0.5],
			tilt: -4,
			behind: 'r',
			hands: { l: held, r: [500, 420] }
		}) +
		figure({
			...oma,
			x: 190,
			y: 646,
			s: 1.36,
			mood: 'happy',
			look: [0.5, 0.4],
			tilt: 5,
			hands: { l: [96, 500] }
		}) +
		figure({
			...juf,
			x: 538,
			y: 656,
			s: 1.36,
			mood: 'happy',
			look: [-0.5, 0.4],
			tilt: -5,
			hands: { r: [616, 500] }
		}) +
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

const ballAt = (x: number, y: number, radius: number): string =>
	g(
		dot(x, y, radius, PAL.brick) +
			el(
				`M${x - radius} ${y}A${radius} ${radius} 0 0 1 ${x} ${y - radius}Q${x - 8} ${y - 8} ${x - radius} ${y}Z`,
				PAL.butter
			) +
			el(
				`M${x + radius} ${y}A${radius} ${radius} 0 0 1 ${x} ${y + radius}Q${x + 8} ${y + 8} ${x + radius} ${y}Z`,
				PAL.butter
			) +
			dot(x, y, 7, PAL.butter),
		'',
		'class="sink"'
	);

/** Noor plays with the ball again, with Sami; mama and bear watch. */
export function ball(): string {
	const lawn = mix(PAL.sage, PAL.leaf, 0.12);
	return (
		band(-9, 480, mix(PAL.sky, PAL.paper, 0.2)) +
		sun(206, 84, 36) +
		cloud(340, 70, 0.8) +
		cloud(590, 110, 1.1) +
		g(shelter(0, 0), 'translate(230 470) scale(1.35)') +
		tree(70, 490, 1.6, PAL.leaf, 5) +
		bush(676, 476, 1.4, mix(PAL.leaf, PAL.sage, 0.2)) +
		band(466, 829, lawn) +
		el('M-9 620C180 560 540 570 729 640V829H-9Z', tint(lawn, 0.16)) +
		line(
			'M60 560q4-12 2-18M72 560q4-10 8-14M640 560q4-12 2-18M652 560q4-10 8-14M320 790q4-12 2-18M332 790q4-10 8-14',
			shade(lawn, 0.2),
			4
		) +
		gshadow(366, 604, 130, 8) +
		line('M276 544V600M456 544V600', shade(PAL.wood, 0.2), 11) +
		block(250, 478, 232, 14, PAL.wood, 5) +
		block(244, 532, 244, 16, tint(PAL.wood, 0.12), 5) +
		sittingAhead({
			...mama,
			x: 336,
			y: 604,
			s: 1.06,
			seat: 66,
			noShadow: 1,
			mood: 'happy',
			look: [-0.3, 0.2],
			tilt: -4,
			hands: { l: [324, 550], r: [350, 550] }
		}) +
		at(424, 534, teddy(1.15)) +
		figure({
			...sami,
			x: 560,
			y: 738,
			s: 1.6,
			mood: 'joy',
			look: [-0.5, -0.5],
			tilt: -5,
			hands: { l: [468, 470], r: [640, 500] }
		}) +
		figure({
			...noor,
			x: 176,
			y: 760,
			s: 1.8,
			mood: 'joy',
			look: [0.5, -0.5],
			tilt: 6,
			hands: { l: [90, 556], r: [268, 540] }
		}) +
		gshadow(366, 756, 36, 6) +
		ballAt(372, 172, 46)
	);
}
