import { CARD, HAIR, mix, PAL, shade, SHADOW, SKIN } from '../../palette.ts';
import { block } from '../../props/index.ts';
import { at, dot, el, g, line } from '../../shapes.ts';
import { armFromAbove, crownFromAbove, tableFromAbove } from '../../sets/from-above.ts';
import { ruleCard } from '../../sets/rules.ts';

/* b9-2: Sami and Finn sort the rules into three heaps, seen from above */

/** What is said about a rule, drawn as children do: a tick (I get it), a tangle (I don't), a bubble (I ask). */
const heads = [
	line('M-30 2L-10 24L32-26', shade(PAL.leaf, 0.12), 13),
	line(
		'M-62 20C-44 24-30 8-24-8C-18-26 4-34 16-22C28-10 16 12-2 14C-22 16-30-4-16-18C0-34 30-18 26 4C23 22 2 28-8 18C-16 8-4-8 12-4C30 0 36 20 60 12',
		PAL.plum,
		8
	),
	el(
		'M-40-26Q-40-36-30-36H30Q40-36 40-26V8Q40 18 30 18H4L-16 38L-12 18H-30Q-40 18-40 8Z',
		PAL.lake
	) +
		dot(-18, -9, 5.5, CARD) +
		dot(0, -9, 5.5, CARD) +
		dot(18, -9, 5.5, CARD)
] as const;

const trays = [PAL.sage, PAL.blush, PAL.sky].map((colour) => mix(colour, PAL.paper, 0.25));

function tray(index: number, x: number, turn: number): string {
	return at(
		x,
		204,
		g(block(-98, -172, 196, 344, SHADOW, 8), 'translate(6 8)', 'opacity=".13"') +
			block(-98, -172, 196, 344, trays[index] ?? PAL.sage, 8) +
			at(0, -122, heads[index] ?? ''),
		1,
		turn
	);
}

export function sorting(): string {
	return (
		tableFromAbove() +
		tray(0, 128, -2) +
		tray(1, 352, 1) +
		tray(2, 578, 2) +
		ruleCard(0, 126, 176, 1.15, -6) +
		ruleCard(1, 138, 288, 1.15, 5) +
		ruleCard(3, 348, 180, 1.15, 4) +
		ruleCard(4, 574, 186, 1.15, -4) +
		armFromAbove({
			shoulder: [760, 620],
			elbow: [746, 420],
			wrist: [652, 270],
			sleeve: PAL.lake,
			skin: SKIN.s1,
			thumb: -1
		}) +
		crownFromAbove(352, HAIR.dark, PAL.leaf) +
		armFromAbove({
			shoulder: [170, 640],
			elbow: [176, 560],
			wrist: [214, 450],
			sleeve: PAL.leaf,
			skin: SKIN.s4
		}) +
		ruleCard(2, 432, 316, 1.15, 8) +
		armFromAbove({
			shoulder: [550, 640],
			elbow: [556, 540],
			wrist: [470, 388],
			sleeve: PAL.leaf,
			skin: SKIN.s4,
			thumb: -1
		})
	);
}
