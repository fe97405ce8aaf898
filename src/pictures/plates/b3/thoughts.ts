import { pluis, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, cat, field, mug } from '../../props/index.ts';
import { at, cut, dot, el, limb, line, oval, scallop } from '../../shapes.ts';
import { bikePoster, samisBed, samisCorner } from '../../sets/samis-corner.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { steam } from '../../sets/stairwell.ts';

/** A thought in a cloud of paper. Middle of the cloud. */
const thought = (x: number, y: number, inner: string, scale = 1, seed = 2): string =>
	at(x, y, el(scallop(0, 0, 78, 54, 10, 1.15, seed), CARD) + inner, scale);

/** Small clouds that lead from a head to its thought. */
const trail = (places: readonly (readonly [x: number, y: number, radius: number])[]): string =>
	places.map(([x, y, radius]) => oval(x, y, radius, radius * 0.8, CARD)).join('');

/** New sports shoes. */
const shoes = (): string => {
	const one =
		el('M-24 10V-14Q-22-20-10-18Q-4-6 8-3Q24 0 25 10Z', PAL.brick) +
		line('M-24 11H25', tint(PAL.stone, 0.5), 6) +
		line('M-8-10L0-14M-2-4L6-8', CARD, 3);
	return at(-14, -8, one, 1.05) + at(16, 16, one, 1.05);
};

/** A radio that is far too loud. */
const noise = (): string =>
	block(-34, -16, 52, 40, PAL.plum, 6) +
	dot(-18, 4, 11, tint(PAL.plum, 0.4)) +
	dot(6, 4, 6, PAL.butter) +
	line('M-26-16L-6-32', PAL.ink, 4) +
	line('M28-12Q38 4 28 20M38-20Q54 4 38 28', PAL.coral, 5);

const bust = (x: number, hair: string, top: string, turn: number): string =>
	at(
		x,
		0,
		el('M-20 34C-20 12-12 8 0 8C12 8 20 12 20 34Z', top) +
			dot(0, -8, 17, SKIN.s4) +
			el('M-18-8C-20-32 20-32 18-8C10-16-10-16-18-8Z', hair) +
			dot(-5 + turn * 5, -5, 2, PAL.ink) +
			dot(5 + turn * 5, -5, 2, PAL.ink) +
			line(`M${-3 + turn * 5} 4q3-3 6 0`, PAL.ink, 2)
	);

/** Sami and Noor who quarrel. */
const quarrel = (): string =>
	bust(-36, '#4a3029', PAL.leaf, 1) +
	bust(36, '#4a3029', PAL.brick, -1) +
	line('M2-26L-6-8H6L-2 10', PAL.mustard, 5);

/** The front door, open for somebody. */
const opened = (): string =>
	block(-26, -40, 54, 76, PAL.butter, 2) +
	el('M-4 36V6C-4-2 18-2 18 6V36Z', PAL.navy) +
	dot(7, -12, 10, SKIN.s1) +
	el(
		cut(
			[
				[-26, -40],
				[-48, -32],
				[-48, 42],
				[-26, 36]
			],
			2
		),
		PAL.brick
	) +
	dot(-42, 4, 3, PAL.butter);

/** Plates that nobody dried. */
const dishes = (): string =>
	[0, 1, 2]
		.map((i) =>
			oval(-10, 24 - i * 11, 40 - i * 2, 9, i % 2 ? tint(PAL.lake, 0.55) : tint(PAL.lake, 0.3))
		)
		.join('') +
	at(34, 30, mug(0, 0, PAL.coral, 1.1)) +
	oval(-24, -22, 8, 8, tint(PAL.sky, 0.3)) +
	oval(-4, -30, 6, 6, tint(PAL.sky, 0.3));

const onBed = {
	...sami,
	x: 340,
	y: 540,
	s: 1.42,
	seat: 80,
	mood: 'sad',
	look: [0.6, 0],
	tilt: 6,
	hands: { l: [352, 430], r: [334, 434] }
} as const;

/** Mama's arm from the right, with a mug of tea. */
function handWithTea(): string {
	const sleeve = limb([760, 440], [680, 410], [560, 352], 34, 19);
	return (
		mug(520, 362, PAL.coral, 1.9) +
		steam(520, 314) +
		oval(540, 346, 17, 15, shade(SKIN.s4, 0.04)) +
		el(sleeve, PAL.mustard) +
		line('M567 334L553 369', shade(PAL.mustard, 0.16), 6) +
		oval(528, 336, 8, 6, SKIN.s4)
	);
}

/** Sami on his bed with his thoughts, a bicycle on the poster; mama brings tea. */
export function bed(): string {
	return (
		samisCorner(452) +
		bikePoster(30, 170, -2) +
		samisBed(70, 530, 1.42) +
		thought(210, 92, shoes(), 1.05, 4) +
		thought(400, 72, noise(), 1.05, 2) +
		thought(590, 116, quarrel(), 1.05, 6) +
		trail([
			[284, 176, 11],
			[308, 204, 7],
			[374, 150, 11],
			[358, 190, 7],
			[480, 170, 11],
			[440, 194, 9],
			[404, 214, 6]
		]) +
		sittingAhead(onBed) +
		handWithTea()
	);
}

const thinking = {
	...sami,
	x: 360,
	y: 838,
	s: 2.9,
	mood: 'worried',
	look: [0, -0.3],
	tilt: 4,
	noLegs: true,
	noShadow: true,
	closeup: true,
	hands: { l: [320, 700], r: [400, 700] }
} satisfies Figure;

/** Five thoughts round Sami in his blanket, Pluis asleep beside him. */
export function fiveThoughts(): string {
	const ground = mix(PAL.lake, PAL.sky, 0.5);
	return (
		field(-9, -9, 738, 578, ground) +
		el('M-9 300C120 250 200 330 360 300S620 250 729 320V569H-9Z', mix(PAL.lake, PAL.sky, 0.3)) +
		el('M-9 440C140 400 240 450 400 424S640 420 729 450V569H-9Z', mix(PAL.lake, PAL.navy, 0.15)) +
		thought(106, 330, shoes(), 1.15, 4) +
		thought(168, 140, noise(), 1.15, 2) +
		thought(360, 76, quarrel(), 1.15, 6) +
		thought(552, 140, opened(), 1.15, 8) +
		thought(614, 330, dishes(), 1.15, 5) +
		trail([
			[222, 318, 12],
			[250, 222, 12],
			[360, 170, 12],
			[470, 222, 12],
			[498, 318, 12]
		]) +
		figure(thinking) +
		el(
			'M414 412C472 420 508 450 520 486L540 569H372C372 500 390 446 414 412Z',
			shade(PAL.mustard, 0.1)
		) +
		el('M308 412C250 420 214 450 202 486L182 569H404C396 500 356 446 308 412Z', PAL.mustard) +
		line('M308 412C356 446 396 500 404 569', tint(PAL.mustard, 0.45), 9) +
		line('M240 478Q262 520 260 569', shade(PAL.mustard, 0.1), 5) +
		cat(624, 556, 2, pluis.color, { sleep: 1 })
	);
}
