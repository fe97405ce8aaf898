import { clerk, mama, sam, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, tint } from '../../palette.ts';
import { block, field, mug, teddy, win } from '../../props/index.ts';
import { at, el, g, line } from '../../shapes.ts';
import { redPlant } from '../../sets/home.ts';

const close = { noLegs: true, noShadow: true, closeup: true } as const;

const asking = {
	...sam,
	...close,
	x: 190,
	y: 702,
	s: 2.2,
	seat: 96,
	mood: 'listening',
	look: [0.65, 0.2],
	tilt: 7
} satisfies Figure;

const answering = {
	...sami,
	...close,
	x: 500,
	y: 712,
	s: 2.35,
	seat: 98,
	mood: { brow: [-1, 0.6], eye: 'dot', mouth: 'soft' },
	look: [-0.6, -0.1],
	tilt: -5
} satisfies Figure;

/** Sam asks what Sami thinks; Sami tells and draws; Noor's bear sits with them. */
export function withSam(): string {
	const ground = mix(PAL.mustard, PAL.butter, 0.5);
	const top = tint(PAL.wood, 0.2);
	return (
		field(-9, -9, 738, 578, ground) +
		el(
			'M-9 190C160 140 300 230 470 180S660 150 729 190V569H-9Z',
			mix(PAL.mustard, PAL.butter, 0.75)
		) +
		figure({ ...asking, only: 'body' }) +
		figure({ ...answering, only: 'body' }) +
		field(-9, 474, 738, 96, top) +
		field(-9, 546, 738, 26, PAL.wood) +
		at(
			352,
			514,
			el('M-70-22H64L82 26H-84Z', CARD) +
				line('M-40 10V-8L-22-18L-4-8V10ZM24-8q14-12 28 0', PAL.lake, 5)
		) +
		at(664, 540, teddy(1.9)) +
		mug(52, 538, PAL.lake, 2) +
		figure({ ...asking, hands: { l: [126, 532], r: [284, 532] }, only: 'arms' }) +
		figure({ ...answering, hands: { l: [418, 512], r: [552, 522] }, only: 'arms' }) +
		line('M416 506L400 466', PAL.brick, 9)
	);
}

const searching = {
	...clerk,
	x: 372,
	y: 486,
	s: 1.28,
	seat: 84,
	noLegs: true,
	noShadow: true,
	mood: 'happy',
	look: [0.35, 0.3],
	tilt: 4
} satisfies Figure;

const side = { view: 'back', noLegs: true, noShadow: true } as const;

/** A map with three places on it. */
const map = (): string =>
	el('M-120-30H116L146 30H-150Z', CARD) +
	el('M-108-24H-20L-36 22H-132Z', mix(PAL.sage, PAL.leaf, 0.2)) +
	el('M20-24H106L126 24H40Z', tint(PAL.sky, 0.1)) +
	line('M-20-26C0-6-30 4 6 28M40-2H110', PAL.mustard, 5) +
	[-74, 0, 78]
		.map((x) =>
			g(
				el('M0 0C-9-12-12-18-12-24A12 12 0 0 1 12-24C12-18 9-12 0 0Z', PAL.brick),
				`translate(${x} ${x ? -2 : 10}) scale(.8)`
			)
		)
		.join('');

/** Somebody from the municipality looks for a place, with a map on her desk. */
export function municipality(): string {
	const wall = mix(PAL.sage, PAL.paper, 0.4);
	return (
		field(-9, -9, 738, 578, wall) +
		win(60, 56, 150, 150, { bw: 6, curtain: PAL.mustard, cross: 0 }) +
		block(520, 90, 160, 12, PAL.wood, 3) +
		[PAL.lake, PAL.coral, PAL.leaf, PAL.plum, PAL.mustard]
			.map((c, i) => block(530 + i * 22, 38 + (i % 2) * 8, 18, 52 - (i % 2) * 8, c, 2))
			.join('') +
		redPlant(660, 92, 0.5) +
		figure({ ...searching, only: 'body' }) +
		block(-20, 384, 760, 60, tint(PAL.wood, 0.22), 4) +
		block(-20, 440, 760, 140, PAL.wood, 4) +
		at(376, 412, map(), 0.92) +
		mug(180, 408, PAL.sage, 1.3) +
		figure({ ...searching, hands: { l: [318, 398], r: [448, 404] }, only: 'arms' }) +
		figure({ ...mama, ...side, x: 176, y: 762, s: 1.66, tilt: 5 }) +
		figure({ ...sami, ...side, x: 560, y: 770, s: 1.84, tilt: -6 })
	);
}
