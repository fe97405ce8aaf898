import { jada, neighbour } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL } from '../../palette.ts';
import { block, carton, field, gshadow, mug, phone } from '../../props/index.ts';
import { at, el, line } from '../../shapes.ts';
import {
	bigHeadphones,
	handrail,
	lightPatch,
	roofWindow,
	rucksack,
	stairwellWall,
	steam,
	stoneSteps
} from '../../sets/stairwell.ts';
import { headphonesOn } from '../../sets/headphones.ts';

/* c8-1: a rucksack, tea and a phone on the stairs */

export function stairs(): string {
	return (
		stairwellWall(720, 420, 141) +
		roofWindow(480, 28, 156) +
		lightPatch('M480 200L340 424H560L646 200Z') +
		stoneSteps(
			[
				[128, 136],
				[256, 198],
				[384, 260],
				[512, 322],
				[640, 384]
			],
			440
		) +
		handrail('M720 330L520 236L60 6', 'M700 330V430M560 262V430') +
		rucksack(300, 262, 1.75) +
		bigHeadphones(300, 166) +
		mug(428, 324, PAL.coral, 1.9) +
		steam(429, 276) +
		at(500, 312, phone(1.5), 1, 78)
	);
}

/* c8-2: Jada sits on the stairs, the neighbour from upstairs brings tea */

function emptyingFlat(): string {
	return (
		block(560, 76, 190, 430, CARD, 3) +
		field(576, 92, 170, 410, mix(PAL.butter, PAL.coral, 0.3)) +
		el('M576 502L616 436H740V502Z', mix(PAL.wood, PAL.sand, 0.72)) +
		at(668, 484, gshadow(4, 2, 60) + carton(0, 0, 110, 82) + carton(-4, -80, 84, 62))
	);
}

const sitting = {
	...jada,
	x: 208,
	y: 500,
	s: 1.42,
	seat: 60,
	p: { side: 1 },
	mood: 'neutral',
	look: [0.75, -0.2],
	tilt: 5,
	hands: { l: [224, 424], r: [306, 360] },
	noShadow: true
} satisfies Figure;
const bringing = {
	...neighbour,
	x: 400,
	y: 506,
	s: 1.28,
	mood: 'listening',
	look: [-0.7, 0.25],
	tilt: -6,
	hands: { l: [346, 360], r: [434, 392] }
} satisfies Figure;

export function neighbourTea(): string {
	return (
		stairwellWall(720, 520, 196) +
		roofWindow(236, 34, 120) +
		lightPatch('M236 164L150 520H420L356 164Z') +
		emptyingFlat() +
		handrail('M-9 98L120 186', 'M60 146V160') +
		field(-9, 496, 738, 40, mix(PAL.sand, PAL.stone, 0.3)) +
		line('M-9 497H729', mix(PAL.sand, PAL.stone, 0.75), 5) +
		stoneSteps(
			[
				[88, 331],
				[162, 373],
				[236, 415],
				[290, 458]
			],
			500
		) +
		rucksack(112, 374, 1.6) +
		figure(bringing) +
		figure({ ...sitting, only: 'body' }) +
		headphonesOn(sitting) +
		mug(326, 376, PAL.coral, 1.75) +
		figure({ ...sitting, only: 'arms' }) +
		steam(327, 330, 0.85)
	);
}
