import { mama, noor, noorsAunt, pluis, sami } from '../../cast/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, mix, PAL, tint } from '../../palette.ts';
import {
	block,
	carton,
	drawing,
	frame,
	gshadow,
	lamp,
	mug,
	pet,
	plant,
	sheet,
	sofa,
	teddy
} from '../../props/index.ts';
import { at, dot, oval } from '../../shapes.ts';
import { sittingOnFloor } from '../../sets/floor-sitting.ts';
import { glow, nightWindow, windowFrame } from '../../sets/night.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { blankets } from '../../sets/sleeping.ts';

/** A mattress on the floor with a pillow and a blanket. Left end, 330 wide. */
function mattress(x: number, y: number, blanket: string, hasDots = false): string {
	const dots = [0, 1, 2, 3, 4].map((index) =>
		dot(210 + index * 24, index % 2 ? -32 : -56, 6, tint(blanket, 0.6))
	);
	return at(
		x,
		y,
		gshadow(160, 2, 176, 9) +
			block(0, -48, 326, 48, CARD, 16) +
			oval(58, -56, 52, 20, tint(PAL.sky, 0.4)) +
			sheet(
				[
					[112, -66, 20],
					[220, -74, 40],
					[330, -60, 14],
					[336, -8],
					[106, -12]
				],
				9,
				blanket
			) +
			sheet(
				[
					[112, -66, 16],
					[144, -68],
					[138, -12],
					[104, -12]
				],
				8,
				tint(blanket, 0.6)
			) +
			(hasDots ? dots.join('') : '')
	);
}

const onSofa = { s: 1.36, noShadow: 1, y: 606 } as const;

const aunt = {
	...noorsAunt,
	...onSofa,
	x: 256,
	seat: 68,
	mood: 'happy',
	look: [0.45, 0.4],
	tilt: 5,
	hands: { l: [228, 526], r: [284, 522] }
} as const;

const mother = {
	...mama,
	...onSofa,
	x: 408,
	seat: 68,
	mood: 'happy',
	look: [-0.2, 0.5],
	tilt: -5,
	hands: { l: [384, 522], r: [436, 526] }
} as const;

const noorOnMattress = {
	...noor,
	x: 148,
	y: 690,
	s: 1.5,
	mood: 'happy',
	look: [0.6, -0.2],
	tilt: 4,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} as const;

const samiOnMattress = {
	...sami,
	x: 520,
	y: 712,
	s: 1.4,
	mood: 'happy',
	look: [-0.6, -0.1],
	tilt: -4,
	hands: { l: [498, 690], r: [540, 690] }
} as const;

/** At the aunt's, whose house is small: mattresses on the floor, everybody close together. */
export function atAunts(): string {
	const wall = mix(PAL.mustard, PAL.blush, 0.55);
	return paintLayers([
		['evening', room(wall, boards, 540)],
		['day', nightWindow(72, 92, 130, 160)],
		[
			'evening',
			windowFrame(72, 92, 130, 160, PAL.leaf) +
				frame(320, 120, 96, 76, '') +
				at(345, 136, drawing(0, 0), 1) +
				drawing(446, 150, 5, 1)
		],
		[
			'day',
			glow(622, 380, [
				[340, 0.14],
				[230, 0.16],
				[130, 0.2]
			])
		],
		[
			'lamplit',
			carton(622, 580, 130, 130, { mark: 'heart' }) +
				plant(664, 450, 0.8) +
				at(332, 606, sofa(0, 0, PAL.lake, 232), 1.75) +
				sittingAhead(aunt) +
				sittingAhead(mother) +
				mug(290, 534, PAL.coral, 1.2) +
				mug(378, 534, PAL.mustard, 1.2) +
				mattress(18, 720, blankets.noor, true) +
				mattress(378, 742, blankets.sami) +
				sittingOnFloor(noorOnMattress) +
				sittingOnFloor(samiOnMattress) +
				pet(pluis.kind, 650, 694, 1.1, { color: pluis.color, sleep: 1 })
		],
		['day', lamp(604, 450, 1.7)]
	]);
}
