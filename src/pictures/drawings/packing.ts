import { CARD, PAL, shade, tint } from '../palette.ts';
import { backpack, carrier, carton, lamp, phone, suitcase, teddy } from '../props/index.ts';
import { at, dot, el, line, oval } from '../shapes.ts';
import type { Drawing } from './drawing.ts';

const square = [-40, -40, 80, 80] as const;

const blanket =
	el('M-34-18Q-34-26-26-26H26Q34-26 34-18V22Q34 28 28 28H-28Q-34 28-34 22Z', PAL.brick) +
	el('M-34-18Q-34-26-26-26H26Q34-26 34-18V-6H-34Z', tint(PAL.brick, 0.55)) +
	[-20, 0, 20]
		.map((x) => dot(x, 6, 4, tint(PAL.brick, 0.6)) + dot(x + 9, 18, 4, tint(PAL.brick, 0.6)))
		.join('');

const stone =
	el('M-30 14C-34-6-14-24 8-22C28-20 36 0 30 14C22 26-22 26-30 14Z', PAL.stone) +
	el('M30 14C36 0 28-20 8-22C22-8 22 8 8 22C20 22 28 20 30 14Z', shade(PAL.stone, 0.14)) +
	line('M-16-4Q-6-12 4-10', tint(PAL.stone, 0.5), 3.4);

const photo =
	el('M-28-34L30-30L26 36L-32 32Z', CARD) +
	el('M-21-26L23-23L20 14L-24 11Z', PAL.sky) +
	dot(-6, -4, 8, PAL.wood) +
	dot(10, 0, 6, PAL.wood) +
	el('M-20 12Q-16 2-6 4Q4 4 6 10Q12 6 18 14Z', PAL.mustard);

const jumper =
	el('M-16-28Q0-18 16-28L34-16L38 22H24L22-2V32H-22V-2L-24 22H-38L-34-16Z', PAL.leaf) +
	line('M-22 4H22M-22 14H22', tint(PAL.leaf, 0.4), 4);

const shoes =
	at(
		-12,
		-4,
		el('M-26-12Q-18-16-10-13Q-4-2 10 0Q22 2 24 10H-26Z', PAL.brick) +
			el('M-27 9H25V12Q25 16 21 16H-23Q-27 16-27 12Z', CARD)
	) +
	at(
		12,
		14,
		el('M-26-12Q-18-16-10-13Q-4-2 10 0Q22 2 24 10H-26Z', PAL.brick) +
			el('M-27 9H25V12Q25 16 21 16H-23Q-27 16-27 12Z', CARD)
	);

const toothbrush = line('M-28 26L24-26', PAL.lake, 9) + line('M14-26L30-10', PAL.sky, 10);

const charger =
	el('M-30-20H2V14H-30Z', PAL.ink) +
	line('M-24-20V-30M-6-20V-30', PAL.stone, 5) +
	line('M2-2C26-6 26 22 6 26S-8 34-16 34', PAL.ink, 4.6);

const medicine =
	el('M-18-20H18V34Q18 38 14 38H-14Q-18 38-18 34Z', PAL.coral) +
	el('M-22-34H22V-18H-22Z', CARD) +
	el('M-18-4H18V22H-18Z', CARD) +
	line('M0 2V16M-7 9H7', PAL.brick, 5);

const headphones =
	line('M-26 8C-30-38 30-38 26 8', PAL.ink, 7) +
	el('M-36 2Q-36-4-30-4H-20V30H-30Q-36 30-36 24Z', PAL.mustard) +
	el('M36 2Q36-4 30-4H20V30H30Q36 30 36 24Z', shade(PAL.mustard, 0.12));

const bottle =
	el('M-12-38H12V-26Q20-20 20-10V32Q20 38 14 38H-14Q-20 38-20 32V-10Q-20-20-12-26Z', PAL.sage) +
	el('M-13-40H13V-29H-13Z', PAL.leaf) +
	line('M-10 0V24', tint(PAL.sage, 0.5), 4);

const papers =
	el('M-26-34L24-38L28 30L-22 34Z', tint(PAL.stone, 0.4)) +
	el('M-30-28L20-32L24 36L-26 40Z', CARD) +
	line('M-20-14L14-16M-19-4L15-6M-18 6L10 4', PAL.stone, 3.6) +
	dot(12, 22, 6, PAL.brick);

const pencils =
	el('M-30-8H30V26Q30 32 24 32H-24Q-30 32-30 26Z', PAL.plum) +
	[-18, -4, 10, 22]
		.map((x, index) =>
			line(`M${x}-6V-26`, [PAL.brick, PAL.lake, PAL.mustard, PAL.leaf][index] ?? PAL.ink, 8)
		)
		.join('') +
	line('M-30 6H30', tint(PAL.plum, 0.3), 4);

const game =
	el('M-32-18Q-32-26-24-26H24Q32-26 32-18V18Q32 26 24 26H-24Q-32 26-32 18Z', PAL.lake) +
	[
		[-14, -10],
		[14, -10],
		[0, 2],
		[-14, 14],
		[14, 14]
	]
		.map(([x = 0, y = 0]) => dot(x, y, 5, CARD))
		.join('');

const lead =
	line('M-30-26Q-36-34-26-34T-22-22C-14 6 26-18 24 6S-10 18-8 30', PAL.brick, 6) +
	oval(-2, 32, 10, 5, PAL.stone);

/** The bag, and what children put into it or pack beside it. */
export const packing = {
	'pack-bag': { svg: backpack(0, 34, 1.15), box: square },
	'pack-suitcase': { svg: suitcase(0, 34, 1.0, PAL.leaf), box: square },
	'pack-box': { svg: carton(0, 28, 70, 54, { mark: 'heart' }), box: square },
	'pack-bear': { svg: at(0, 34, teddy(1.4)), box: square },
	'pack-blanket': { svg: blanket, box: square },
	'pack-stone': { svg: stone, box: square },
	'pack-photo': { svg: photo, box: square },
	'pack-jumper': { svg: jumper, box: square },
	'pack-shoes': { svg: shoes, box: square },
	'pack-toothbrush': { svg: toothbrush, box: square },
	'pack-lamp': { svg: lamp(0, 30, 1.2), box: square },
	'pack-phone': { svg: phone(1.9), box: square },
	'pack-charger': { svg: charger, box: square },
	'pack-medicine': { svg: medicine, box: square },
	'pack-headphones': { svg: headphones, box: square },
	'pack-bottle': { svg: bottle, box: square },
	'pack-papers': { svg: papers, box: square },
	'pack-pencils': { svg: pencils, box: square },
	'pack-game': { svg: game, box: square },
	'pack-lead': { svg: lead, box: square },
	'pack-carrier': { svg: carrier(0, 32, 0.92), box: square }
} as const satisfies Record<string, Drawing>;
