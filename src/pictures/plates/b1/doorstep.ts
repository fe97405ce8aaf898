import { mama, pluis, sami } from '../../cast/index.ts';
import { mix, PAL, shade, SKIN } from '../../palette.ts';
import { block, cat, gshadow } from '../../props/index.ts';
import { line, oval } from '../../shapes.ts';
import { frontWindow, houseFront, litDoorway, openLeaf, redPlant } from '../../sets/home.ts';
import { sittingAhead } from '../../sets/sitting.ts';

const talking = {
	...mama,
	x: 308,
	y: 536,
	s: 1.36,
	seat: 62,
	mood: 'listening',
	look: [0.7, 0.2],
	tilt: 6,
	behind: 'r',
	hands: { l: [334, 448], r: [456, 380] }
} as const;

const asking = {
	...sami,
	x: 440,
	y: 534,
	s: 1.42,
	seat: 62,
	mood: 'worried',
	look: [-0.65, -0.15],
	tilt: -5,
	hands: { l: [448, 446], r: [434, 450] }
} as const;

/** Nothing is decided yet: mama and Sami sit on the doorstep of their house and talk. */
export function notDecided(): string {
	const step = mix(PAL.stone, PAL.paper, 0.2);
	return (
		houseFront(-9, 738, 440) +
		frontWindow(36, 90, 130, 180, PAL.coral) +
		frontWindow(568, 90, 130, 180, PAL.butter) +
		litDoorway(284, 70, 180, 360) +
		openLeaf(284, 70, 356, 62, 20) +
		gshadow(378, 540, 220, 10) +
		block(190, 430, 366, 40, step, 4) +
		block(176, 466, 394, 66, PAL.stone, 4) +
		line('M196 466H552', mix(PAL.stone, PAL.ink, 0.15), 3) +
		redPlant(112, 486, 1.1) +
		sittingAhead(talking) +
		sittingAhead(asking) +
		oval(466, 376, 12, 14, shade(SKIN.s4, 0.06)) +
		cat(528, 432, 1.15, pluis.color)
	);
}
