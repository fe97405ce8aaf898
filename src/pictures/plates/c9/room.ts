import { jada, shanice, twins } from '../../cast/index.ts';
import { figure, headOnly, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, PAL, shade, tint } from '../../palette.ts';
import { block, drawing, field, lamp } from '../../props/index.ts';
import { el, g, line, oval } from '../../shapes.ts';
import { openBook } from '../../sets/classroom.ts';
import { headphonesOn } from '../../sets/headphones.ts';
import { panel } from '../../sets/panels.ts';
import { temporaryWall } from '../../sets/temporary-place.ts';

const curtainColour = PAL.mustard;

/** A curtain that hangs from `y`, `w` wide and `h` high, with its folds. */
function hangingCurtain(x: number, y: number, w: number, h: number): string {
	let folds = '';
	for (let right = x + 18; right < x + w - 8; right += 26)
		folds += `M${right} ${y + 6}Q${right - 5} ${y + h / 2} ${right + 2} ${y + h}`;
	return (
		el(
			`M${x} ${y}H${x + w}Q${x + w - 6} ${y + h / 2} ${x + w + 4} ${y + h}H${x - 4}Q${x + 5} ${y + h / 2} ${x} ${y}Z`,
			curtainColour
		) + line(folds, shade(curtainColour, 0.12), 5)
	);
}

const rail = (y: number) => line(`M-10 ${y}H352`, PAL.wood, 9);

/** The end of a bunk bed at the left, one blanket above the other. */
const bunkEnd = () =>
	block(-30, 156, 110, 30, CARD, 6) +
	block(-30, 142, 104, 34, PAL.plum, 10) +
	block(-30, 286, 110, 30, CARD, 6) +
	block(-30, 270, 104, 36, PAL.coral, 10) +
	line('M-10 182H84M-10 312H84', PAL.wood, 15) +
	line('M84 96V352', PAL.wood, 13);

const hangingUp = {
	...shanice,
	x: 152,
	y: 494,
	s: 1.22,
	noShadow: true,
	mood: 'listening',
	look: [0.6, -0.4],
	tilt: 5,
	hands: { l: [112, 352], r: [210, 104] }
} satisfies Figure;
const handingUp = {
	...jada,
	x: 288,
	y: 466,
	s: 1.3,
	noShadow: true,
	mood: 'neutral',
	look: [-0.5, -0.35],
	tilt: -5,
	hands: { l: [232, 106], r: [316, 356] }
} satisfies Figure;

export const hanging = (): string =>
	field(0, 0, panel, panel, temporaryWall) +
	drawing(30, 30, -5, 0) +
	bunkEnd() +
	rail(88) +
	hangingCurtain(206, 94, 150, 260) +
	line('M214 88v9M240 88v9M266 88v9M292 88v9M318 88v9', PAL.ink, 4) +
	figure(hangingUp) +
	figure(handingUp);

const signing = {
	...jada,
	x: 100,
	y: 406,
	s: 1.46,
	seat: 62,
	noLegs: true,
	noShadow: true,
	mood: 'happy',
	look: [0.3, 0.75],
	tilt: 6
} satisfies Figure;
const amused = {
	...shanice,
	x: 244,
	y: 406,
	s: 1.38,
	seat: 64,
	noLegs: true,
	noShadow: true,
	mood: 'proud',
	look: [-0.7, 0.3],
	tilt: -8
} satisfies Figure;

/** A contract with a stamp like a crown of tea, and two signatures. */
const contract = () =>
	g(
		el('M-60-40H58L64 44H-58Z', CARD) +
			line('M-40-22H36M-40-8H24M-40 6H34', PAL.stone, 5) +
			`<circle cx="34" cy="24" r="13" fill="none" stroke="${PAL.brick}" stroke-width="5"/>` +
			line('M-42 28q6-14 10 0t10-4t8 4', PAL.plum, 5),
		'translate(164 304) scale(1 .64)'
	);

const pen = { svg: line('M-4 10L12-26', PAL.lake, 6) };

export const signed = (): string =>
	field(0, 0, panel, panel, temporaryWall) +
	drawing(40, 54, -5, 0) +
	drawing(250, 40, 4, 2) +
	figure({ ...amused, only: 'body' }) +
	figure({ ...signing, only: 'body' }) +
	el('M-10 272L352 266V352H-10Z', tint(PAL.wood, 0.2)) +
	line('M30 334h80M226 338h70', shade(PAL.wood, 0.02), 3) +
	contract() +
	figure({ ...amused, hands: { l: [214, 306], r: [296, 312] }, only: 'arms' }) +
	figure({ ...signing, hands: { l: [74, 316], r: [130, 312] }, hold: { r: pen }, only: 'arms' });

const ownCorner = {
	...jada,
	x: 206,
	y: 424,
	s: 1.46,
	seat: 62,
	noLegs: true,
	noShadow: true,
	mood: 'relieved',
	look: [0.1, 0.4],
	tilt: 6
} satisfies Figure;

const glowing = (radius: number, opacity: number) =>
	oval(310, 190, radius, radius * 0.92, '#ffcf85', `opacity="${opacity}"`);

/** Her brother in the lower bunk, on the other side of the curtain. */
const asleep = () =>
	el('M-10 226Q0 206 40 212Q66 214 70 240V262H-10Z', tint(PAL.sky, 0.5)) +
	headOnly({ ...twins[0], mood: 'asleep' }, 34, 216, 0.95, -12) +
	el('M-10 244Q30 232 96 240V300H-10Z', PAL.coral) +
	line('M-10 300H100', PAL.wood, 15);

export function behindTheCurtain(): string {
	return paintLayers([
		['night', field(0, 0, panel, panel, temporaryWall)],
		['dusk', asleep()],
		['night', rail(46)],
		['day', glowing(190, 0.12) + glowing(120, 0.15) + glowing(70, 0.2)],
		[
			'lamplit',
			block(262, 206, 100, 12, tint(PAL.wood, 0.2), 3) +
				figure({ ...ownCorner, only: 'body' }) +
				headphonesOn(ownCorner) +
				el('M96 300Q200 276 352 292V352H96Z', PAL.plum) +
				openBook(208, 308, 0.9) +
				figure({ ...ownCorner, hands: { l: [158, 312], r: [258, 312] }, only: 'arms' })
		],
		['lamplit', hangingCurtain(70, 52, 52, 300)],
		['day', lamp(312, 206, 1.35)]
	]);
}
