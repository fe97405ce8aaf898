import { landlord, mama, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { PAL, shade, SKIN } from '../../palette.ts';
import { block, gshadow } from '../../props/index.ts';
import { line, oval } from '../../shapes.ts';
import { coatRack, hall, redPlant, rug } from '../../sets/home.ts';
import { sittingAhead } from '../../sets/sitting.ts';

const visitor = {
	...landlord,
	x: 196,
	y: 538,
	s: 1.28,
	seat: 58,
	mood: 'happy',
	look: [0.75, -0.05],
	tilt: 5,
	hands: { l: [226, 444], r: [168, 450] }
} as const;

const asking = {
	...sami,
	x: 440,
	y: 546,
	s: 1.36,
	mood: { brow: [-1.5, 0.6], eye: 'dot', mouth: 'o' },
	look: [-0.75, 0],
	tilt: -4,
	hands: { l: [352, 420] }
} satisfies Figure;

/** Sami asks who somebody is and what he comes to do; mama stands behind him. */
export function question(): string {
	return (
		hall(446) +
		coatRack(96, 130) +
		redPlant(660, 488, 1.05) +
		rug(420, 542, 420, PAL.coral) +
		gshadow(200, 542, 150, 9) +
		block(78, 466, 240, 18, PAL.wood, 5) +
		line('M104 482V538M292 482V538', shade(PAL.wood, 0.16), 12) +
		sittingAhead(visitor) +
		figure({
			...mama,
			x: 536,
			y: 538,
			s: 1.3,
			mood: 'listening',
			look: [-0.6, 0.3],
			tilt: -5,
			bend: { l: 1 },
			hands: { l: [470, 364] }
		}) +
		figure(asking) +
		oval(466, 366, 12, 14, SKIN.s4)
	);
}
