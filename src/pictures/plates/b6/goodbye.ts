import { bo, mama, noor, oma, pluis, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import {
	bike,
	block,
	bush,
	cat,
	cloud,
	field,
	house,
	mug,
	plant,
	sun,
	teddy,
	tree
} from '../../props/index.ts';
import { at, el, g, line, oval } from '../../shapes.ts';
import { frontWindow } from '../../sets/home.ts';
import { band, boards, paving } from '../../sets/rooms.ts';
import { football } from './things.ts';

const clearSky = mix(PAL.sky, PAL.paper, 0.2);

/** The green house with its tree and the swing of the street. */
const ourHouse = (): string =>
	house(330, 420, 190, 300, PAL.leaf, {
		roof: 'klok',
		door: PAL.brick,
		n: 10,
		curtain: PAL.coral
	}) +
	house(512, 420, 150, 270, PAL.mustard, { roof: 'lijst', n: 7, door: PAL.plum }) +
	house(190, 420, 148, 264, PAL.coral, { roof: 'punt', n: 7, door: PAL.navy });

/** Bo, who poses in front of the house. */
const posing = (x: number): string =>
	figure({ ...bo, x, y: 448, s: 0.72, mood: 'happy', pose: 'wave' });

/** Sami's hand, which holds the tablet. */
const hand = (x: number, turn: number, colour: string) =>
	at(
		x,
		462,
		el('M-30 20C-34 60-44 110-56 180H56C44 110 34 60 30 20Q0 10-30 20Z', colour) +
			oval(0, 2, 28, 32, SKIN.s4),
		1,
		turn
	);

/** Sami takes a photo of his house and his tree, so that he can keep them. */
export function photo(): string {
	return (
		band(-9, 440, clearSky) +
		cloud(90, 90, 1.1) +
		sun(650, 90, 34) +
		ourHouse() +
		band(416, 569, mix(PAL.sand, PAL.blush, 0.4)) +
		paving(424, 569, mix(PAL.sand, PAL.blush, 0.4)) +
		tree(120, 446, 1.5, PAL.leaf, 5) +
		posing(300) +
		g(bike(0, 0, 0.9, PAL.lake), 'translate(590 440)') +
		field(-9, -9, 738, 578, PAL.paper, 'opacity=".34"') +
		block(150, 200, 420, 268, PAL.ink, 24) +
		'<clipPath id="screen"><path d="M176 218H536V450H176Z"/></clipPath>' +
		g(
			g(
				band(-9, 440, clearSky) +
					ourHouse() +
					band(416, 600, mix(PAL.sand, PAL.blush, 0.4)) +
					tree(160, 446, 1.5, PAL.leaf, 5) +
					posing(300),
				'translate(56 52) scale(.86)'
			),
			'',
			'clip-path="url(#screen)"'
		) +
		hand(168, 14, PAL.leaf) +
		hand(552, -14, shade(PAL.leaf, 0.06)) +
		oval(180, 426, 13, 22, shade(SKIN.s4, 0.06), 'transform="rotate(24 180 426)"') +
		oval(540, 426, 13, 22, shade(SKIN.s4, 0.1), 'transform="rotate(-24 540 426)"')
	);
}

function footballField(): string {
	const grass = mix(PAL.sage, PAL.leaf, 0.4);
	return (
		band(-9, 300, clearSky) +
		cloud(170, 80, 1.1) +
		cloud(520, 60, 0.8) +
		[30, 150, 280, 420, 560, 690]
			.map((x, i) => bush(x, 296, 1.6, mix(PAL.leaf, PAL.sage, i % 2 ? 0.3 : 0.15), i + 2))
			.join('') +
		band(286, 569, grass) +
		field(-9, 340, 738, 60, tint(grass, 0.1)) +
		field(-9, 466, 738, 104, tint(grass, 0.1)) +
		line('M-9 330H729', CARD, 5) +
		line('M470 320V196H670V320', CARD, 10) +
		line(
			'M500 204V316M530 204V316M560 204V316M590 204V316M620 204V316M648 204V316M474 228H668M474 258H668M474 288H668',
			CARD,
			2,
			'opacity=".6"'
		)
	);
}

const leaving = {
	...sami,
	x: 256,
	y: 534,
	s: 1.62,
	mood: { brow: [-2, 2.4], eye: 'dot', mouth: 'soft' },
	look: [0.7, 0.1],
	tilt: 5,
	hands: { r: [334, 368] }
} satisfies Figure;

const staying = {
	...bo,
	x: 466,
	y: 534,
	s: 1.62,
	mood: 'listening',
	look: [-0.7, 0.1],
	tilt: -6,
	hands: { l: [390, 368] }
} satisfies Figure;

/** Sami and Bo hold their ball together on the football field; friends and mama are there. */
export function friends(): string {
	const teammate = (x: number, look: number, who: Figure) =>
		figure({
			...who,
			x,
			y: 356,
			s: 0.7,
			mood: 'happy',
			look: [look, 0.2],
			top: { cut: 'tee', color: PAL.coral },
			bottom: { cut: 'shorts', color: PAL.navy }
		});
	return (
		footballField() +
		figure({ ...mama, x: 90, y: 376, s: 0.76, mood: 'listening', look: [0.6, 0.2], tilt: 4 }) +
		teammate(576, -0.5, {
			age: 'child9',
			skin: 's2',
			hair: 'ponytail',
			hairColor: 'ginger',
			pose: 'wave'
		}) +
		teammate(640, -0.6, { age: 'child9', skin: 's5', hair: 'curly', hairColor: 'black' }) +
		figure(leaving) +
		figure({ ...staying, only: 'body' }) +
		football(362, 356, 36) +
		figure({ ...staying, only: 'arms' }) +
		figure({ ...leaving, only: 'arms' })
	);
}

function armchair(x: number, y: number, colour: string): string {
	return at(
		x,
		y,
		block(-104, -250, 208, 230, colour, 44) + block(-92, -116, 184, 100, tint(colour, 0.1), 16)
	);
}

const keeping = {
	...oma,
	x: 322,
	y: 526,
	s: 1.3,
	seat: 66,
	mood: 'listening',
	look: [0.65, 0.3],
	tilt: 5,
	noShadow: true
} satisfies Figure;

const stroking = {
	...sami,
	x: 476,
	y: 538,
	s: 1.34,
	mood: 'sad',
	look: [-0.65, 0.4],
	tilt: -8
} satisfies Figure;

/** Goodbye to Pluis: the cat stays on oma's lap, Sami strokes it, Noor is there with bear. */
export function pet(): string {
	const wall = mix(PAL.blush, PAL.paper, 0.25);
	const chair = mix(PAL.lake, PAL.sage, 0.35);
	let flowers = '';
	for (let y = 24; y < 420; y += 52)
		for (let x = (y / 52) % 2 > 1 ? 18 : 48; x < 720; x += 62)
			flowers += `M${x} ${y}l5 5M${x + 5} ${y}l-5 5`;
	return (
		field(-9, -9, 738, 578, wall) +
		line(flowers, shade(wall, 0.09), 3.2) +
		field(-9, 436, 738, 134, boards) +
		line('M-9 486H729M-9 536H729', shade(boards, 0.1), 3) +
		field(-9, 422, 738, 14, tint(wall, 0.6)) +
		frontWindow(70, 56, 150, 160, tint(PAL.plum, 0.45)) +
		plant(104, 218, 0.6, PAL.lake) +
		block(560, 190, 180, 13, PAL.wood, 3) +
		mug(600, 190, PAL.lake, 1.1) +
		mug(640, 190, PAL.coral, 1.1) +
		oval(330, 530, 190, 14, '#3a2440', 'opacity=".15"') +
		armchair(322, 528, chair) +
		figure({ ...keeping, only: 'body' }) +
		figure({ ...keeping, hands: { l: [318, 446], r: [366, 452] }, only: 'arms' }) +
		cat(334, 446, 1.75, pluis.color, { sleep: 1 }) +
		block(206, 412, 50, 112, shade(chair, 0.06), 20) +
		block(394, 446, 44, 78, shade(chair, 0.14), 18) +
		figure({ ...stroking, hands: { l: [372, 410], r: [512, 474] } }) +
		figure({
			...noor,
			x: 138,
			y: 544,
			s: 1.34,
			mood: 'neutral',
			look: [0.7, 0.1],
			tilt: 5,
			pose: 'hug',
			hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
		}) +
		basket(636, 540)
	);
}

/** The cat's basket, open and empty now that Pluis lies elsewhere. Bottom middle. */
const basket = (x: number, y: number): string =>
	at(
		x,
		y,
		oval(0, 1, 50, 7, '#3a2440', 'opacity=".15"') +
			line('M-16-66q16-16 32 0', PAL.ink, 6) +
			block(-46, -66, 92, 66, PAL.sage, 13) +
			block(-30, -52, 60, 42, PAL.ink, 10) +
			el('M-30-14Q0-30 30-14V-12Q0-8-30-12Z', PAL.coral) +
			block(32, -54, 26, 46, tint(PAL.sage, 0.2), 5)
	);
