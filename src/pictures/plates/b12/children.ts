import { bo, finn, jada, lotte, noor, olek, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL } from '../../palette.ts';
import { cloud, grass, gshadow, tree } from '../../props/index.ts';
import { el } from '../../shapes.ts';
import { headphonesRoundNeck } from '../../sets/headphones.ts';
import { band } from '../../sets/rooms.ts';

/* b12-1: all children, big and small, together on a hill */

const size = 1.1;
const tall = {
	...jada,
	x: 172,
	y: 496,
	s: size,
	mood: 'happy',
	look: [-0.5, 0.2],
	tilt: -4,
	hands: { l: [142, 394] }
} satisfies Figure;

const children: readonly Figure[] = [
	{ ...olek, x: 536, y: 484, s: size, mood: 'happy', look: [0.5, 0.1], tilt: -3 },
	{ ...lotte, x: 640, y: 508, s: size, mood: 'happy', look: [-0.6, -0.1], tilt: -5 },
	{
		...bo,
		x: 270,
		y: 512,
		s: size,
		mood: 'joy',
		look: [0.5, 0],
		tilt: 5,
		hands: { l: [224, 306], r: [307, 438] }
	},
	{
		...finn,
		x: 452,
		y: 506,
		s: size,
		mood: 'happy',
		look: [-0.5, 0],
		tilt: -4,
		hands: { r: [486, 430], l: [407, 428] }
	},
	{
		...sami,
		x: 362,
		y: 520,
		s: size,
		mood: 'happy',
		look: [-0.4, 0],
		tilt: -4,
		hands: { l: [308, 438], r: [407, 428] }
	},
	{
		...noor,
		x: 84,
		y: 516,
		s: size,
		mood: 'happy',
		look: [0.6, -0.1],
		tilt: 4,
		hands: { r: [142, 394] }
	}
];

export function allChildren(): string {
	return (
		band(-9, 569, mix(PAL.sky, PAL.paper, 0.2)) +
		cloud(130, 92, 1) +
		cloud(560, 70, 1.1) +
		cloud(360, 130, 0.6) +
		el(
			'M-9 330C160 260 330 320 470 290C580 270 660 290 729 260V578H-9Z',
			mix(PAL.sage, PAL.sky, 0.4)
		) +
		tree(54, 420, 1.1, mix(PAL.leaf, PAL.sage, 0.45), 5) +
		tree(676, 404, 1.2, mix(PAL.leaf, PAL.sage, 0.4), 4) +
		el('M-9 440C180 380 420 390 729 424V578H-9Z', mix(PAL.sage, PAL.leaf, 0.16)) +
		grass(30, 480) +
		grass(592, 548) +
		grass(214, 552) +
		gshadow(360, 522, 40, 6) +
		figure(tall) +
		headphonesRoundNeck(tall) +
		children.map((child) => figure(child)).join('')
	);
}
