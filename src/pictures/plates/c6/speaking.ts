import { olek, sam } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, field, mug, phone, plant } from '../../props/index.ts';
import { el, g, line } from '../../shapes.ts';
import { panel } from '../../sets/panels.ts';
import { sittingAhead, type Seated } from '../../sets/sitting.ts';
import { roofWindow, stairwellWall, stoneSteps } from '../../sets/stairwell.ts';
import { carriage, trainSeat } from '../../sets/train.ts';

const speaking = {
	...olek,
	x: 150,
	y: 412,
	s: 1.5,
	seat: 60,
	dangle: true,
	noShadow: true,
	mood: { brow: [-1.5, 1.4], eye: 'dot', mouth: 'o' },
	look: [0.5, 0.35],
	tilt: 6,
	hands: { l: [118, 334], r: [218, 226] },
	hold: { r: { svg: phone(0.95), dx: -6, dy: -16 } }
} satisfies Seated;

/** What he says, as waves from the telephone. */
const voice = () =>
	line('M254 196q10 14 0 30M274 184q18 26 0 54M294 172q26 38 0 78', PAL.butter, 6);

export const recording = (): string =>
	stairwellWall(panel, panel, 150) +
	roofWindow(20, -30, 96) +
	stoneSteps(
		[
			[400, 246],
			[400, 304]
		],
		panel + 20
	) +
	sittingAhead(speaking) +
	voice();

const listening = {
	...sam,
	x: 148,
	y: 424,
	s: 1.42,
	seat: 64,
	noLegs: true,
	noShadow: true,
	mood: 'listening',
	look: [0.5, 0.7],
	tilt: 7,
	hands: { l: [104, 352], r: [202, 314] },
	hold: { r: { svg: phone(1.1), dx: -4, dy: -15 } }
} satisfies Figure;

export const readingOnTheTrain = (): string =>
	carriage(26, 34, 290, 168, panel) +
	trainSeat(140, 340, 176, 214) +
	figure(listening) +
	block(262, 268, 100, 14, PAL.wood, 4) +
	mug(306, 269, PAL.mustard, 1.3);

const telling = {
	...olek,
	x: 96,
	y: 412,
	s: 1.46,
	seat: 62,
	noLegs: true,
	noShadow: true,
	mood: 'listening',
	look: [0.7, 0],
	tilt: 4
} satisfies Figure;
const writing = {
	...sam,
	x: 250,
	y: 412,
	s: 1.38,
	seat: 62,
	noLegs: true,
	noShadow: true,
	mood: 'listening',
	look: [-0.7, 0.25],
	tilt: -6
} satisfies Figure;

/** A sheet on the table: what he wants to say, in lines and a drawing. */
const notes = () =>
	g(
		el('M-46-34H44L48 36H-44Z', tint(PAL.butter, 0.5)) +
			line('M-30-18H6M-30-4H26M-30 10H14', PAL.lake, 5) +
			line('M18 24l8 8 16-20', PAL.leaf, 6),
		'translate(164 302) scale(1 .62)'
	);

export const together = (): string =>
	field(0, 0, panel, panel, mix(PAL.plum, PAL.blush, 0.35)) +
	roofWindow(28, 30, 84) +
	plant(48, 124, 0.56) +
	figure({ ...telling, only: 'body' }) +
	figure({ ...writing, only: 'body' }) +
	el('M-10 274L352 268V352H-10Z', tint(PAL.wood, 0.2)) +
	line('M40 330h90M220 336h80', shade(PAL.wood, 0.02), 3) +
	notes() +
	figure({
		...writing,
		hands: { l: [206, 304], r: [298, 312] },
		hold: { l: { svg: line('M4 8L-10-24', PAL.ink, 6) } },
		only: 'arms'
	}) +
	figure({ ...telling, hands: { l: [74, 316], r: [136, 308] }, only: 'arms' });
