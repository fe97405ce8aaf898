import { karim, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { block, carton, field, lock } from '../../props/index.ts';
import { at, dot, el, g, line } from '../../shapes.ts';
import { bigHeadphones } from '../../sets/stairwell.ts';
import { board, bookShelf, classroom, openBook } from '../../sets/classroom.ts';

/* b10-2: three sentences Sami can say, each in its own bubble */

/** A speech bubble around its middle, its tail towards `tailX`, `tailY`. */
export function bubble(
	x: number,
	y: number,
	w: number,
	h: number,
	tail: readonly [number, number]
) {
	const [tailX, tailY] = [tail[0] - x, tail[1] - y];
	return at(
		x,
		y,
		el(`M${-w * 0.16} ${h * 0.2}L${tailX} ${tailY}L${w * 0.2} ${h * 0.2}Z`, CARD) +
			block(-w / 2, -h / 2, w, h, CARD, 34)
	);
}

const portrait = {
	...sami,
	x: 360,
	y: 842,
	s: 2.55,
	mood: 'neutral',
	look: [0.15, -0.15],
	tilt: 4,
	closeup: 1,
	noLegs: true,
	noShadow: true
} satisfies Figure;

/** From one house along dots to a door somewhere else. */
const elsewhere = () =>
	el('M-96 48V-8L-62-44L-28-8V48Z', PAL.leaf) +
	block(-74, 12, 24, 36, PAL.brick, 2) +
	block(-72, -16, 20, 18, PAL.sky, 2) +
	line('M-18 30q14-26 28 0t26-2', PAL.stone, 5, 'stroke-dasharray="1 11"') +
	block(48, -36, 48, 80, CARD, 3) +
	block(52, -32, 40, 76, PAL.lake, 3) +
	dot(84, 8, 4, PAL.butter) +
	dot(72, -12, 9, PAL.mustard);

export function threeSentences(): string {
	const ground = mix(PAL.sage, PAL.paper, 0.1);
	return (
		field(-9, -9, 738, 578, ground) +
		el(
			'M-9 430C160 380 300 440 460 408C580 388 660 400 729 380V578H-9Z',
			mix(PAL.sage, PAL.leaf, 0.25)
		) +
		bubble(112, 250, 174, 150, [262, 340]) +
		at(112, 298, carton(0, 0, 112, 88, { mark: 'heart' })) +
		bubble(360, 102, 262, 150, [376, 252]) +
		at(360, 106, elsewhere()) +
		bubble(612, 250, 164, 150, [462, 340]) +
		at(612, 258, lock(1.5)) +
		figure(portrait)
	);
}

/* b10-3: what meester Karim can help with: the way to school, rest, homework */

const tellingSami = {
	...sami,
	view: 'back',
	x: 196,
	y: 706,
	s: 2.05,
	tilt: 5,
	noLegs: true,
	noShadow: true,
	hands: { l: [120, 560], r: [292, 470] }
} satisfies Figure;
const helpingKarim = {
	...karim,
	x: 478,
	y: 640,
	s: 1.62,
	seat: 92,
	mood: 'happy',
	look: [-0.6, 0.2],
	tilt: -5,
	noLegs: true,
	noShadow: true
} satisfies Figure;

/** A drawn way from a house to the school, by bus. Around its middle, on the table. */
const wayToSchool = () =>
	el('M-96-34H90L108 40H-116Z', CARD) +
	line('M-70 20C-40-30-10 40 20 4S60-16 74-12', PAL.lake, 6) +
	el('M-90 8l14-12 14 12v16h-28Z', PAL.leaf) +
	el('M64-16l14-10 14 10v14h-28Z', PAL.brick) +
	block(-22, -4, 40, 20, PAL.mustard, 5) +
	line('M-14 3h8M0 3h8', CARD, 6) +
	dot(-12, 17, 4.5, PAL.ink) +
	dot(8, 17, 4.5, PAL.ink);

export function askingKarim(): string {
	return (
		classroom(-9, 402) +
		board(40, 46, 190, 132) +
		bookShelf(560, 170, 180) +
		figure({ ...helpingKarim, only: 'body' }) +
		el('M40 420H729V578H-9V470Z', tint(PAL.wood, 0.14)) +
		line('M300 548H729M480 438H729', shade(PAL.wood, 0.02), 4) +
		g(wayToSchool(), 'translate(404 466) scale(1.08)') +
		bigHeadphones(640, 416, 0.8) +
		openBook(612, 528, 1.15) +
		figure({ ...helpingKarim, hands: { l: [420, 452], r: [554, 470] }, only: 'arms' }) +
		figure(tellingSami)
	);
}
