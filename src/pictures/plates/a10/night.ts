import { mama, noor, pluis, sami } from '../../cast/index.ts';
import { figure, type Face } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, HAIR, LIT, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, carton, field, frame, lamp, pet, sheet, teddy } from '../../props/index.ts';
import { at, dot, el, line, oval } from '../../shapes.ts';
import { glow, nightWindow, windowFrame } from '../../sets/night.ts';
import { band } from '../../sets/rooms.ts';
import { blankets, nightRoom, nightRoomWall, sleeperBed } from '../../sets/sleeping.ts';

/** The door stands ajar; light and voices come in from the hall. */
function doorAjar(): string {
	const leaf = mix(PAL.coral, PAL.brick, 0.3);
	return (
		block(40, 84, 178, 422, tint(PAL.wood, 0.3), 4) +
		block(52, 96, 154, 410, shade(leaf, 0.06), 3) +
		block(74, 130, 110, 130, tint(leaf, 0.12), 4) +
		block(74, 292, 110, 160, tint(leaf, 0.12), 4) +
		dot(72, 276, 8, PAL.butter)
	);
}

const voices = (): string =>
	line('M244 190q18 24 0 48M270 172q34 42 0 84M296 154q50 60 0 120', LIT.glow, 7, 'opacity=".75"');

/** Noor lies awake and listens; mama lies close. */
export function awake(): string {
	return paintLayers([
		['night', nightRoom(504, 420)],
		['dusk', doorAjar()],
		['day', field(194, 98, 13, 406, LIT.lamp) + voices()],
		[
			'day',
			glow(262, 330, [
				[300, 0.1],
				[200, 0.12],
				[110, 0.16]
			])
		],
		[
			'lamplit',
			sleeperBed(322, 520, 1.42, {
				who: { ...mama, mood: 'listening', look: [-0.7, 0.5] },
				blanket: blankets.mama,
				tilt: -12
			}) + carton(262, 520, 96, 100, { mark: 'heart' })
		],
		['day', lamp(262, 420, 1.7)],
		[
			'lamplit',
			sleeperBed(26, 800, 2.55, {
				who: { ...noor, mood: { brow: [-3, 2], eye: 'dot', mouth: 'calm' }, look: [-0.1, -0.75] },
				blanket: blankets.noor,
				hasDots: true,
				onTop: at(128, -74, teddy(1.05), 1, 10)
			})
		]
	]);
}

const singing: Face = { brow: [-2, 1], eye: 'shut', mouth: 'o', cheek: 1 };

/** A bed from above its foot: headboard, pillow and sheet; the blanket comes later. */
const bedFromAbove = (left: number, right: number, top: number): string =>
	block(left - 8, top - 40, right - left + 16, 90, PAL.wood, 14) +
	block(left, top, right - left, 840 - top, CARD, 16) +
	block(left + 18, top + 18, right - left - 36, 200, tint(PAL.sky, 0.5), 46);

const blanketFromAbove = (left: number, right: number, top: number, colour: string): string =>
	sheet(
		[
			[left - 10, top + 8, 26],
			[(left + right) / 2, top - 14, 120],
			[right + 10, top + 8, 26],
			[right + 22, 840],
			[left - 22, 840]
		],
		8,
		colour
	) +
	sheet(
		[
			[left - 10, top + 8, 24],
			[(left + right) / 2, top - 14, 120],
			[right + 10, top + 8, 24],
			[right + 12, top + 60],
			[(left + right) / 2, top + 40, 120],
			[left - 12, top + 60]
		],
		8,
		tint(colour, 0.6)
	);

function noorsDots(): string {
	return Array.from({ length: 8 }, (_, index) =>
		dot(
			448 + (index % 3) * 92 + (Math.floor(index / 3) % 2) * 40,
			620 + Math.floor(index / 3) * 78,
			13,
			tint(blankets.noor, 0.6)
		)
	).join('');
}

const note = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		line('M9 0V-44q4 14 20 18', LIT.glow, 6) +
			oval(0, 0, 12, 9, LIT.glow, 'transform="rotate(-18)"'),
		scale
	);

const motherSinging = {
	...mama,
	x: 190,
	y: 890,
	s: 2.2,
	mood: singing,
	look: [0.75, 0.1],
	tilt: 14,
	noLegs: 1,
	noShadow: 1,
	hands: { r: [428, 540], l: [120, 620] }
} as const;

const noorListening = {
	...noor,
	x: 536,
	y: 664,
	s: 2.2,
	mood: 'relieved',
	look: [-0.7, 0.1],
	tilt: -12,
	noLegs: 1,
	noShadow: 1,
	hands: { l: [434, 534], r: [590, 520] }
} as const;

/** Mama lies beside her, face to face, and sings; their hands lie together. */
export function song(): string {
	return paintLayers([
		['night', band(-9, 150, nightRoomWall) + band(150, 829, mix(PAL.wood, PAL.sand, 0.4))],
		[
			'day',
			glow(366, 150, [
				[360, 0.1],
				[250, 0.13],
				[150, 0.16]
			])
		],
		['lamplit', carton(366, 262, 116, 110, { mark: 'heart' })],
		['day', lamp(366, 152, 1.7)],
		[
			'lamplit',
			bedFromAbove(20, 322, 210) +
				bedFromAbove(410, 700, 210) +
				figure({ ...motherSinging, only: 'body' }) +
				figure({ ...noorListening, only: 'body' }) +
				at(640, 500, teddy(2.1), 1, 14) +
				blanketFromAbove(20, 322, 480, blankets.mama) +
				blanketFromAbove(410, 700, 480, blankets.noor) +
				noorsDots() +
				figure({ ...noorListening, only: 'arms', behind: 'r' }) +
				figure({ ...motherSinging, only: 'arms', behind: 'l' })
		],
		['day', note(346, 420, 1) + note(378, 346, 0.8)]
	]);
}

/** A photo of mama, Noor and Sami. */
const photo = (x: number, y: number): string =>
	frame(
		x,
		y,
		50,
		58,
		block(6, 6, 38, 46, PAL.sky, 2) +
			dot(18, 26, 8, SKIN.s4) +
			dot(33, 31, 7, SKIN.s4) +
			el('M8 52C8 36 28 36 28 52Z', PAL.mustard) +
			el('M24 52C24 38 42 38 42 52Z', PAL.brick) +
			el(
				'M10 26C8 12 28 12 26 26C22 20 14 20 10 26ZM26 31C24 20 42 20 40 31C36 25 30 25 26 31Z',
				HAIR.dark
			)
	);

/** Everybody sleeps; the lamp is on, bear is there. */
export function asleep(): string {
	return paintLayers([
		['night', nightRoom(500, 330)],
		['day', nightWindow(90, 96, 170, 200)],
		['night', windowFrame(90, 96, 170, 200, PAL.coral)],
		[
			'dusk',
			sleeperBed(404, 540, 1.28, {
				who: sami,
				blanket: blankets.sami,
				onTop: pet(pluis.kind, 226, -104, 0.8, { color: pluis.color, sleep: 1 })
			}) + sleeperBed(6, 556, 1.15, { who: { ...mama, mood: 'asleep' }, blanket: blankets.mama })
		],
		[
			'day',
			glow(76, 560, [
				[300, 0.1],
				[205, 0.12],
				[120, 0.16]
			])
		],
		[
			'lamplit',
			carton(104, 760, 150, 130, { mark: 'heart' }) +
				sleeperBed(182, 776, 1.7, {
					who: noor,
					blanket: blankets.noor,
					hasDots: true,
					breathes: true,
					onTop: at(128, -76, teddy(0.85), 1, -8)
				})
		],
		['lamplit', photo(122, 574)],
		['day', lamp(76, 632, 1.9)]
	]);
}
