import { ali, jada, mover, neighbour } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { LIT, mix, PAL, shade, tint } from '../../palette.ts';
import { block, carton, field, moon, mug, phone, star } from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { panel } from '../../sets/panels.ts';
import { headphonesOn, headphonesRoundNeck } from '../../sets/headphones.ts';
import { roofWindow, rucksack, stairwellWall, steam, stoneSteps } from '../../sets/stairwell.ts';

/* c8-4: the day in four panels */

function bedroomWall(): string {
	const wall = mix(PAL.mustard, PAL.paper, 0.5);
	const unfaded = tint(wall, 0.35);
	return (
		field(0, 0, panel, panel, wall) +
		block(30, 34, 62, 84, unfaded, 2) +
		block(196, 30, 56, 44, unfaded, 2) +
		block(240, 104, 78, 58, PAL.sage, 2) +
		el('M248 154L272 122L288 142L298 130L312 154Z', PAL.leaf)
	);
}

const packingJada = {
	...jada,
	x: 122,
	y: 486,
	s: 1.38,
	noLegs: true,
	noShadow: true,
	mood: 'neutral',
	look: [0.6, 0.6],
	tilt: 6
} satisfies Figure;

export function packing(): string {
	return (
		bedroomWall() +
		figure({ ...packingJada, only: 'body' }) +
		headphonesRoundNeck(packingJada) +
		el('M-10 278L352 270V352H-10Z', PAL.lake) +
		line('M-10 296Q80 286 150 300T352 288', shade(PAL.lake, 0.14), 4) +
		block(16, 282, 74, 18, PAL.coral, 6) +
		block(20, 266, 66, 18, PAL.butter, 6) +
		el('M232 202Q232 196 238 195L276 192Q282 192 283 198L288 240H230Z', PAL.coral) +
		rucksack(258, 334, 1.95) +
		figure({ ...packingJada, hands: { l: [112, 314], r: [240, 214] }, only: 'arms' })
	);
}

const boxInHands = { c: { svg: carton(0, 0, 84, 62), dy: 10 } };
const firstCarrier = {
	...mover,
	x: 58,
	y: 352,
	s: 1.02,
	mood: 'neutral',
	look: [0.6, 0.2],
	hands: { l: [20, 226], r: [98, 226] },
	hold: boxInHands
} satisfies Figure;
const secondCarrier = {
	...ali,
	x: 286,
	y: 348,
	s: 1.02,
	mood: 'neutral',
	look: [-0.5, 0.2],
	hands: { l: [248, 222], r: [326, 222] },
	hold: boxInHands
} satisfies Figure;
const passingJada = {
	...jada,
	x: 170,
	y: 566,
	s: 1.6,
	noLegs: true,
	noShadow: true,
	mood: 'neutral',
	look: [0.7, 0.4],
	tilt: 8,
	pack: PAL.plum,
	p: { l: [0.09, 0.985], r: [0.09, 0.985] }
} satisfies Figure;

export function passing(): string {
	return (
		stairwellWall(panel, panel, 150) +
		field(0, 306, panel, 40, mix(PAL.sand, PAL.stone, 0.4)) +
		figure(firstCarrier) +
		figure(secondCarrier) +
		figure(passingJada) +
		headphonesOn(passingJada)
	);
}

const teaJada = {
	...jada,
	x: 100,
	y: 398,
	s: 1.5,
	seat: 60,
	noLegs: true,
	noShadow: true,
	mood: 'listening',
	look: [0.4, 0.5],
	tilt: 5
} satisfies Figure;
const teaNeighbour = {
	...neighbour,
	x: 246,
	y: 414,
	s: 1.46,
	seat: 66,
	noLegs: true,
	noShadow: true,
	mood: 'neutral',
	look: [-0.3, 0.45],
	tilt: -4
} satisfies Figure;

export function tea(): string {
	return (
		stairwellWall(panel, panel, 116) +
		roofWindow(138, -24, 104) +
		stoneSteps(
			[
				[400, 196],
				[400, 262]
			],
			panel
		) +
		figure({ ...teaJada, only: 'body' }) +
		headphonesRoundNeck(teaJada) +
		figure({ ...teaNeighbour, only: 'body' }) +
		mug(112, 334, PAL.coral, 1.7) +
		mug(242, 338, PAL.lake, 1.7) +
		figure({ ...teaJada, hands: { l: [92, 322], r: [132, 324] }, only: 'arms' }) +
		figure({ ...teaNeighbour, hands: { l: [222, 328], r: [264, 330] }, only: 'arms' }) +
		steam(112, 288, 0.7) +
		steam(242, 292, 0.7)
	);
}

function nightView(): string {
	return (
		field(180, 26, 136, 150, '#3a4f92') +
		star(206, 60, 6) +
		star(240, 100, 4) +
		star(222, 128, 4) +
		moon(276, 68, 18) +
		el('M180 176V140H206V124H232V146H256V112H288V138H316V176Z', '#26377a') +
		field(190, 152, 9, 11, LIT.pane) +
		field(264, 126, 9, 11, LIT.pane) +
		field(294, 152, 9, 11, LIT.pane)
	);
}

const writingJada = {
	...jada,
	x: 142,
	y: 400,
	s: 1.42,
	seat: 60,
	noLegs: true,
	noShadow: true,
	mood: 'listening',
	look: [0.35, 0.7],
	tilt: 8
} satisfies Figure;

const phoneGlow = (radius: number, opacity: number) =>
	oval(178, 268, radius, radius * 0.91, '#ffcf85', `opacity="${opacity}"`);

function bedAtWindow(): string {
	const bars = tint(PAL.wood, 0.3);
	return (
		line('M180 26H316V176H180ZM248 26V176M180 92H316', bars, 8) +
		block(168, 178, 160, 12, bars, 3) +
		el(
			'M-20 230Q-18 214 4 211L50 206Q66 205 70 222L82 282Q84 300 64 302L-20 310Z',
			tint(PAL.sky, 0.4)
		)
	);
}

export function message(): string {
	const blanket = 'M-10 300L120 288L352 304V352H-10Z';
	const writingArms = figure({
		...writingJada,
		hands: { l: [150, 304], r: [190, 300] },
		only: 'arms'
	});
	return paintLayers([
		['night', field(0, 0, panel, panel, mix(PAL.plum, PAL.paper, 0.35))],
		['day', nightView()],
		['night', bedAtWindow()],
		['day', phoneGlow(130, 0.14) + phoneGlow(82, 0.16)],
		['lamplit', figure({ ...writingJada, only: 'body' }) + headphonesRoundNeck(writingJada)],
		['lamplit', el(blanket, PAL.lake) + rucksack(290, 322, 1.5) + writingArms],
		['day', at(174, 286, phone(1.2), 1, 8)]
	]);
}
