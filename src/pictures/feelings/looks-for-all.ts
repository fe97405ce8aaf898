import { mix, PAL, tint } from '../palette.ts';
import type { FeelingLook } from './face.ts';

/** The six feelings of the youngest, not knowing, nothing and good. */
export const forAll = {
	happy: {
		ground: 'flower',
		colour: PAL.mustard,
		brows: [0, 1],
		eyes: 'arc',
		mouth: 'smile',
		warm: true,
		hands: [
			[-44, 0],
			[44, 0]
		]
	},
	sad: {
		ground: 'drop',
		colour: tint(PAL.lake, 0.35),
		brows: [-1, 5],
		eyes: 'half',
		mouth: 'down',
		tilt: -6,
		look: [-0.2, 0.5]
	},
	angry: {
		ground: 'corners',
		colour: PAL.coral,
		brows: [3, -6],
		eyes: 'dot',
		mouth: 'tight',
		warm: true,
		hands: [
			[-22, 44],
			[22, 44]
		]
	},
	scared: {
		ground: 'jagged',
		colour: tint(PAL.plum, 0.45),
		brows: [-3, 5],
		eyes: 'wide',
		mouth: 'wave',
		hands: [
			[-24, 6],
			[24, 6]
		]
	},
	strange: {
		ground: 'wobbly',
		colour: mix(PAL.coral, PAL.butter, 0.55),
		brows: [-1, 2],
		rightBrow: [-4, -2],
		eyes: 'dot',
		mouth: 'crooked',
		tilt: 9,
		look: [0.4, 0]
	},
	calm: { ground: 'round', colour: PAL.sage, brows: [0, 1], eyes: 'shut', mouth: 'soft' },
	'dont-know': {
		ground: 'square',
		colour: mix(PAL.sand, PAL.paper, 0.2),
		brows: [-2, 1],
		eyes: 'dot',
		mouth: 'flat',
		hands: [
			[-47, 22],
			[47, 22]
		]
	},
	'nothing-felt': {
		ground: 'hill',
		colour: tint(PAL.sand, 0.2),
		brows: [0, 0],
		eyes: 'dot',
		mouth: 'flat'
	},
	good: {
		ground: 'leaf',
		colour: mix(PAL.leaf, PAL.sage, 0.5),
		brows: [-1, 1],
		eyes: 'dot',
		mouth: 'smile'
	}
} as const satisfies Record<string, FeelingLook>;
