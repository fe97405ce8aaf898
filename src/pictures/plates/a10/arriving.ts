import { mama, noor, sami } from '../../cast/index.ts';
import { figure, holdHands } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, LIT, mix, PAL, shade, tint } from '../../palette.ts';
import { block, field, lamp, sheet, suitcase } from '../../props/index.ts';
import { at, dot, el, line, oval } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { glow } from '../../sets/night.ts';
import { beam, boards, room } from '../../sets/rooms.ts';
import { blankets, nightRoom } from '../../sets/sleeping.ts';
import { corridorDoor, temporaryBed } from '../../sets/temporary-place.ts';

const warmHall = mix(PAL.mustard, PAL.butter, 0.45);
const leafColour = mix(PAL.coral, PAL.brick, 0.3);

/** The lit hall, seen through the open door of the room. */
function openDoor(): string {
	return (
		block(226, 120, 322, 452, tint(PAL.wood, 0.45), 4) +
		field(244, 138, 286, 430, warmHall) +
		oval(392, 204, 112, 78, LIT.glow, 'opacity=".55"') +
		el('M360 208Q392 150 424 208Z', LIT.lamp) +
		line('M392 138V178', PAL.ink, 4) +
		field(244, 500, 286, 70, mix(boards, PAL.butter, 0.35)) +
		field(244, 490, 286, 12, tint(warmHall, 0.5)) +
		el('M244 138L150 96V640L244 566Z', leafColour) +
		el('M226 176L172 156V332L226 332Z', tint(leafColour, 0.14)) +
		el('M226 362L172 366V568L226 532Z', tint(leafColour, 0.14)) +
		dot(166, 372, 9, PAL.butter)
	);
}

const lightOnFloor = (): string =>
	sheet(
		[
			[244, 568],
			[530, 568],
			[640, 830],
			[150, 830]
		],
		4,
		LIT.glow,
		'opacity=".3"'
	);

/** The door of the room opens: mama, Noor and Sami look in. */
export function doorOpens(): string {
	const [mother, girl] = holdHands(
		{
			...mama,
			x: 300,
			y: 694,
			s: 1.5,
			mood: 'listening',
			look: [0.5, 0.4],
			tilt: 5,
			hands: { l: [170, 378] }
		},
		{ ...noor, y: 716, s: 1.5, mood: 'worried', look: [0.35, -0.1], tilt: 5 }
	);
	const brother = {
		...sami,
		x: 618,
		y: 706,
		s: 1.46,
		mood: 'neutral',
		look: [0.3, 0.1],
		tilt: -3,
		hands: { l: [556, 582], r: [574, 572] },
		hold: { l: { svg: lamp(2, -3, 1.25, 0) } }
	} as const;
	return paintLayers([
		['night', nightRoom(566, 620)],
		['evening', openDoor()],
		['day', lightOnFloor()],
		['lamplit', figure(brother)],
		['lamplit', figure(mother) + figure({ ...girl, hold: { r: bearByPaw('r') } })],
		[
			'dusk',
			at(560, 830, temporaryBed(0, 0, blankets.mama), 1.4) + suitcase(72, 770, 1.5, PAL.leaf)
		]
	]);
}

const hallWall = mix(PAL.sage, PAL.leaf, 0.12);

/** The corridor at night: our door, and light under it, because there are people everywhere. */
function nightCorridor(): string {
	return (
		room(hallWall, mix(PAL.sand, PAL.stone, 0.35), 566) +
		field(-9, 400, 738, 150, mix(PAL.sage, PAL.leaf, 0.5)) +
		at(-24, 146, corridorDoor(0, 0, leafColour, 'fish'), 1.4)
	);
}

const lightUnderDoor = (): string =>
	line('M-20 562H148', LIT.lamp, 7) + oval(64, 574, 120, 12, LIT.glow, 'opacity=".3"');

/** The toilet with its door open and the light on. */
function toilet(): string {
	const tiles = mix(PAL.sky, PAL.lake, 0.22);
	return (
		block(452, 134, 246, 440, CARD, 4) +
		field(470, 152, 210, 418, tiles) +
		line('M470 232H680M470 312H680M540 152V480M610 152V480', tint(tiles, 0.3), 3) +
		field(470, 480, 210, 90, mix(PAL.stone, PAL.sand, 0.3)) +
		oval(574, 186, 84, 46, LIT.glow, 'opacity=".6"') +
		oval(574, 168, 30, 14, LIT.lamp) +
		block(524, 330, 100, 76, CARD, 8) +
		oval(574, 330, 14, 6, PAL.stone) +
		el('M528 440C526 496 546 500 548 532H600C602 500 622 496 620 440Z', shade(CARD, 0.07)) +
		oval(574, 438, 50, 20, CARD) +
		oval(574, 439, 35, 11, shade(PAL.sky, 0.2)) +
		block(640, 396, 26, 30, CARD, 10)
	);
}

/** A small light low on the wall. */
const nightLight = (): string =>
	block(402, 470, 38, 48, CARD, 8) + oval(421, 489, 14, 16, LIT.lamp);

const torch = (): string =>
	at(0, 0, block(-8, -8, 30, 16, PAL.lake, 5) + el('M20-10L34-15V15L20 10Z', PAL.mustard), 1.1, -4);

const hallRings = [
	[230, 0.13],
	[150, 0.15],
	[86, 0.2]
] as const;

/** The light that falls out of the toilet, and that of the torch. */
const torchLight = (): string =>
	beam(
		[
			[470, 568],
			[680, 568],
			[760, 700],
			[470, 640]
		],
		0.3
	) + el('M446 639L640 562L672 694Z', LIT.lamp, 'opacity=".4"');

/** The hall with its night light: mama and Noor, who holds the torch, on their way to the toilet. */
export function hallAtNight(): string {
	const [mother, girl] = holdHands(
		{ ...mama, x: 176, y: 724, s: 1.5, mood: 'happy', look: [0.6, 0.4], tilt: 6 },
		{ ...noor, y: 732, s: 1.5, mood: 'listening', look: [0.6, -0.15], tilt: 3 }
	);
	return paintLayers([
		['night', nightCorridor()],
		['evening', toilet()],
		['day', lightUnderDoor() + glow(421, 494, hallRings) + nightLight() + torchLight()],
		[
			'lamplit',
			figure({ ...mother, hold: { l: bearByPaw('l', 1.05) } }) +
				figure({
					...girl,
					hands: { ...girl.hands, r: [414, 640] },
					hold: { r: { svg: torch(), dx: 0, dy: 0 } }
				})
		]
	]);
}
