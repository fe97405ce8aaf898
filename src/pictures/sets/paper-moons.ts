import { CARD, LIT, mix, PAL, shade, tint } from '../palette.ts';
import { block, carton, drawing, field, gshadow, star, suitcase } from '../props/index.ts';
import { at, dot, el, line, type Point } from '../shapes.ts';
import { boards, room } from './rooms.ts';

/** Waiting for its night, slept and full, or grey because nobody counts yet. */
type MoonState = 'waiting' | 'full' | 'grey';

const crescent = 'M12-24A27 27 0 1 0 12 24A25 25 0 0 1 12-24Z';

/** The light of a full paper moon; it lies over a waiting one. */
export const moonLight = (x: number, y: number, radius: number): string =>
	at(
		x,
		y,
		dot(0, 0, 60, LIT.glow, 'opacity=".16"') +
			dot(0, 0, 46, LIT.glow, 'opacity=".26"') +
			dot(0, 0, 33, LIT.moon) +
			dot(-11, -9, 6, LIT.lamp, 'opacity=".6"') +
			dot(9, 8, 8, LIT.lamp, 'opacity=".6"') +
			dot(10, -15, 4, LIT.lamp, 'opacity=".6"'),
		radius / 33
	);

/** A moon of paper, one for each night, around its middle. */
export function paperMoon(
	x: number,
	y: number,
	radius: number,
	state: MoonState = 'waiting'
): string {
	const [ground, edge, shape] =
		state === 'grey'
			? [shade(PAL.stone, 0.22), shade(PAL.stone, 0.36), shade(PAL.stone, 0.06)]
			: ['#38477f', '#5d6ba5', mix(PAL.butter, LIT.moon, 0.5)];
	const paper = dot(0, 0, 33, edge) + dot(0, 0, 29, ground) + el(crescent, shape);
	return at(x, y, paper, radius / 33) + (state === 'full' ? moonLight(x, y, radius) : '');
}

/** A thread through the tops of the moons, from wall to wall. */
export function moonThread(
	from: Point,
	to: Point,
	moons: readonly Point[],
	radius: number
): string {
	const knots = moons.map(([x, y]) => `L${x} ${y - radius}`).join('');
	return line(`M${from.join(' ')}${knots}L${to.join(' ')}`, tint(PAL.sand, 0.3), 3);
}

/** The card of the day that comes after the moons: top left corner, and what is stuck on it. */
export function dayCard(x: number, y: number, w: number, h: number, sticker = ''): string {
	return (
		block(x + 5, y + 6, w, h, shade(PAL.plum, 0.4), 6) +
		block(x, y, w, h, CARD, 6) +
		block(x, y, w, h * 0.2, mix(PAL.leaf, PAL.sage, 0.3), 6) +
		sticker
	);
}

/** A round sticker with a suitcase: the day we go. Middle. */
export const goingSticker = (x: number, y: number, radius: number): string =>
	at(x, y, dot(0, 0, 40, tint(PAL.mustard, 0.15)) + suitcase(0, 24, 0.74, PAL.leaf), radius / 40);

/** The wall of the children's room when the lamp is on. */
const eveningWall = mix(PAL.plum, PAL.paper, 0.34);

/** Wall and floor of the children's room at home, for the evening. */
export const eveningRoom = (floorY: number): string => room(eveningWall, boards, floorY);

/** A wide window with stars and the gardens in the dark: the moons hang before it. Top left of the glass. */
export function starryWindow(x: number, y: number, w: number, h: number): string {
	const trees = `M${x} ${y + h}V${y + h * 0.78}q${w * 0.1}-${h * 0.16} ${w * 0.2} 0t${w * 0.22} 0q${w * 0.12}-${h * 0.22} ${w * 0.24} 0t${w * 0.34} ${-h * 0.04}V${y + h}Z`;
	const stars = (
		[
			[0.16, 0.16, 6],
			[0.4, 0.66, 5],
			[0.62, 0.14, 5],
			[0.86, 0.6, 6],
			[0.9, 0.2, 4],
			[0.1, 0.62, 4]
		] as const
	).map(([right, down, radius]) => star(x + w * right, y + h * down, radius));
	return (
		field(x, y, w, h, '#3a4f92') +
		stars.join('') +
		el(trees, '#26377a') +
		field(x + w * 0.7, y + h * 0.87, 11, 13, LIT.pane)
	);
}

/** Frame and yellow curtains of that window. */
export function starryFrame(x: number, y: number, w: number, h: number): string {
	const curtain = mix(PAL.mustard, PAL.butter, 0.3);
	const [right, low] = [x + w, y + h];
	return (
		line(`M${x} ${y}H${right}V${low}H${x}ZM${x + w / 2} ${y}V${low}`, CARD, 10) +
		block(x - 18, low + 2, w + 36, 14, tint(PAL.wood, 0.4), 3) +
		el(
			`M${x - 34} ${y - 22}H${x + 34}C${x + 26} ${y + h * 0.5} ${x + 10} ${y + h * 0.8} ${x - 22} ${low + 40}H${x - 44}Z`,
			curtain
		) +
		el(
			`M${right + 34} ${y - 22}H${right - 34}C${right - 26} ${y + h * 0.5} ${right - 10} ${y + h * 0.8} ${right + 22} ${low + 40}H${right + 44}Z`,
			shade(curtain, 0.1)
		) +
		line(`M${x - 50} ${y - 24}H${right + 50}`, PAL.wood, 10)
	);
}

/** The box with the heart beside a bed; the lamp goes on it. Bottom middle. */
export const heartBox = (x: number, y: number, w: number, h: number): string =>
	gshadow(x, y + 2, w * 0.62, 8) + carton(x, y, w, h, { mark: 'heart' });

/** The children's drawings on the wall. */
export const drawings = (x: number, y: number): string =>
	at(x, y, drawing(0, 0, -4, 0) + drawing(76, 18, 5, 2), 1.15);
