import { jada, shanice, stepfather } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { block, envelope, field, lamp, letter } from '../../props/index.ts';
import { at, el, g, line, oval } from '../../shapes.ts';
import { ceilingLamp, eveningView, flatWall, windowBars } from '../../sets/jadas-home.ts';
import { glow } from '../../sets/night.ts';
import { panel } from '../../sets/panels.ts';

const atTable = { y: 352, s: 1.14, noLegs: true, noShadow: true } as const;
const man = {
	...stepfather,
	...atTable,
	x: 62,
	seat: 56,
	mood: 'tired',
	look: [0.1, 0.9],
	tilt: 4
} satisfies Figure;
const mother = {
	...shanice,
	...atTable,
	x: 172,
	seat: 60,
	mood: { brow: [-1, 2.6], eye: 'low', mouth: 'flat' },
	look: [-0.1, 0.9],
	tilt: -5
} satisfies Figure;
const daughter = {
	...jada,
	...atTable,
	x: 284,
	seat: 64,
	mood: 'worried',
	look: [-0.75, 0.2],
	tilt: -3
} satisfies Figure;

function meal(x: number, y: number): string {
	return (
		oval(x, y + 3, 37, 12, shade(PAL.wood, 0.3), 'opacity=".3"') +
		oval(x, y, 36, 12, CARD) +
		oval(x - 8, y - 2, 15, 6, PAL.mustard) +
		oval(x + 12, y - 1, 12, 5, PAL.leaf)
	);
}

function laidTable(): string {
	const top = tint(PAL.wood, 0.2);
	return (
		el('M-20 258H362V352H-20Z', top) +
		line('M30 276h70M200 330h90M120 338h40', shade(top, 0.06), 3) +
		at(122, 326, g(envelope(0.86, -10), 'scale(1 .6)')) +
		meal(62, 288) +
		meal(178, 292) +
		meal(284, 288)
	);
}

const fork = { svg: line('M0 4L5-26M1-28V-36M5-27V-37M9-28V-36M1-28Q5-24 9-28', PAL.ink, 2.6) };

export function silence(): string {
	const people = [man, mother, daughter].map((who) => figure({ ...who, only: 'body' })).join('');
	return paintLayers([
		['evening', field(0, 0, panel, panel, flatWall)],
		['day', eveningView(236, 34, 84, 84)],
		['evening', windowBars(236, 34, 84, 84, tint(PAL.wood, 0.4))],
		[
			'day',
			glow(172, 120, [
				[190, 0.13],
				[120, 0.16]
			])
		],
		[
			'lamplit',
			people +
				figure({ ...man, hands: { l: [30, 306] }, behind: 'r', only: 'arms' }) +
				figure({ ...mother, hands: { l: [152, 310], r: [192, 310] }, only: 'arms' })
		],
		['day', ceilingLamp(172, 58, 92)],
		[
			'lamplit',
			laidTable() +
				figure({ ...man, hands: { r: [96, 296] }, behind: 'l', only: 'arms' }) +
				figure({
					...daughter,
					hands: { l: [246, 288], r: [322, 284] },
					hold: { l: fork },
					only: 'arms'
				})
		]
	]);
}

const asking = {
	...jada,
	x: 108,
	y: 424,
	s: 1.52,
	seat: 64,
	noLegs: true,
	noShadow: true,
	mood: { brow: [-2, 1.6], eye: 'dot', mouth: 'o' },
	look: [0.75, 0.05],
	tilt: 4
} satisfies Figure;
const answering = {
	...shanice,
	x: 256,
	y: 424,
	s: 1.44,
	seat: 62,
	noLegs: true,
	noShadow: true,
	mood: { brow: [-2, 2.4], eye: 'dot', mouth: 'calm' },
	look: [-0.75, 0.3],
	tilt: -7
} satisfies Figure;

const couch = () =>
	block(-20, 196, 382, 170, mix(PAL.lake, PAL.navy, 0.15), 26) +
	block(-20, 300, 382, 60, mix(PAL.lake, PAL.sky, 0.12), 16);

export function asks(): string {
	return paintLayers([
		['evening', field(0, 0, panel, panel, flatWall)],
		[
			'day',
			glow(30, 120, [
				[170, 0.15],
				[110, 0.2]
			])
		],
		['day', lamp(30, 170, 1.5)],
		['evening', block(-20, 170, 100, 40, shade(PAL.wood, 0.1), 3)],
		[
			'lamplit',
			couch() +
				figure({ ...answering, only: 'body' }) +
				figure({ ...asking, only: 'body' }) +
				at(92, 306, letter(1.05, -7)) +
				figure({ ...asking, hands: { l: [62, 318], r: [124, 316] }, only: 'arms' }) +
				figure({ ...answering, hands: { l: [134, 314], r: [290, 336] }, only: 'arms' })
		]
	]);
}
