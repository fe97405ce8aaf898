import { figure, type Face } from '../../figures/index.ts';
import { CARD, LIT, mix, PAL, shade, tint } from '../../palette.ts';
import { block, carton, lamp, sheet, teddy } from '../../props/index.ts';
import { at, dot, el, g, line, oval } from '../../shapes.ts';
import { mama, noor } from '../../cast/index.ts';
import { band } from '../../sets/rooms.ts';
import { glow } from '../../sets/night.ts';

/** Rings of lamp light. */
const lampRings = [
	[300, 0.1],
	[205, 0.12],
	[120, 0.16]
] as const;

const blowing: Face = { brow: [-1, 1], eye: 'shut', mouth: 'o', cheek: 1 };

/** A big paper flower on its stem; the stem begins at 0 0. */
function flower(x: number, y: number, scale = 1): string {
	const petals = [0, 60, 120, 180, 240, 300].map((turn) =>
		g(oval(0, -30, 19, 26, turn % 120 ? PAL.coral : shade(PAL.coral, 0.08)), `rotate(${turn})`)
	);
	const head =
		petals.join('') + dot(0, 0, 17, PAL.mustard) + dot(-4, -4, 7, tint(PAL.mustard, 0.3));
	return at(
		x,
		y,
		line('M0 0C-4-50 4-90 0-150', PAL.leaf, 8) +
			el('M-2-40C-30-40-46-58-50-80C-22-78-6-66-2-40Z', PAL.leaf) +
			el('M1-62C24-64 38-78 42-98C18-96 4-86 1-62Z', shade(PAL.leaf, 0.14)) +
			at(0, -160, head),
		scale
	);
}

/** A candle on a saucer, its flame leaning away from a soft breath. */
function candle(x: number, y: number, scale = 1): string {
	const flame = g(
		el('M-12-176C-12-192 2-200 14-222C22-204 26-188 16-172C8-164-10-164-12-176Z', LIT.lamp) +
			el('M-4-174C-4-182 4-188 10-198C14-188 14-178 8-172C4-168-4-168-4-174Z', LIT.glow),
		'',
		'class="tail"'
	);
	return at(
		x,
		y,
		oval(0, 0, 66, 14, tint(PAL.lake, 0.15)) +
			oval(0, -4, 50, 9, tint(PAL.lake, 0.35)) +
			block(-25, -152, 50, 148, CARD, 7) +
			sheet(
				[
					[8, -150],
					[25, -151],
					[25, -5],
					[10, -4]
				],
				5,
				shade(CARD, 0.1)
			) +
			el('M-25-148Q-22-120-14-122Q-10-128-8-146Z', tint(PAL.butter, 0.3)) +
			line('M0-152V-166', PAL.ink, 4) +
			flame,
		scale
	);
}

const blowingNoor = {
	...noor,
	x: 336,
	y: 826,
	s: 2.8,
	mood: blowing,
	look: [0.7, 0.1],
	tilt: 6,
	noLegs: 1,
	noShadow: 1,
	hands: { l: [214, 660], r: [440, 704] },
	still: 1
} as const;

const motherClose = {
	...mama,
	x: 168,
	y: 992,
	s: 2.6,
	noLegs: 1,
	noShadow: 1,
	mood: 'relieved',
	look: [0.6, 0.35],
	tilt: 10,
	hands: { l: [128, 702], r: [292, 560] },
	still: 1
} as const;

/** Noor smells the flower and blows at the candle, mama with her. */
export function candleAndFlower(): string {
	const ground = mix(PAL.lake, PAL.sky, 0.55);
	const card = mix(PAL.wood, PAL.sand, 0.42);
	return (
		band(-9, 829, ground) +
		glow(576, 470, lampRings) +
		figure(motherClose) +
		figure({ ...blowingNoor, only: 'body' }) +
		sheet(
			[
				[-20, 646],
				[740, 646],
				[760, 840],
				[-40, 840]
			],
			4,
			tint(card, 0.2)
		) +
		band(792, 829, card) +
		candle(572, 756, 1.42) +
		flower(206, 772, 1.25) +
		figure({ ...blowingNoor, only: 'arms' }) +
		line('M462 486C480 480 496 480 512 486M466 512C486 506 504 508 520 502', CARD, 6)
	);
}

const motherHolding = {
	...mama,
	x: 400,
	y: 877,
	s: 2.6,
	seat: 80,
	mood: 'relieved',
	look: [-0.4, 0.5],
	tilt: -8,
	noShadow: 1,
	behind: 'l',
	hands: { l: [268, 690], r: [362, 716] }
} as const;

const noorHeld = {
	...noor,
	x: 336,
	y: 912,
	s: 2.4,
	seat: 96,
	dangle: 1,
	mood: 'relieved',
	look: [0.3, 0.1],
	tilt: 12,
	noShadow: 1,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} as const;

function armchair(colour: string): { back: string; arms: string } {
	return {
		back: block(170, 286, 430, 560, colour, 90),
		arms:
			block(116, 600, 112, 260, shade(colour, 0.06), 50) +
			block(548, 600, 112, 260, shade(colour, 0.14), 50)
	};
}

/** Mama's knees, which come towards us and carry Noor. */
const knees = (): string =>
	el('M376 664H482C520 690 528 740 514 800V840H420V780Z', shade(PAL.navy, 0.12)) +
	el('M402 668H312C276 690 268 742 284 800V840H388V780Z', PAL.navy);

/** Mama's lap: held, close and big. */
export function lap(): string {
	const ground = mix(PAL.plum, PAL.blush, 0.55);
	const chair = armchair(mix(PAL.lake, PAL.sage, 0.35));
	return (
		band(-9, 829, ground) +
		band(752, 829, shade(ground, 0.12)) +
		glow(86, 480, lampRings) +
		carton(84, 800, 170, 196, { mark: 'heart' }) +
		lamp(84, 600, 2.2) +
		chair.back +
		figure({ ...motherHolding, only: 'body' }) +
		knees() +
		figure(noorHeld) +
		figure({ ...motherHolding, only: 'arms' }) +
		chair.arms
	);
}
