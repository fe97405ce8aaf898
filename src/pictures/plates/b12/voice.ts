import { mama, sam, sami } from '../../cast/index.ts';
import { figure, type Face, type Figure } from '../../figures/index.ts';
import { CARD, HAIR, mix, PAL, shade, SHADOW, SKIN, tint } from '../../palette.ts';
import { bike, block, cat, drawing, field, mug, plant, school } from '../../props/index.ts';
import { at, cut, dot, el, g, line } from '../../shapes.ts';
import { armFromAbove, crownFromAbove, tableFromAbove } from '../../sets/from-above.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { roofsWindow } from '../../sets/temporary-place.ts';

/* b12-2: three drawn houses; Sam listens, the pen lies on the table */

const drawnCloud = (colour: string) =>
	el('M-24 8C-30 8-30-4-21-4C-20-16-6-18 0-9C6-18 22-14 20-3C30-2 28 9 20 9Z', colour);

/** What is inside each house: what is hard, what is good, what he wishes. */
const inside = [
	drawnCloud(PAL.lake) + line('M-12 16l-4 10M2 16l-4 10M16 16l-4 10', PAL.lake, 4),
	dot(0, 6, 12, PAL.mustard) +
		line('M0-14v5M0 21v5M-20 6h5M15 6h5M-14-8l3 3M14-8l-3 3M-14 20l3-3M14 20l-3-3', PAL.mustard, 4),
	el('M0-14L6 0L21 2L10 12L13 27L0 19L-13 27L-10 12L-21 2L-6 0Z', PAL.plum)
] as const;

const roofs = [PAL.lake, PAL.coral, PAL.plum] as const;

/** A sheet with a house drawn on it, lying on the table. Around its middle. */
function housePaper(index: 0 | 1 | 2, x: number, y: number, turn: number): string {
	const colour = roofs[index];
	return g(
		block(-62, -70, 124, 140, CARD, 3) +
			el('M-50-8L0-58L50-8Z', tint(colour, 0.1)) +
			line('M-40-8V52H40V-8', colour, 6) +
			at(0, 12, inside[index], 1.1),
		`translate(${x} ${y}) scale(1 .74) skewX(${turn})`
	);
}

const pointingSami = {
	...sami,
	x: 236,
	y: 604,
	s: 1.62,
	seat: 100,
	mood: 'neutral',
	look: [0.65, 0.05],
	tilt: 4,
	noLegs: true,
	noShadow: true
} satisfies Figure;
const listeningSam = {
	...sam,
	x: 486,
	y: 622,
	s: 1.5,
	seat: 86,
	mood: 'listening',
	look: [-0.65, 0.2],
	tilt: -7,
	noLegs: true,
	noShadow: true
} satisfies Figure;

export function threeHouses(): string {
	return (
		room(mix(PAL.butter, PAL.paper, 0.1), boards, 470) +
		roofsWindow(540, 48) +
		drawing(60, 110, -4, 0) +
		drawing(126, 132, 5, 2) +
		figure({ ...listeningSam, only: 'body' }) +
		figure({ ...pointingSami, only: 'body' }) +
		el('M-9 400H729V578H-9Z', tint(PAL.lake, 0.42)) +
		line('M-9 404H729', tint(PAL.lake, 0.55), 8) +
		housePaper(0, 152, 496, 6) +
		housePaper(1, 312, 488, 0) +
		housePaper(2, 474, 496, -6) +
		mug(640, 470, PAL.coral, 1.5) +
		line('M560 512L624 500', PAL.ink, 8) +
		line('M556 513L562 512', PAL.mustard, 8) +
		figure({ ...listeningSam, hands: { l: [440, 440], r: [548, 452] }, only: 'arms' }) +
		figure({ ...pointingSami, hands: { l: [178, 448], r: [300, 474] }, only: 'arms' })
	);
}

/* b12-3: the sheet with what Sami wants to say, from above */

/** What he chose: his school, his friend, his cat, his bike. */
const chosen = [
	() => g(school(0, 0), 'translate(-50 38) scale(.24)'),
	() =>
		dot(0, -12, 18, SKIN.s6) +
		dot(-17, -26, 10, HAIR.black) +
		dot(17, -26, 10, HAIR.black) +
		el('M-30 34C-30 10-18 6 0 6C18 6 30 10 30 34Z', PAL.lake) +
		line('M-26 22H26', PAL.sky, 6),
	() => cat(2, 34, 0.92),
	() => bike(-2, 28, 0.5)
] as const;

const chosenCard = (index: 0 | 1 | 2 | 3, x: number, y: number, turn: number): string =>
	at(
		x,
		y,
		g(block(-54, -50, 108, 100, SHADOW, 6), 'translate(4 5)', 'opacity=".13"') +
			block(-54, -50, 108, 100, [PAL.sky, PAL.butter, PAL.blush, PAL.sage][index] ?? PAL.sky, 6) +
			chosen[index](),
		1,
		turn
	);

function bigEnvelope(x: number, y: number): string {
	const paper = tint(PAL.coral, 0.12);
	return at(
		x,
		y,
		g(block(-100, -66, 200, 132, SHADOW, 5), 'translate(6 8)', 'opacity=".13"') +
			block(-100, -66, 200, 132, paper, 5) +
			el(
				cut(
					[
						[-98, -64],
						[98, -64],
						[6, 18],
						[-6, 18]
					],
					6
				),
				shade(paper, 0.1)
			) +
			dot(0, 14, 15, PAL.brick),
		1,
		-10
	);
}

export function voiceSheet(): string {
	return (
		tableFromAbove() +
		g(block(150, 40, 380, 350, SHADOW, 4), 'translate(6 8)', 'opacity=".13"') +
		block(150, 40, 380, 350, CARD, 4) +
		dot(340, 42, 14, PAL.stone) +
		line('M206 190h76M396 190h76M206 362h76', PAL.stone, 6) +
		chosenCard(0, 244, 120, -2) +
		chosenCard(1, 434, 118, 2) +
		chosenCard(2, 244, 292, 2) +
		bigEnvelope(640, 170) +
		armFromAbove({
			shoulder: [150, 640],
			elbow: [132, 530],
			wrist: [166, 416],
			sleeve: PAL.leaf,
			skin: SKIN.s4
		}) +
		crownFromAbove(346, HAIR.dark, PAL.leaf) +
		chosenCard(3, 442, 300, 7) +
		armFromAbove({
			shoulder: [556, 640],
			elbow: [582, 530],
			wrist: [500, 386],
			sleeve: PAL.leaf,
			skin: SKIN.s4,
			thumb: -1
		})
	);
}

/* b12-4: Sam explains what was chosen; Sami does not agree and may say so */

const explainingSam = {
	...sam,
	x: 172,
	y: 544,
	s: 1.36,
	seat: 58,
	mood: 'listening',
	look: [0.75, 0.05],
	tilt: 6,
	hands: { l: [134, 466], r: [286, 446] },
	hold: {
		r: {
			svg: block(-22, -30, 44, 56, CARD, 3) + line('M-12-18H12M-12-6H12M-12 6H4', PAL.stone, 4),
			dx: -2,
			dy: -28
		}
	}
} satisfies Figure;
const notAgreeing: Face = { brow: [1, -1.8], eye: 'dot', mouth: 'down' };

const disagreeingSami = {
	...sami,
	x: 388,
	y: 546,
	s: 1.5,
	mood: notAgreeing,
	look: [-0.65, -0.05],
	tilt: -4,
	pose: 'fists'
} satisfies Figure;
const supportingMama = {
	...mama,
	x: 542,
	y: 546,
	s: 1.42,
	seat: 64,
	mood: 'listening',
	look: [-0.7, 0.05],
	tilt: -6,
	hands: { l: [432, 388], r: [570, 456] }
} satisfies Figure;

export function disagreeing(): string {
	return (
		room(mix(PAL.plum, PAL.paper, 0.58), boards, 430) +
		field(250, 60, 170, 130, CARD) +
		field(260, 70, 150, 110, mix(PAL.sky, PAL.paper, 0.1)) +
		line('M335 70V180', CARD, 7) +
		plant(652, 470, 1.3) +
		block(612, 470, 120, 84, PAL.wood, 5) +
		block(108, 468, 128, 18, PAL.wood, 6) +
		line('M126 484V540M218 484V540', shade(PAL.wood, 0.2), 12) +
		block(480, 458, 128, 18, PAL.wood, 6) +
		line('M498 474V544M590 474V544', shade(PAL.wood, 0.2), 12) +
		sittingAhead(explainingSam) +
		sittingAhead({ ...supportingMama, behind: 'l' }) +
		figure(disagreeingSami) +
		dot(430, 390, 11, SKIN.s4)
	);
}
