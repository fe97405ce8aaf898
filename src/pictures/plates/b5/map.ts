import { CARD, HAIR, mix, PAL, shade, SHADOW, SKIN, tint } from '../../palette.ts';
import { block, field, teddy } from '../../props/index.ts';
import { at, dot, el, g, line, oval } from '../../shapes.ts';

/** An arm seen from above, its hand at the place. */
const sleeve = (x: number, y: number, turn: number, colour: string, extra = '') =>
	at(
		x,
		y,
		oval(0, -4, 22, 24, SKIN.s4) +
			el('M-24 8C-26 60-40 130-52 240H52C40 130 26 60 24 8Q0 2-24 8Z', colour) +
			extra,
		1,
		turn
	);

/** The map: left what they know, right still white. */
const halfKnown = (): string =>
	g(el('M92 66L632 50L650 430L78 446Z', SHADOW), 'translate(6 8)', 'opacity=".13"') +
	el('M92 66L632 50L650 430L78 446Z', CARD) +
	el(
		'M100 74L352 66C310 110 372 160 330 220C296 280 360 340 320 436L88 440Z',
		mix(PAL.sage, PAL.leaf, 0.15)
	) +
	el('M100 74L240 70C230 120 180 130 98 140Z', mix(PAL.sky, PAL.lake, 0.2)) +
	line('M160 350C210 330 220 260 280 250S340 210 372 214', PAL.mustard, 9) +
	line('M396 216h16M432 224h16M466 238h16M498 254h16', PAL.stone, 6) +
	line('M430 130q40-26 84-4', PAL.stone, 4) +
	at(160, 352, el('M-30 24V-6L0-32L30-6V24Z', PAL.leaf) + block(-8, 0, 16, 24, PAL.brick, 2)) +
	at(284, 190, el('M-26 20V-2L0-22L26-2V20Z', PAL.coral) + block(-7, 2, 14, 18, PAL.butter, 2)) +
	dot(210, 250, 15, PAL.leaf) +
	dot(234, 262, 12, tint(PAL.leaf, 0.14));

/** Sami and Noor draw a map; the white places are still unknown. Seen from above. */
export function map(): string {
	const floor = mix(PAL.lake, PAL.sage, 0.55);
	const rings = line('M-27 44Q0 36 27 44M-33 92Q0 84 33 92M-39 140Q0 132 39 140', PAL.paper, 15);
	return (
		field(-9, -9, 738, 578, floor) +
		oval(360, 280, 470, 300, tint(floor, 0.14)) +
		halfKnown() +
		g(teddy(2.4), 'translate(650 160) rotate(12)') +
		line('M40 250L84 214M52 300L34 356', PAL.coral, 9) +
		line('M680 300L654 342', PAL.plum, 9) +
		sleeve(246, 450, 24, PAL.brick, rings) +
		line('M262 448L288 400', PAL.lake, 8) +
		sleeve(520, 350, -16, PAL.leaf) +
		line('M510 350L488 282', PAL.brick, 9) +
		sleeve(650, 420, -34, shade(PAL.leaf, 0.06)) +
		oval(640, 640, 106, 110, PAL.leaf) +
		el('M548 600C540 520 596 500 640 500C688 500 740 520 732 600Z', HAIR.dark) +
		line('M604 520C620 512 646 510 664 514', mix(HAIR.dark, PAL.paper, 0.16), 5) +
		el(
			'M70 600C50 560 70 540 84 540C90 516 124 508 140 520C164 504 196 516 200 540C220 546 226 580 210 600Z',
			HAIR.dark
		)
	);
}
