import { CARD, mix, PAL, shade, tint } from '../palette.ts';
import { block, cloud, drawing, field, gshadow, mug, plant, sheet, win } from '../props/index.ts';
import { at, dot, el, line, oval } from '../shapes.ts';
import { boards, room } from './rooms.ts';

/** The wall of the room for a while: lake blue, warm, another colour than home. */
export const temporaryWall = mix(PAL.lake, PAL.paper, 0.45);

/** The corridor's wall: sage below, paper above. */
const corridorWall = mix(PAL.sage, PAL.paper, 0.5);

/** The day window of the room for a while: roofs and sky, plum curtains. Top left of the glass, 150 by 160. */
export function roofsWindow(x: number, y: number): string {
	const curtain = mix(PAL.plum, PAL.blush, 0.2);
	return at(
		x,
		y,
		block(-10, -10, 170, 180, tint(PAL.wood, 0.3), 4) +
			field(0, 0, 150, 160, PAL.sky) +
			cloud(54, 46, 0.5) +
			el(
				'M0 160V112l26-22 26 22v-14h32v-26l24-20 24 20v34h18V160Z',
				mix(PAL.coral, PAL.blush, 0.5)
			) +
			line('M75 0V160M0 66H150', tint(PAL.wood, 0.3), 8) +
			el('M-24-20H18C20 50 24 120 0 182H-34C-24 120-26 50-24-20Z', curtain) +
			el('M174-20H132C130 50 126 120 150 182H184C174 120 176 50 174-20Z', shade(curtain, 0.1)) +
			line('M-38-22H188', PAL.wood, 9)
	);
}

/** The room for a while by day; Noor's drawings hang there too. The night one is made with moods. */
export function temporaryRoom(floorY: number, { tall = true } = {}): string {
	return (
		room(temporaryWall, boards, floorY) +
		roofsWindow(84, tall ? 110 : 56) +
		drawing(330, tall ? 150 : 70, -4, 0) +
		drawing(404, tall ? 176 : 92, 5, 1)
	);
}

/** What is painted beside a door, so that somebody who cannot read finds their own. */
type Sign = 'fish' | 'sun' | 'leaf' | 'boat';

const signs: Record<Sign, string> = {
	fish:
		el('M-18 0C-8-14 12-12 20 0C12 12-8 14-18 0Z', PAL.lake) +
		el('M-14 0L-28-11V11Z', PAL.lake) +
		dot(10, -3, 2.6, CARD),
	sun:
		dot(0, 0, 12, PAL.mustard) +
		line(
			'M0-22V-17M0 17V22M-22 0H-17M17 0H22M-15-15l4 4M15-15l-4 4M-15 15l4-4M15 15l-4-4',
			PAL.mustard,
			4
		),
	leaf:
		el('M-18 14C-20-8 0-18 20-16C20 6 4 18-18 14Z', PAL.leaf) +
		line('M-18 14L8-6', tint(PAL.leaf, 0.5), 2.6),
	boat: el('M-22 6H22L14 18H-14Z', PAL.plum) + el('M-2 2V-20L18 2Z', PAL.coral)
};

/** A door in the corridor with its painted sign. Top left of the leaf, 128 by 300. */
export function corridorDoor(x: number, y: number, colour: string, sign: Sign): string {
	return at(
		x,
		y,
		block(-12, -12, 152, 314, CARD, 4) +
			block(0, 0, 128, 302, colour, 3) +
			block(20, 30, 88, 110, tint(colour, 0.14), 4) +
			block(20, 166, 88, 110, tint(colour, 0.14), 4) +
			dot(110, 158, 7, PAL.butter) +
			at(64, 84, oval(0, 0, 36, 34, CARD) + signs[sign])
	);
}

/** The corridor with three doors; each has its own colour and sign. @param floorY where the doors stand */
export function corridor(floorY: number): string {
	return (
		room(corridorWall, mix(PAL.sand, PAL.stone, 0.35), floorY) +
		field(-9, floorY - 130, 738, 116, mix(PAL.sage, PAL.leaf, 0.18)) +
		corridorDoor(60, floorY - 300, mix(PAL.coral, PAL.brick, 0.3), 'fish') +
		corridorDoor(296, floorY - 300, mix(PAL.lake, PAL.sky, 0.3), 'sun') +
		corridorDoor(532, floorY - 300, mix(PAL.mustard, PAL.butter, 0.2), 'leaf')
	);
}

const counter = mix(PAL.lake, PAL.sky, 0.2);

/** The kitchen that families share: a long counter, two stoves, a shelf for each family. */
export function sharedKitchen(floorY: number): string {
	const top = floorY - 150;
	const stove = (x: number) =>
		block(x, top + 14, 110, 128, CARD, 5) +
		block(x + 16, top + 50, 78, 70, shade(PAL.stone, 0.25), 6) +
		line(
			`M${x + 20} ${top + 32}h.1M${x + 44} ${top + 32}h.1M${x + 68} ${top + 32}h.1M${x + 92} ${top + 32}h.1`,
			PAL.ink,
			8
		);
	const shelf = (x: number, colour: string) =>
		block(x, floorY - 322, 120, 12, PAL.wood, 3) +
		block(x + 12, floorY - 362, 36, 40, colour, 4) +
		mug(x + 72, floorY - 324, colour, 0.9) +
		mug(x + 102, floorY - 324, tint(colour, 0.3), 0.9);
	return (
		room(mix(PAL.butter, PAL.paper, 0.45), mix(PAL.sand, PAL.stone, 0.3), floorY) +
		win(300, floorY - 376, 150, 150, { curtain: PAL.sage, cross: 0, bw: 6 }) +
		shelf(40, PAL.coral) +
		shelf(170, PAL.leaf) +
		shelf(490, PAL.plum) +
		shelf(610, PAL.mustard) +
		block(-12, top + 10, 744, 140, counter, 4) +
		stove(60) +
		stove(540) +
		block(-16, top, 752, 18, tint(PAL.wood, 0.3), 4) +
		el(`M310 ${top + 2}h120l-12 22h-96Z`, tint(PAL.stone, 0.3)) +
		line(`M370 ${top}v-40q0-16 20-14`, PAL.stone, 8) +
		plant(690, top, 0.6)
	);
}

/** A bed in the room for a while. Left foot, 300 wide; `blanket` is whose it is. */
export function temporaryBed(x: number, y: number, blanket: string): string {
	return at(
		x,
		y,
		gshadow(150, 2, 165, 8) +
			line('M8 0V-96M292 0V-70', tint(PAL.wood, 0.15), 14) +
			block(4, -66, 292, 36, CARD, 8) +
			oval(52, -80, 40, 17, tint(PAL.sky, 0.5)) +
			sheet(
				[
					[88, -94, 14],
					[200, -100, 30],
					[292, -92, 10],
					[292, -34],
					[80, -34]
				],
				9,
				blanket
			) +
			sheet(
				[
					[88, -94, 10],
					[124, -98],
					[116, -34],
					[80, -34]
				],
				7,
				tint(blanket, 0.6)
			) +
			block(0, -38, 300, 18, tint(PAL.wood, 0.05), 4)
	);
}
