import { mama, noor, sami } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { block, bush, cloud, gshadow, shelter, sun, teddy, tree } from '../../props/index.ts';
import { at, dot, el, g, line } from '../../shapes.ts';
import { band } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

const ballAt = (x: number, y: number, radius: number): string =>
	g(
		at(
			x,
			y,
			dot(0, 0, 24, PAL.brick) +
				el('M-23.8-3A24 24 0 0 1 3-23.8Q2 4-23.8-3Z', PAL.mustard) +
				line('M-22-3Q2 4 3-22M-15 15Q6 13 20-8', CARD, 3.4),
			radius / 24
		),
		'',
		'class="sink"'
	);

const motherOnBench = {
	...mama,
	x: 336,
	y: 604,
	s: 1.06,
	seat: 66,
	noShadow: 1,
	mood: 'happy',
	look: [-0.3, 0.2],
	tilt: -4,
	hands: { l: [324, 550], r: [350, 550] }
} as const;

const samiPlaying = {
	...sami,
	x: 560,
	y: 738,
	s: 1.6,
	mood: 'joy',
	look: [-0.55, -0.75],
	tilt: -5,
	hands: { l: [468, 470], r: [640, 500] }
} as const;

const noorPlaying = {
	...noor,
	x: 176,
	y: 760,
	s: 1.8,
	mood: 'happy',
	look: [0.55, -0.7],
	tilt: 6,
	hands: { l: [90, 556], r: [268, 540] }
} as const;

/** Noor plays with the ball again, with Sami; mama and bear watch. */
export function ball(): string {
	const lawn = mix(PAL.sage, PAL.leaf, 0.12);
	return (
		band(-9, 480, mix(PAL.sky, PAL.paper, 0.2)) +
		sun(628, 96, 36) +
		cloud(214, 84, 0.9) +
		g(shelter(0, 0), 'translate(246 470) scale(1.2)') +
		tree(70, 490, 1.6, PAL.leaf, 5) +
		bush(676, 476, 1.4, mix(PAL.leaf, PAL.sage, 0.2)) +
		band(466, 829, lawn) +
		el('M-9 620C180 560 540 570 729 640V829H-9Z', tint(lawn, 0.16)) +
		line(
			'M40 690q4-12 2-18M52 690q4-10 8-14M676 700q4-12 2-18M688 700q4-10 8-14M320 790q4-12 2-18M332 790q4-10 8-14',
			shade(lawn, 0.2),
			4
		) +
		gshadow(366, 604, 130, 8) +
		line('M276 544V600M456 544V600', shade(PAL.wood, 0.2), 11) +
		block(250, 478, 232, 14, PAL.wood, 5) +
		block(244, 532, 244, 16, tint(PAL.wood, 0.12), 5) +
		sittingAhead(motherOnBench) +
		at(424, 534, teddy(1.15)) +
		figure(samiPlaying) +
		figure(noorPlaying) +
		gshadow(372, 756, 44, 7) +
		ballAt(380, 168, 62)
	);
}
