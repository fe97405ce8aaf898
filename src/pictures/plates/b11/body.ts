import { finn, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { block, gshadow, mug } from '../../props/index.ts';
import { at, dot, el, line } from '../../shapes.ts';
import { boards, room } from '../../sets/rooms.ts';
import { bigHeadphones } from '../../sets/stairwell.ts';

/* b11-1: Sami paints where he feels it; around it what helps; Finn jumps rope */

/** The outline of a child, cut from one colour. */
function outline(x: number, y: number, scale: number, colour: string): string {
	const child = figure({
		...sami,
		hair: 'buzz',
		top: { cut: 'sweater', color: PAL.leaf },
		x,
		y,
		s: scale,
		pose: 'open',
		p: { l: [0.5, 0.72], r: [0.5, 0.72] },
		noShadow: true,
		flat: true,
		still: true
	});
	return child.replace(/#[0-9a-f]{6}\b/g, colour).replaceAll(/ opacity="[^"]*"/g, '');
}

/** A busy head, a tight chest, a strange tummy, restless legs. */
function feltPlaces(x: number): string {
	return (
		line(
			`M${x - 30} 132q10-24 30-10t30-8M${x - 26} 156q14-18 28-6t26-8M${x - 18} 176q10-10 20-4t18-4`,
			PAL.plum,
			6
		) +
		el(
			`M${x} 276C${x - 26} 258 ${x - 26} 234 ${x - 12} 232C${x - 4} 232 ${x} 240 ${x} 244C${x} 240 ${x + 4} 232 ${x + 12} 232C${x + 26} 234 ${x + 26} 258 ${x} 276Z`,
			PAL.brick
		) +
		line(`M${x + 2} 308a7 7 0 1 0 7 8a17 17 0 1 0-18 12a27 27 0 0 0 31-6`, PAL.leaf, 7) +
		line(`M${x - 22} 384l-7 12 10 8-8 14M${x + 20} 384l7 12-10 8 8 14`, PAL.navy, 6)
	);
}

const sticker = (x: number, y: number, ground: string, inner: string) =>
	at(x, y, dot(0, 0, 35, ground) + inner);

/** What helps: music, drawing, something warm, going outside. */
const helps = () =>
	sticker(238, 110, tint(PAL.butter, 0.2), at(0, -14, bigHeadphones(0, -6, 0.46))) +
	sticker(
		470,
		110,
		mix(PAL.sky, PAL.paper, 0.3),
		line('M-16 16L10-10', PAL.mustard, 9) +
			el('M-24 24L-20 12L-12 20Z', PAL.wood) +
			line('M-4 20q8-6 12 0t12-2', PAL.brick, 4)
	) +
	sticker(
		468,
		392,
		mix(PAL.coral, PAL.paper, 0.5),
		mug(-2, 20, PAL.lake, 1.3) + line('M-8-14q-6-8 0-14M6-14q-6-8 0-14', PAL.ink, 3.4)
	) +
	sticker(
		240,
		404,
		mix(PAL.sage, PAL.paper, 0.3),
		line('M0 24V0', PAL.wood, 7) + dot(0, -8, 17, PAL.leaf) + dot(-5, -12, 7, tint(PAL.leaf, 0.2))
	);

const paintingSami = {
	...sami,
	x: 136,
	y: 536,
	s: 1.4,
	mood: 'neutral',
	look: [0.7, -0.05],
	tilt: 4,
	hands: { l: [108, 436], r: [222, 330] },
	hold: { r: { svg: line('M-14 10L60-20', PAL.wood, 7) + line('M54-18L70-24', PAL.leaf, 12) } }
} satisfies Figure;

const jumpingFinn = {
	...finn,
	x: 608,
	y: 508,
	s: 1.24,
	mood: 'happy',
	look: [-0.45, -0.1],
	tilt: -4,
	p: {
		l: [0.5, 0.55],
		r: [0.5, 0.55],
		feet: [
			[-0.24, 0.9],
			[0.24, 0.94]
		]
	},
	noShadow: true
} satisfies Figure;

function rope(): string {
	const hands = 'M547 389C496 128 722 128 673 389';
	return line(hands, PAL.ink, 5);
}

export function paintedBody(): string {
	return (
		room(mix(PAL.lake, PAL.paper, 0.5), boards, 440) +
		block(190, 46, 330, 424, shade(mix(PAL.wood, PAL.sand, 0.4), 0.1), 5) +
		block(182, 40, 330, 424, CARD, 4) +
		block(322, 30, 60, 18, PAL.butter, 2) +
		outline(352, 446, 1.62, mix(PAL.sky, PAL.lake, 0.2)) +
		feltPlaces(352) +
		helps() +
		figure(paintingSami) +
		gshadow(612, 540, 46, 7) +
		rope() +
		figure(jumpingFinn)
	);
}
