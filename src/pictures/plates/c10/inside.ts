import { friend, mentor, olek } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, mix, PAL, tint } from '../../palette.ts';
import { block, field } from '../../props/index.ts';
import { at, cut, dot, el, g, line } from '../../shapes.ts';
import { bookShelf, openBook } from '../../sets/classroom.ts';
import { ceilingLamp, eveningView, windowBars } from '../../sets/jadas-home.ts';
import { glow } from '../../sets/night.ts';
import { panel } from '../../sets/panels.ts';

const advising = {
	...mentor,
	x: 132,
	y: 392,
	s: 1.4,
	seat: 62,
	noLegs: true,
	noShadow: true,
	mood: 'listening',
	look: [0.55, 0.3],
	tilt: 6
} satisfies Figure;
const visiting = {
	...olek,
	x: 288,
	y: 564,
	s: 1.62,
	view: 'back',
	noLegs: true,
	noShadow: true,
	tilt: -5,
	hands: { l: [238, 350], r: [338, 354] }
} satisfies Figure;

/** A diary that lies open, some of its days marked. */
const diary = () =>
	g(
		el(
			cut(
				[
					[-58, -34],
					[56, -34],
					[62, 36],
					[-62, 36]
				],
				4
			),
			CARD
		) +
			line('M0-34V36', PAL.stone, 4) +
			line('M-46-18H-14M-46-2H-14M-46 14H-22M14-18H44M14 14H44', PAL.stone, 5) +
			dot(30, -2, 11, PAL.leaf),
		'translate(122 290) scale(1 .6)'
	);

export const atTheMentors = (): string =>
	field(0, 0, panel, panel, mix(PAL.coral, PAL.butter, 0.55)) +
	bookShelf(196, 92, 150) +
	block(18, 30, 60, 74, mix(PAL.sky, PAL.paper, 0.2), 3) +
	line('M28 52H66M28 68H58M28 84H66', PAL.lake, 4) +
	figure({ ...advising, only: 'body' }) +
	el('M-10 258H352V352H-10Z', tint(PAL.wood, 0.2)) +
	diary() +
	figure({ ...advising, hands: { l: [74, 300], r: [168, 298] }, only: 'arms' }) +
	figure(visiting);

const atTable = { y: 400, s: 1.3, noLegs: true, noShadow: true } as const;
const studying = {
	...olek,
	...atTable,
	x: 104,
	seat: 64,
	mood: 'relieved',
	look: [0.2, 0.8],
	tilt: 5
} satisfies Figure;
const alongside = {
	...friend,
	...atTable,
	x: 254,
	seat: 64,
	mood: 'happy',
	look: [-0.6, 0.4],
	tilt: -5
} satisfies Figure;

/** A telephone on which the place is off: a pin with a line through it. */
const placeOff = () =>
	g(
		el(
			cut(
				[
					[-24, -44],
					[24, -44],
					[24, 44],
					[-24, 44]
				],
				8
			),
			PAL.ink
		) +
			block(-19, -36, 38, 72, tint(PAL.sky, 0.3), 3) +
			el('M0 26C-15 6-16 0-16-7A16 16 0 0 1 16-7C16 0 15 6 0 26Z', PAL.brick) +
			dot(0, -7, 6.5, CARD) +
			line('M-17-26L17 28', CARD, 8) +
			line('M-17-26L17 28', PAL.ink, 4.5),
		'translate(182 298) rotate(-8) scale(1.2 1)'
	);

export function studyCorner(): string {
	const people = figure({ ...studying, only: 'body' }) + figure({ ...alongside, only: 'body' });
	const wood = tint(PAL.wood, 0.16);
	return paintLayers([
		[
			'evening',
			field(0, 0, panel, panel, mix(PAL.sage, PAL.paper, 0.25)) + bookShelf(206, 84, 150)
		],
		['day', eveningView(24, 28, 96, 84)],
		['evening', windowBars(24, 28, 96, 84, tint(PAL.wood, 0.4))],
		[
			'day',
			glow(176, 120, [
				[180, 0.13],
				[110, 0.16]
			])
		],
		['day', ceilingLamp(176, 44, 80)],
		[
			'lamplit',
			people +
				el('M-10 262H352V352H-10Z', wood) +
				openBook(90, 306, 0.95) +
				at(
					268,
					300,
					block(-34, -12, 68, 26, PAL.brick, 4) + block(-30, -20, 60, 12, PAL.butter, 3)
				) +
				figure({ ...studying, hands: { l: [46, 308], r: [136, 306] }, only: 'arms' }) +
				figure({ ...alongside, hands: { l: [226, 308], r: [310, 308] }, only: 'arms' })
		],
		['day', placeOff()]
	]);
}
