import { figure, holdHands } from '../../figures/index.ts';
import { faded } from '../../moods.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	bush,
	carrier,
	cloud,
	gshadow,
	house,
	lamp,
	school,
	sun,
	teddy,
	tree,
	van
} from '../../props/index.ts';
import { el, g, line } from '../../shapes.ts';
import { juf, mama, noor, oma, sami } from '../../cast/index.ts';
import { band, paving } from '../../sets/rooms.ts';

const pavement = mix(PAL.sand, PAL.blush, 0.4);
const clearSky = mix(PAL.sky, PAL.paper, 0.2);

/** Our street, a little pale; the house stands quiet, its door closed. */
function quietStreet(): string {
	const pale = faded(
		house(-70, 500, 150, 286, PAL.butter, { roof: 'lijst', door: PAL.lake }) +
			house(278, 500, 150, 292, PAL.coral, { roof: 'punt', door: PAL.navy, curtain: CARD }) +
			house(430, 500, 150, 284, PAL.sage, { roof: 'trap', door: PAL.plum, pot: 1 }) +
			house(582, 500, 152, 290, PAL.plum, { roof: 'lijst', door: PAL.leaf }),
		clearSky,
		0.62
	);
	return (
		band(-9, 520, clearSky) +
		cloud(560, 96, 1.1) +
		cloud(360, 60, 0.8) +
		sun(84, 96, 36) +
		pale +
		house(84, 500, 192, 316, PAL.leaf, { roof: 'klok', door: PAL.brick, n: 14 })
	);
}

/** The cat's basket in a hand: it hangs, so it casts no shadow. */
const carriedBasket = (): string => carrier(0, 52, 0.9).replace(gshadow(0, 1, 36, 4), '');

/** They leave: mama with Noor by the hand, Sami with the lamp, the cat in its basket. */
export function leaving(): string {
	const scale = 1.4;
	const [mother, girl] = holdHands(
		{ ...mama, x: 318, y: 722, s: scale, mood: 'neutral', look: [0.5, 0.35], tilt: 5 },
		{ ...noor, y: 732, s: scale, mood: 'sad', look: [-0.5, -0.3], tilt: -4 },
		'r'
	);
	return (
		quietStreet() +
		band(496, 829, pavement) +
		paving(504, 829, pavement) +
		van(566, 612, 1.3) +
		figure({
			...sami,
			x: 158,
			y: 730,
			s: scale,
			mood: 'neutral',
			look: [0.6, -0.1],
			tilt: 4,
			hands: { l: [94, 606], r: [112, 596] },
			hold: { l: { svg: lamp(2, -3, 1.25) } }
		}) +
		figure({
			...mother,
			hands: { ...mother.hands, l: [258, 574] },
			hold: { l: { svg: carriedBasket(), dx: -2 } }
		}) +
		figure({ ...girl, hold: { r: { svg: teddy(1), dx: 14, dy: 18 } } })
	);
}

function schoolyard(): string {
	const tiles = mix(mix(PAL.sand, PAL.stone, 0.3), PAL.blush, 0.25);
	return (
		band(-9, 520, clearSky) +
		cloud(96, 110, 1) +
		sun(634, 110, 38) +
		el(
			'M-9 430C120 380 240 410 400 396C520 386 640 400 729 380V500H-9Z',
			mix(PAL.sage, PAL.paper, 0.2)
		) +
		g(school(0, 0), 'translate(96 500) scale(1.28)') +
		band(-9, 500, PAL.paper).replace('/>', ' opacity=".12"/>') +
		band(496, 829, tiles) +
		line(
			'M0 536H720M0 600H720M0 690H720M180 500L110 820M330 500L318 820M480 500L520 820M620 500L716 820',
			shade(tiles, 0.09),
			3
		) +
		tree(30, 540, 1.3, PAL.leaf, 5)
	);
}

/** The fence of the school, its gate open. */
function openGate(): string {
	const bar = tint(PAL.lake, 0.1);
	const posts = (from: number, to: number) => {
		let d = '';
		for (let x = from; x <= to; x += 26) d += `M${x} 560V668`;
		return line(`${d}M${from} 582H${to}M${from} 644H${to}`, bar, 8);
	};
	return (
		posts(-8, 122) +
		posts(610, 740) +
		block(128, 540, 22, 136, shade(PAL.lake, 0.2), 5) +
		block(574, 540, 22, 136, shade(PAL.lake, 0.2), 5)
	);
}

/** Oma fetches Noor from school. */
export function schoolOma(): string {
	const scale = 1.5;
	return (
		schoolyard() +
		bush(690, 512, 1.3, mix(PAL.leaf, PAL.sage, 0.3), 6) +
		figure({ ...juf, x: 372, y: 520, s: 0.66, mood: 'happy', pose: 'wave' }) +
		openGate() +
		figure({
			...oma,
			x: 262,
			y: 718,
			s: scale,
			mood: 'happy',
			look: [0.6, 0.35],
			tilt: 6,
			hands: { r: [366, 558] }
		}) +
		figure({
			...noor,
			x: 446,
			y: 724,
			s: scale,
			pack: PAL.mustard,
			mood: 'happy',
			look: [-0.6, -0.3],
			tilt: -5,
			p: {
				l: [0.5, 0.3],
				r: [0.2, 0.9],
				feet: [
					[-0.24, 0.985],
					[0.26, 1]
				]
			},
			dir: -1,
			hands: { l: [370, 560] },
			hold: { r: { svg: teddy(1), dx: 14, dy: 18 } }
		})
	);
}
