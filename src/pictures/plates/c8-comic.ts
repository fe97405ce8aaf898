import { ali, jada } from '../cast.ts';
import { figure, type Figure } from '../figures/index.ts';
import { paintLayers } from '../moods.ts';
import { LIT, mix, PAL, shade, tint } from '../palette.ts';
import { carton, mug, moon, phone, star } from '../props/index.ts';
import { at, cut, el, g, line, oval } from '../shapes.ts';
import { block, field } from '../sets/b7-paper.ts';
import { carrier, headphonesOn, headphonesRoundNeck, neighbour } from '../sets/c8-people.ts';
import { roofWindow, rucksack, stairwellWall, steam, stoneSteps } from '../sets/c8-stairwell.ts';

/* c8-4: the day in four panels */

const panel = 342;

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

function packing(): string {
	const girl = {
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
	return (
		bedroomWall() +
		figure({ ...girl, only: 'body' }) +
		headphonesRoundNeck(girl) +
		el(
			cut(
				[
					[-10, 278],
					[352, 270],
					[352, 352],
					[-10, 352]
				],
				6
			),
			PAL.lake
		) +
		line('M-10 296Q80 286 150 300T352 288', shade(PAL.lake, 0.14), 4) +
		block(16, 282, 74, 18, PAL.coral, 6) +
		block(20, 266, 66, 18, PAL.butter, 6) +
		el(
			cut(
				[
					[232, 196],
					[282, 192],
					[288, 240],
					[230, 240]
				],
				7
			),
			PAL.coral
		) +
		rucksack(258, 334, 1.95) +
		figure({ ...girl, hands: { l: [112, 314], r: [240, 214] }, only: 'arms' })
	);
}

function passing(): string {
	const box = { c: { svg: carton(0, 0, 84, 62), dy: 10 } };
	const left = {
		...carrier,
		x: 58,
		y: 352,
		s: 1.02,
		mood: 'neutral',
		look: [0.6, 0.2],
		hands: { l: [20, 226], r: [98, 226] },
		hold: box
	} satisfies Figure;
	const right = {
		...ali,
		x: 286,
		y: 348,
		s: 1.02,
		mood: 'neutral',
		look: [-0.5, 0.2],
		hands: { l: [248, 222], r: [326, 222] },
		hold: box
	} satisfies Figure;
	const girl = {
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
	return (
		stairwellWall(panel, panel, 150) +
		field(0, 306, panel, 40, mix(PAL.sand, PAL.stone, 0.4)) +
		figure(left) +
		figure(right) +
		figure(girl) +
		headphonesOn(girl)
	);
}

function tea(): string {
	const girl = {
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
	const man = {
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
		figure({ ...girl, only: 'body' }) +
		headphonesRoundNeck(girl) +
		figure({ ...man, only: 'body' }) +
		mug(112, 334, PAL.coral, 1.7) +
		mug(242, 338, PAL.lake, 1.7) +
		figure({ ...girl, hands: { l: [92, 322], r: [132, 324] }, only: 'arms' }) +
		figure({ ...man, hands: { l: [222, 328], r: [264, 330] }, only: 'arms' }) +
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

function message(): string {
	const girl = {
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
	const bars = tint(PAL.wood, 0.3);
	return paintLayers([
		['night', field(0, 0, panel, panel, mix(PAL.plum, PAL.paper, 0.35))],
		['day', nightView()],
		[
			'night',
			line('M180 26H316V176H180ZM248 26V176M180 92H316', bars, 8) +
				block(168, 178, 160, 12, bars, 3) +
				el(
					cut(
						[
							[-20, 214],
							[70, 204],
							[84, 300],
							[-20, 310]
						],
						22
					),
					tint(PAL.sky, 0.4)
				)
		],
		[
			'day',
			oval(178, 268, 130, 118, '#ffcf85', 'opacity=".14"') +
				oval(178, 268, 82, 76, '#ffcf85', 'opacity=".16"')
		],
		['lamplit', figure({ ...girl, only: 'body' }) + headphonesRoundNeck(girl)],
		[
			'lamplit',
			el(
				cut(
					[
						[-10, 300],
						[120, 288],
						[352, 304],
						[352, 352],
						[-10, 352]
					],
					10
				),
				PAL.lake
			) +
				rucksack(290, 322, 1.5) +
				figure({ ...girl, hands: { l: [150, 304], r: [190, 300] }, only: 'arms' })
		],
		['day', at(174, 286, phone(1.2), 1, 8)]
	]);
}

/** One panel of the strip, cut by hand. */
function cutPanel(id: string, x: number, y: number, inner: string): string {
	const corners = [
		[2, 0],
		[panel, 3],
		[panel - 3, panel],
		[0, panel - 2]
	] as const;
	return (
		`<clipPath id="${id}"><path d="${cut(
			corners.map(([a, b]) => [a, b]),
			7
		)}"/></clipPath>` + g(g(inner, '', `clip-path="url(#${id})"`), `translate(${x} ${y})`)
	);
}

export function comic(): string {
	return (
		field(-9, -9, 738, 738, PAL.paper) +
		cutPanel('pack', 11, 11, packing()) +
		cutPanel('pass', 367, 11, passing()) +
		cutPanel('tea', 11, 367, tea()) +
		cutPanel('send', 367, 367, message())
	);
}
