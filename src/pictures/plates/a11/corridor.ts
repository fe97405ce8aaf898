import { mama, noor, sami } from '../../cast/index.ts';
import { figure, holdHands } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { block, cloud, field, plant } from '../../props/index.ts';
import { dot, el, g, line, oval, path } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { otherGirl, otherMother } from './people.ts';

const upperWall = mix(PAL.sage, PAL.paper, 0.5);
const lowerWall = mix(PAL.sage, PAL.leaf, 0.18);

/** A place on a wall of the corridor: how near, from 0 to 1, and how high. */
const onWall = (side: 1 | -1, near: number, height: number): readonly [number, number] => [
	360 + side * 369 * near,
	330 + height * near
];

/** Part of a wall, from near to far, between two heights. */
const wallPart = (side: 1 | -1, near: number, far: number, top: number, low: number): string => {
	const corners = [
		onWall(side, near, top),
		onWall(side, far, top),
		onWall(side, far, low),
		onWall(side, near, low)
	];
	return path`M${corners.map(([x, y]) => path`${x} ${y}`).join('L')}Z`;
};

type SideDoor = readonly [side: 1 | -1, near: number, far: number, colour: string, sign: string];

const fish =
	el('M-18 0C-8-14 12-12 20 0C12 12-8 14-18 0Z', PAL.lake) + el('M-14 0L-28-11V11Z', PAL.lake);
const sunSign = dot(0, 0, 17, PAL.mustard);
const leafSign = el('M-18 14C-20-8 0-18 20-16C20 6 4 18-18 14Z', PAL.leaf);
const boatSign = el('M-22 6H22L14 18H-14Z', PAL.plum) + el('M-2 2V-20L18 2Z', PAL.coral);

const sideDoors: readonly SideDoor[] = [
	[-1, 0.4, 0.33, mix(PAL.plum, PAL.blush, 0.3), sunSign],
	[1, 0.4, 0.33, mix(PAL.coral, PAL.butter, 0.2), boatSign],
	[-1, 0.58, 0.46, mix(PAL.lake, PAL.sky, 0.3), boatSign],
	[1, 0.58, 0.46, mix(PAL.leaf, PAL.sage, 0.2), sunSign],
	[-1, 0.96, 0.7, mix(PAL.coral, PAL.brick, 0.3), fish],
	[1, 0.96, 0.7, mix(PAL.mustard, PAL.butter, 0.2), leafSign]
];

function sideDoor([side, near, far, colour, sign]: SideDoor): string {
	const middle = (near + far) / 2;
	const [x, y] = onWall(side, middle, -108);
	const wide = (near - far) * 2.6;
	const [knobX, knobY] = onWall(side, far + (near - far) * 0.14, 20);
	return (
		el(wallPart(side, near + 0.015, far - 0.015, -318, 570), CARD) +
		el(wallPart(side, near, far, -300, 570), colour) +
		el(
			wallPart(side, near - (near - far) * 0.2, far + (near - far) * 0.2, 60, 480),
			tint(colour, 0.16)
		) +
		g(
			oval(0, 0, 36, 36, CARD) + sign,
			path`translate(${x} ${y})` + ` scale(${wide.toFixed(2)} ${(middle * 1.5).toFixed(2)})`
		) +
		dot(knobX, knobY, 11 * far, PAL.butter)
	);
}

/** A long corridor that goes away from us, a window at its end. */
function longCorridor(): string {
	const floor = mix(PAL.sand, PAL.stone, 0.35);
	const far = 0.245;
	const walls = ([-1, 1] as const)
		.map(
			(side) =>
				el(wallPart(side, 1.05, far, -520, 570), side < 0 ? upperWall : shade(upperWall, 0.06)) +
				el(wallPart(side, 1.05, far, 170, 570), side < 0 ? lowerWall : shade(lowerWall, 0.06))
		)
		.join('');
	return (
		field(-9, -9, 738, 838, floor) +
		el('M-30 -220L270 203H450L750 -220Z', tint(upperWall, 0.5)) +
		walls +
		field(270, 203, 180, 267, tint(upperWall, 0.3)) +
		field(270, 372, 180, 98, tint(lowerWall, 0.2)) +
		block(306, 236, 108, 130, CARD, 3) +
		field(314, 244, 92, 114, PAL.sky) +
		cloud(350, 280, 0.4) +
		line('M360 244V358', CARD, 6) +
		plant(360, 470, 0.7) +
		el('M300 470H420L560 830H160Z', tint(floor, 0.4), 'opacity=".7"') +
		sideDoors.map(sideDoor).join('')
	);
}

/** The long corridor with its coloured doors; a girl looks round hers and waves at Noor. */
export function corridorWithDoors(): string {
	const [mother, girl] = holdHands(
		{ ...mama, x: 226, y: 716, s: 1.34, mood: 'happy', look: [0.5, 0.35], tilt: 5 },
		{ ...noor, y: 730, s: 1.34, mood: 'happy', look: [0.7, -0.05], tilt: 4 }
	);
	return (
		longCorridor() +
		figure({
			...otherMother,
			x: 606,
			y: 644,
			s: 1.14,
			mood: 'happy',
			look: [-0.6, 0.3],
			tilt: -3
		}) +
		figure({
			...otherGirl,
			x: 524,
			y: 664,
			s: 1.2,
			mood: 'happy',
			look: [-0.65, 0.05],
			tilt: -4,
			hands: { l: [446, 528] }
		}) +
		figure({ ...sami, x: 96, y: 748, s: 1.38, mood: 'neutral', look: [0.5, 0], tilt: 3 }) +
		figure(mother) +
		figure({ ...girl, hold: { r: bearByPaw('r') } })
	);
}
