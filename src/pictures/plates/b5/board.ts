import { mama, noor, sam, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SHADOW, SKIN, tint } from '../../palette.ts';
import { backpack, block, carton, field, sheet, teddy } from '../../props/index.ts';
import { at, dot, el, g, line, oval } from '../../shapes.ts';
import { livingWall } from '../../sets/living-room.ts';
import { boards, room } from '../../sets/rooms.ts';

const cork = mix(PAL.wood, PAL.sand, 0.5);

/** What is drawn on a card; each around its middle. */
const signs = {
	family: () =>
		dot(-14, -6, 7, SKIN.s4) +
		el('M-24 16C-24 4-20 2-14 2S-4 4-4 16Z', PAL.mustard) +
		dot(8, 0, 5.5, SKIN.s4) +
		el('M0 16C0 8 4 6 8 6S16 8 16 16Z', PAL.leaf) +
		dot(24, 3, 5, SKIN.s4) +
		el('M17 16C17 10 20 8 24 8S31 10 31 16Z', PAL.brick),
	bag: () => backpack(0, 18, 0.6, PAL.mustard),
	school: () => el('M-24 18V-4L0-20L24-4V18Z', PAL.coral) + block(-6, 2, 12, 16, PAL.butter, 2),
	house: (colour: string = PAL.lake) =>
		el('M-22 18V-2L0-20L22-2V18Z', colour) + block(-6, 2, 12, 16, PAL.butter, 2),
	bed: () =>
		line('M-26 16V-12M26 16V0', PAL.wood, 5) +
		block(-24, 0, 48, 10, PAL.plum, 3) +
		oval(-15, -3, 8, 5, PAL.sky),
	calendar: () =>
		block(-20, -16, 40, 34, tint(PAL.stone, 0.6), 3) +
		block(-20, -16, 40, 10, PAL.lake, 3) +
		line('M-10 4h.1M0 4h.1M10 4h.1M-10 12h.1', PAL.stone, 5),
	blank: () => ''
} as const;

/** A card with a pin. Middle of the card, 84 by 64. */
const card = (x: number, y: number, turn: number, inner: string, pin: string = PAL.brick): string =>
	at(
		x,
		y,
		block(-38, -26, 80, 62, SHADOW, 2).replace('/>', ' opacity=".13"/>') +
			block(-42, -32, 84, 64, CARD, 2) +
			inner +
			dot(0, -27, 5, pin),
		1,
		turn
	);

/** Half a map with white places where nothing is known yet. Top left corner, 140 by 150. */
const halfMap = (x: number, y: number): string =>
	at(
		x,
		y,
		block(0, 0, 140, 150, CARD, 2) +
			el('M6 6H70C60 30 80 50 66 80C58 104 76 120 64 144H6Z', mix(PAL.sage, PAL.leaf, 0.2)) +
			line('M14 40C30 44 40 60 68 58', PAL.mustard, 5) +
			line('M74 58h14M98 62h12', PAL.stone, 4) +
			el('M14 118L28 104L42 118V134H14Z', PAL.leaf) +
			line('M14 118L28 104L42 118V134H14Z', CARD, 3) +
			dot(70, -1, 5, PAL.brick),
		1,
		3
	);

function wallBoard(): string {
	return (
		block(172, 34, 372, 234, PAL.wood, 5) +
		block(182, 44, 352, 214, cork, 3) +
		line('M358 46V256', PAL.brick, 4) +
		line('M228 96L312 100M312 100L232 184', CARD, 2.6) +
		card(228, 94, -4, signs.family()) +
		card(312, 98, 3, signs.bag()) +
		card(232, 186, 2, signs.house(PAL.leaf), PAL.lake) +
		card(312, 190, -3, signs.school(), PAL.lake) +
		card(410, 96, 3, signs.bed()) +
		card(492, 112, -3, signs.calendar())
	);
}

const pinning = {
	...sami,
	x: 420,
	y: 500,
	s: 1.2,
	mood: 'listening',
	look: [0.45, -0.6],
	tilt: 5,
	hands: { r: [488, 262] }
} satisfies Figure;

const helping = {
	...sam,
	x: 618,
	y: 550,
	s: 1.14,
	seat: 52,
	p: { side: -1 },
	mood: 'happy',
	look: [-0.7, -0.35],
	tilt: -6,
	bend: { l: 1 },
	hands: { l: [548, 482], r: [664, 510] },
	noShadow: true
} satisfies Figure;

/** The family at a board on the wall: left what they know, right what they do not know yet. */
export function board(): string {
	return (
		room(livingWall, boards, 446) +
		wallBoard() +
		halfMap(570, 56) +
		figure({
			...mama,
			x: 140,
			y: 534,
			s: 1.14,
			mood: 'listening',
			look: [0.7, -0.2],
			tilt: 4,
			hands: { r: [250, 424] }
		}) +
		figure({
			...noor,
			x: 272,
			y: 548,
			s: 1.24,
			mood: 'neutral',
			look: [0.5, -0.6],
			tilt: 6,
			hold: { r: { svg: teddy(0.95), dx: 4, dy: 32 } }
		}) +
		carton(420, 550, 124, 56, { mark: 'heart' }) +
		card(488, 228, 4, signs.house(PAL.plum)) +
		figure(pinning) +
		carton(628, 552, 100, 58) +
		figure(helping)
	);
}

/** A star of paper that Sami sticks on what matters most. */
const sticker = (x: number, y: number, radius: number): string =>
	el(
		`M${Array.from({ length: 10 }, (_, i) => {
			const angle = (i / 10) * 6.283 - 1.571;
			const long = i % 2 ? radius * 0.5 : radius;
			return `${Math.round(x + Math.cos(angle) * long)} ${Math.round(y + Math.sin(angle) * long)}`;
		}).join('L')}Z`,
		PAL.mustard
	);

const large = (x: number, y: number, turn: number, inner: string) =>
	g(card(0, 0, 0, inner), `translate(${x} ${y}) rotate(${turn}) scale(2.3)`);

/** What cork shows from near. */
const specks =
	'M40 60h12M130 30h10M300 40h12M480 70h12M640 40h12M60 300h12M330 330h12M400 250h10M680 260h12M520 380h12M180 420h12M620 440h12';

const seenFromBehind = { view: 'back', noLegs: true, noShadow: true } as const;

/** Something changed: the old card stays with a stripe over it, the new one hangs beside. */
export function changed(): string {
	return (
		field(-9, -9, 738, 578, cork) +
		line(specks, shade(cork, 0.12), 7) +
		large(176, 152, -4, signs.house(PAL.lake)) +
		large(532, 148, 3, signs.house(PAL.plum) + sticker(27, -12, 11)) +
		line('M-9 20L172 90L536 86', CARD, 4) +
		dot(172, 90, 11.5, PAL.brick) +
		dot(536, 86, 11.5, PAL.brick) +
		sheet(
			[
				[92, 236],
				[76, 206],
				[262, 72],
				[280, 100]
			],
			3,
			PAL.coral
		) +
		large(356, 360, 2, signs.bed()) +
		figure({
			...mama,
			...seenFromBehind,
			x: 130,
			y: 836,
			s: 1.7,
			tilt: 6
		}) +
		figure({
			...sami,
			...seenFromBehind,
			x: 566,
			y: 800,
			s: 1.9,
			tilt: -6,
			hands: { l: [448, 446] }
		})
	);
}
