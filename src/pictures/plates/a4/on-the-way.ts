import { mama, noor, sami } from '../../cast/index.ts';
import { figure, holdHands, type Figure } from '../../figures/index.ts';
import { faded } from '../../moods.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	bush,
	carrier,
	carton,
	cloud,
	field,
	gshadow,
	house,
	suitcase,
	sun,
	teddy,
	tree
} from '../../props/index.ts';
import { at, dot, line } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { redPlant } from '../../sets/home.ts';
import { band, paving } from '../../sets/rooms.ts';

const pavement = mix(PAL.sand, PAL.blush, 0.4);
const clearSky = mix(PAL.sky, PAL.paper, 0.2);

/* a4-bus */

const busColour = mix(PAL.lake, PAL.sky, 0.12);
const seatCloth = mix(PAL.coral, PAL.blush, 0.35);
const glass = mix(PAL.butter, PAL.paper, 0.35);

function roofsBehind(): string {
	const row =
		house(-60, 420, 150, 330, PAL.coral, { roof: 'punt', door: PAL.lake, n: 6 }) +
		house(92, 420, 150, 336, PAL.butter, { roof: 'trap', door: PAL.plum, n: 6 }) +
		house(244, 420, 180, 350, PAL.leaf, { roof: 'klok', door: PAL.brick, n: 6 }) +
		house(426, 420, 150, 330, PAL.sage, { roof: 'lijst', door: PAL.navy, n: 6 }) +
		house(578, 420, 160, 336, PAL.plum, { roof: 'punt', door: PAL.leaf, n: 6 });
	return band(-9, 520, clearSky) + faded(row, clearSky, 0.6);
}

function wheel(x: number): string {
	return (
		dot(x, 684, 66, shade(busColour, 0.3)) +
		dot(x, 690, 56, PAL.ink) +
		dot(x, 690, 30, PAL.stone) +
		dot(x, 690, 11, PAL.ink)
	);
}

/** Everything of the bus that lies round the windows. */
function busBody(): string {
	const pillars = [-40, 222, 460, 698].map((x) => block(x, 250, 44, 270, busColour, 4)).join('');
	return (
		block(-60, 196, 850, 74, busColour, 30) +
		block(-60, 206, 850, 20, tint(busColour, 0.25), 8) +
		pillars +
		block(-60, 500, 850, 190, busColour, 10) +
		block(-60, 540, 850, 30, CARD, 3) +
		block(-60, 664, 850, 26, shade(busColour, 0.25), 6)
	);
}

const traveller = { s: 1.75, noLegs: 1, noShadow: 1 } as const;

export function byBus(): string {
	return (
		roofsBehind() +
		band(660, 829, pavement) +
		paving(700, 829, pavement) +
		gshadow(360, 748, 380, 14) +
		field(-9, 260, 738, 250, glass) +
		[134, 352, 584].map((x) => block(x - 74, 372, 148, 160, seatCloth, 30)).join('') +
		redPlant(40, 508, 1.1) +
		figure({ ...sami, ...traveller, x: 128, y: 690, mood: 'neutral', look: [0.7, 0], tilt: 4 }) +
		figure({
			...noor,
			...traveller,
			x: 340,
			y: 652,
			mood: 'listening',
			look: [0.6, -0.2],
			tilt: 6
		}) +
		figure({
			...mama,
			...traveller,
			x: 590,
			y: 838,
			mood: 'listening',
			look: [-0.7, 0.15],
			tilt: -5
		}) +
		at(424, 506, teddy(1.5)) +
		busBody() +
		wheel(150) +
		wheel(560)
	);
}

/* a4-walking */

function parkStreet(): string {
	return (
		band(-9, 560, clearSky) +
		cloud(170, 110, 1.1) +
		cloud(430, 70, 0.8) +
		sun(618, 120, 40) +
		faded(
			house(-40, 500, 150, 250, PAL.butter, { roof: 'lijst', door: PAL.lake, n: 6 }) +
				house(112, 500, 140, 256, PAL.coral, { roof: 'trap', door: PAL.navy, n: 6 }),
			clearSky,
			0.62
		) +
		bush(330, 506, 1.2, mix(PAL.leaf, PAL.sage, 0.35), 4) +
		bush(440, 508, 1.4, PAL.leaf, 6) +
		tree(560, 516, 1.5, mix(PAL.leaf, PAL.sage, 0.25), 5) +
		tree(690, 512, 1.1, PAL.leaf, 3) +
		band(500, 560, mix(PAL.sage, PAL.leaf, 0.2)) +
		band(548, 829, pavement) +
		paving(556, 829, pavement)
	);
}

/** The cart with the box, the plant and the cat. Middle of its axle. */
function cart(x: number, y: number): string {
	const wheels = [-52, 52]
		.map((dx) => dot(dx, 0, 24, PAL.ink) + dot(dx, 0, 10, PAL.stone))
		.join('');
	return at(
		x,
		y,
		gshadow(4, 26, 92, 9) +
			carton(26, -46, 76, 66, { mark: 'heart' }) +
			carrier(-46, -46, 0.95) +
			redPlant(30, -112, 0.75) +
			block(-88, -50, 176, 46, PAL.wood, 6) +
			line('M-84-28H84', shade(PAL.wood, 0.16), 4) +
			wheels
	);
}

const step = {
	feet: [
		[-0.24, 1],
		[0.25, 0.97]
	]
} as const;

export function walking(): string {
	const scale = 1.5;
	const [mother, girl] = holdHands(
		{ ...mama, x: 508, y: 722, s: scale, mood: 'listening', look: [-0.5, 0.35], tilt: -4, p: step },
		{ ...noor, y: 734, s: scale, mood: 'neutral', look: [0.5, -0.3], tilt: 4, p: step },
		'l'
	);
	return (
		parkStreet() +
		line('M626 546L642 634', PAL.ink, 6) +
		suitcase(646, 728, 1.5, PAL.leaf) +
		figure({ ...mother, hands: { ...mother.hands, r: [624, 546] } } satisfies Figure) +
		figure({ ...girl, hold: { l: bearByPaw('l') } } satisfies Figure) +
		cart(92, 716) +
		line('M176 690L200 640', PAL.ink, 6) +
		figure({
			...sami,
			x: 220,
			y: 728,
			s: scale,
			mood: 'neutral',
			look: [0.6, -0.1],
			tilt: 3,
			p: step,
			hands: { l: [200, 636] }
		})
	);
}
