import { mix, PAL } from '../palette.ts';
import type { FeelingLook } from './face.ts';

/** What readers from twelve add. */
export const fromTwelve = {
	stressed: {
		ground: 'burst',
		colour: mix(PAL.coral, PAL.mustard, 0.4),
		brows: [2, 4],
		eyes: 'wide',
		mouth: 'teeth',
		sink: 4,
		hands: [
			[-30, -20],
			[31, -18]
		],
		marks: ['sweat', 'tremble']
	},
	frustrated: {
		ground: 'corners',
		colour: mix(PAL.brick, PAL.plum, 0.4),
		brows: [4, -4],
		eyes: 'shut',
		mouth: 'teeth',
		tilt: -5,
		hands: [
			[-24, 40],
			[24, 40]
		],
		marks: ['scribble']
	},
	powerless: {
		ground: 'low',
		colour: mix(PAL.stone, PAL.lake, 0.3),
		brows: [-1, 5],
		eyes: 'half',
		mouth: 'flat',
		sink: 12,
		look: [0, 0.9],
		hands: [
			[-46, 52],
			[46, 52]
		]
	},
	insecure: {
		ground: 'wobbly',
		colour: mix(PAL.blush, PAL.plum, 0.25),
		brows: [-2, 3],
		rightBrow: [0, 4],
		eyes: 'dot',
		mouth: 'wave',
		look: [0.9, 0.4],
		tilt: 4,
		hands: [[22, 36]]
	},
	trapped: {
		ground: 'square',
		colour: mix(PAL.navy, PAL.stone, 0.45),
		brows: [-2, 5],
		eyes: 'wide',
		mouth: 'tight',
		sink: 5,
		hands: [
			[-35, 16],
			[35, 16]
		],
		marks: ['walls']
	},
	burden: {
		ground: 'torn',
		colour: mix(PAL.wood, PAL.stone, 0.35),
		brows: [0, 5],
		eyes: 'half',
		mouth: 'wave',
		sink: 14,
		look: [0, 0.8],
		marks: ['weight']
	},
	furious: {
		ground: 'burst',
		colour: PAL.brick,
		brows: [5, -8],
		eyes: 'dot',
		mouth: 'teeth',
		warm: true,
		hands: [
			[-38, 26],
			[38, 26]
		],
		marks: ['steam']
	},
	numb: {
		ground: 'round',
		colour: mix(PAL.stone, PAL.paper, 0.15),
		brows: [1, 0],
		eyes: 'faint',
		mouth: 'flat'
	},
	'let-down': {
		ground: 'torn',
		colour: mix(PAL.lake, PAL.plum, 0.4),
		brows: [-1, 5],
		eyes: 'dot',
		mouth: 'down',
		look: [-1, 0.3],
		tilt: -9,
		hands: [
			[-46, 30],
			[46, 26]
		],
		marks: ['thread', 'tear']
	},
	restless: {
		ground: 'wave',
		colour: mix(PAL.leaf, PAL.mustard, 0.45),
		brows: [-2, 2],
		eyes: 'wide',
		mouth: 'wave',
		look: [0.8, 0],
		tilt: 6,
		hands: [
			[-36, 30],
			[38, 18]
		],
		marks: ['restless']
	},
	determined: {
		ground: 'corners',
		colour: mix(PAL.lake, PAL.leaf, 0.4),
		brows: [3, -3],
		eyes: 'dot',
		mouth: 'firm',
		look: [0.5, -0.1],
		marks: ['forward']
	},
	strong: {
		ground: 'tall',
		colour: mix(PAL.leaf, PAL.sage, 0.3),
		brows: [1, -2],
		eyes: 'dot',
		mouth: 'smile',
		sink: -4,
		hands: [
			[-44, -14],
			[44, -14]
		]
	},
	grateful: {
		ground: 'flower',
		colour: PAL.blush,
		brows: [-2, 2],
		eyes: 'shut',
		mouth: 'smile',
		warm: true,
		tilt: 7,
		hands: [
			[-6, 34],
			[8, 36]
		]
	},
	mixed: {
		ground: 'round',
		colour: mix(PAL.lake, PAL.sky, 0.35),
		brows: [-2, 5],
		rightBrow: [0, 1],
		eyes: 'dot',
		mouth: 'crooked',
		marks: ['halves']
	}
} as const satisfies Record<string, FeelingLook>;
