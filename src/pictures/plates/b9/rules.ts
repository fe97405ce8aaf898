import { CARD, HAIR, mix, PAL, SHADOW, SKIN } from '../../palette.ts';
import { block } from '../../props/index.ts';
import { at, dot, el, g, line } from '../../shapes.ts';
import { armFromAbove, crownFromAbove, tableFromAbove } from '../../sets/from-above.ts';
import { ruleCard } from '../../sets/rules.ts';

/* b9-2: Sami and Finn sort the rules into three heaps, seen from above */

const face = (mouth: string, brows: string) =>
	dot(0, 0, 36, PAL.mustard) +
	dot(-12, -5, 4.5, PAL.ink) +
	dot(12, -5, 4.5, PAL.ink) +
	line(mouth + brows, PAL.ink, 4.5);

/** What is said about a rule: I get it, I don't, I want to ask. */
const heads = [
	face('M-13 10Q0 23 13 10', 'M-17-17h9M8-17h9'),
	face('M-9 15Q-2 9 10 14', 'M-18-14L-8-19M8-21L18-18'),
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
