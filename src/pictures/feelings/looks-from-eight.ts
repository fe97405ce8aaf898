import { mix, PAL } from '../palette.ts';
import type { FeelingLook } from './face.ts';

/** What readers from eight add. */
export const fromEight = {
	nervous: {
		ground: 'wobbly',
		colour: mix(PAL.butter, PAL.mustard, 0.4),
		brows: [-2, 4],
		eyes: 'wide',
		mouth: 'wave',
		hands: [
			[-6, 22],
			[7, 24]
		],
		marks: ['tremble']
	},
	disappointed: {
		ground: 'low',
		colour: mix(PAL.lake, PAL.stone, 0.5),
		brows: [0, 3],
		eyes: 'half',
		mouth: 'down',
		tilt: 8,
		sink: 6,
		look: [0.3, 0.6]
	},
	jealous: {
		ground: 'leaf',
		colour: mix(PAL.sage, PAL.leaf, 0.35),
		brows: [2, -2],
		rightBrow: [-1, 0],
		eyes: 'half',
		mouth: 'crooked',
		look: [1, 0],
		tilt: -4
	},
	lonely: {
		ground: 'hill',
		colour: mix(PAL.navy, PAL.sky, 0.5),
		brows: [-1, 4],
		eyes: 'dot',
		mouth: 'down',
		sink: 9,
		look: [-0.7, 0.3],
		hands: [
			[-12, 40],
			[13, 38]
		],
		marks: ['empty']
	},
	ashamed: {
		ground: 'low',
		colour: PAL.blush,
		brows: [-1, 4],
		eyes: 'shut',
		mouth: 'wave',
		warm: true,
		sink: 8,
		tilt: 6,
		hands: [
			[-25, 6],
			[26, 8]
		]
	},
	guilty: {
		ground: 'torn',
		colour: mix(PAL.wood, PAL.sand, 0.5),
		brows: [-2, 5],
		eyes: 'dot',
		mouth: 'wave',
		look: [-0.9, 0.7],
		tilt: -7,
		hands: [[30, -18]]
	},
	relieved: {
		ground: 'round',
		colour: mix(PAL.sky, PAL.sage, 0.4),
		brows: [-2, 2],
		eyes: 'shut',
		mouth: 'round',
		tilt: 5,
		marks: ['breath']
	},
	proud: {
		ground: 'tall',
		colour: PAL.mustard,
		brows: [-3, -1],
		eyes: 'arc',
		mouth: 'smile',
		tilt: -3,
		sink: -5,
		hands: [
			[-30, 44],
			[30, 44]
		],
		marks: ['sparkle']
	},
	confused: {
		ground: 'wobbly',
		colour: mix(PAL.plum, PAL.paper, 0.55),
		brows: [-3, 3],
		rightBrow: [2, -2],
		eyes: 'dot',
		mouth: 'crooked',
		tilt: 10,
		look: [0.5, -0.4],
		hands: [[28, -12]],
		marks: ['question', 'swirl']
	},
	'busy-head': {
		ground: 'burst',
		colour: mix(PAL.coral, PAL.butter, 0.35),
		brows: [1, 3],
		eyes: 'shut',
		mouth: 'wave',
		sink: 5,
		hands: [
			[-32, -14],
			[32, -14]
		],
		marks: ['scribble', 'thoughts']
	},
	homesick: {
		ground: 'wave',
		colour: mix(PAL.leaf, PAL.lake, 0.4),
		brows: [-1, 4],
		eyes: 'dot',
		mouth: 'down',
		look: [-0.8, -0.6],
		tilt: -5,
		hands: [[-3, 32]],
		marks: ['house']
	},
	hopeful: {
		ground: 'round',
		colour: mix(PAL.sky, PAL.lake, 0.3),
		brows: [-3, 2],
		eyes: 'dot',
		mouth: 'smile',
		look: [0.7, -0.9],
		tilt: 4,
		marks: ['sunrise']
	},
	bored: {
		ground: 'square',
		colour: mix(PAL.stone, PAL.sand, 0.45),
		brows: [1, 0],
		eyes: 'half',
		mouth: 'flat',
		tilt: 12,
		sink: 6,
		hands: [[26, 8]]
	},
	tired: {
		ground: 'low',
		colour: mix(PAL.navy, PAL.plum, 0.5),
		brows: [-2, 2],
		eyes: 'shut',
		mouth: 'yawn',
		tilt: -8,
		sink: 8,
		marks: ['sleep']
	}
} as const satisfies Record<string, FeelingLook>;
