import { bo, karim, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { PAL, shade, SKIN } from '../../palette.ts';
import { backpack, block } from '../../props/index.ts';
import { at, line, oval } from '../../shapes.ts';
import { lowWall, sandwich, schoolyard } from '../../sets/schoolyard.ts';
import { sittingAhead } from '../../sets/sitting.ts';

/* b10-1: Bo and Sami share a sandwich on the wall, meester Karim bends to them */

const givingSami = {
	...sami,
	x: 176,
	y: 536,
	s: 1.38,
	seat: 84,
	dangle: 1,
	p: { side: 1 },
	mood: 'happy',
	look: [0.65, 0.1],
	tilt: 5,
	noShadow: true,
	hands: { l: [156, 410], r: [258, 384] }
} satisfies Figure;
const takingBo = {
	...bo,
	x: 400,
	y: 536,
	s: 1.38,
	seat: 84,
	dangle: 1,
	p: { side: -1 },
	mood: 'happy',
	look: [-0.6, 0.15],
	tilt: -5,
	noShadow: true,
	hands: { l: [312, 386], r: [404, 392] },
	hold: { r: { svg: sandwich(-8, 1.5), dx: -6, dy: -20 } }
} satisfies Figure;
const bendingKarim = {
	...karim,
	x: 628,
	y: 544,
	s: 1.18,
	mood: 'happy',
	look: [-0.75, 0.35],
	tilt: -8,
	p: { lean: -13 },
	hands: { l: [520, 420], r: [646, 410] }
} satisfies Figure;

const lunchBox = (x: number, y: number) =>
	at(
		x,
		y,
		block(-32, -22, 64, 22, PAL.leaf, 5) +
			block(-34, -26, 68, 9, shade(PAL.leaf, 0.16), 4) +
			line('M-16-10H16', PAL.sage, 4)
	);

export function onTheWall(): string {
	return (
		schoolyard(396) +
		lowWall(-20, 414, 590, 540) +
		backpack(66, 420, 1.2, PAL.mustard) +
		lunchBox(484, 420) +
		figure(takingBo) +
		figure(givingSami) +
		at(286, 366, sandwich(0, 1.5)) +
		oval(262, 382, 10, 9, SKIN.s4) +
		oval(310, 384, 10, 9, SKIN.s6) +
		figure(bendingKarim)
	);
}

/* b10-5: others tease, Bo stands by him and meester Karim listens */

const listeningKarim = {
	...karim,
	x: 150,
	y: 536,
	s: 1.26,
	seat: 66,
	mood: 'listening',
	look: [0.75, 0.1],
	tilt: 5,
	p: { lean: 4 },
	hands: { l: [128, 464], r: [190, 466] }
} satisfies Figure;
const sadSami = {
	...sami,
	x: 322,
	y: 542,
	s: 1.38,
	mood: 'sad',
	look: [-0.6, 0.05],
	tilt: -3,
	pack: PAL.mustard
} satisfies Figure;
const friendlyBo = {
	...bo,
	x: 450,
	y: 542,
	s: 1.38,
	mood: 'listening',
	look: [-0.65, 0.05],
	tilt: -6,
	hands: { l: [354, 352], r: [474, 446] }
} satisfies Figure;
const whispering = {
	age: 'child9',
	skin: 's3',
	hair: 'bob',
	hairColor: 'brown',
	top: { cut: 'sweater', color: PAL.plum },
	bottom: { color: PAL.navy },
	shoes: PAL.ink,
	x: 606,
	y: 440,
	s: 0.8,
	mood: 'neutral',
	look: [0.7, 0],
	tilt: 5,
	hands: { r: [634, 316] }
} satisfies Figure;
const giggling = {
	age: 'child9',
	skin: 's2',
	hair: 'short',
	hairColor: 'ginger',
	top: { cut: 'hoodie', color: PAL.mustard },
	bottom: { color: PAL.lake },
	shoes: PAL.ink,
	x: 672,
	y: 442,
	s: 0.8,
	mood: 'happy',
	look: [-0.7, 0.1],
	tilt: -6
} satisfies Figure;

export function teased(): string {
	return (
		schoolyard(380) +
		lowWall(-20, 456, 262, 540) +
		figure(whispering) +
		figure(giggling) +
		sittingAhead(listeningKarim) +
		figure(sadSami) +
		figure(friendlyBo)
	);
}
