import { aunt, jada, twins } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { apartment, block, bush, cloud, field, tree } from '../../props/index.ts';
import { at, cut, el, line, oval } from '../../shapes.ts';
import { headphonesRoundNeck } from '../../sets/headphones.ts';
import { rucksack } from '../../sets/stairwell.ts';

/* c8-3: Jada sits with her brothers at the sandpit, their aunt is there */

function playground(): string {
	const grass = mix(PAL.sage, PAL.leaf, 0.22);
	return (
		field(-9, -9, 738, 538, mix(PAL.sky, PAL.paper, 0.2)) +
		cloud(300, 84, 0.9) +
		apartment(520, 262, 170, 230) +
		apartment(26, 262, 150, 200, mix(PAL.sand, PAL.coral, 0.3)) +
		field(-9, -9, 738, 272, PAL.paper, 'opacity=".3"') +
		bush(236, 262, 1.1, mix(PAL.leaf, PAL.sage, 0.4)) +
		bush(456, 264, 1.2, mix(PAL.leaf, PAL.sage, 0.3), 6) +
		field(-9, 256, 738, 280, grass) +
		line(
			'M60 300h30M180 286h24M330 300h30M500 290h26M620 310h34M270 330h22',
			shade(grass, 0.08),
			4
		) +
		tree(354, 300, 0.95, PAL.leaf, 5)
	);
}

function sandpit(): string {
	const edge = tint(PAL.wood, 0.18);
	const sand = mix(PAL.sand, PAL.butter, 0.35);
	return (
		el('M72 418H650L720 500H0Z', sand) +
		line('M210 452h34M330 440h28M450 468h36M300 482h40M400 430h20', shade(sand, 0.1), 4) +
		block(60, 404, 602, 20, edge, 4) +
		line('M64 416L-6 502M658 416L728 502', edge, 17) +
		block(84, 416, 120, 56, shade(edge, 0.06), 5) +
		block(524, 416, 128, 56, shade(edge, 0.12), 5)
	);
}

const bucket = (x: number, y: number) =>
	at(
		x,
		y,
		line('M-15-28Q0-50 15-28', PAL.ink, 3) +
			el(
				cut(
					[
						[-18, -28],
						[18, -28],
						[13, 0],
						[-13, 0]
					],
					3
				),
				PAL.brick
			) +
			oval(0, -28, 18, 4.5, shade(PAL.brick, 0.25))
	);

const watching = {
	...jada,
	x: 146,
	y: 474,
	s: 1.26,
	seat: 46,
	p: { side: 1 },
	mood: 'listening',
	look: [0.75, 0.3],
	tilt: 6,
	hands: { l: [168, 404], r: [240, 392] },
	noShadow: true
} satisfies Figure;
const [first, second] = twins;
const digging = {
	...first,
	x: 296,
	y: 470,
	s: 1.34,
	mood: 'happy',
	look: [-0.75, -0.2],
	tilt: -6,
	hands: { l: [254, 400], r: [330, 424] }
} satisfies Figure;
const walking = {
	...second,
	x: 424,
	y: 482,
	s: 1.34,
	mood: 'neutral',
	look: [0.7, -0.3],
	tilt: 6,
	hands: { r: [482, 412], l: [392, 438] }
} satisfies Figure;
const minding = {
	...aunt,
	x: 580,
	y: 478,
	s: 1.22,
	seat: 50,
	p: { side: -1 },
	mood: 'happy',
	look: [-0.75, 0.35],
	tilt: -7,
	hands: { l: [486, 412], r: [566, 412] },
	noShadow: true
} satisfies Figure;

export function littleOnes(): string {
	return (
		playground() +
		sandpit() +
		rucksack(52, 484, 1.4) +
		figure(watching) +
		headphonesRoundNeck(watching) +
		figure(minding) +
		figure(digging) +
		figure(walking) +
		bucket(248, 424) +
		field(-9, 500, 738, 40, shade(tint(PAL.wood, 0.18), 0.02))
	);
}
