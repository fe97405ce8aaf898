import { mama, noor } from '../../cast/index.ts';
import { figure, type Face, type Figure } from '../../figures/index.ts';
import { PAL, shade, tint } from '../../palette.ts';
import { calendar, gshadow, teddy } from '../../props/index.ts';
import { coin, coinJar } from '../../props/coin-jar.ts';
import { at, line } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { kitchenWall, kitchenWindow, mugShelf } from '../../sets/kitchen.ts';
import { band } from '../../sets/rooms.ts';

const tableTop = tint(PAL.wood, 0.2);

/** The table from close by, from `top` down to the lower edge. */
const tableFrom = (top: number): string =>
	band(top, 829, tableTop) +
	band(top - 3, top + 9, shade(PAL.wood, 0.04)) +
	line(
		`M60 ${top + 70}H250M430 ${top + 60}H640M-9 ${top + 150}H190M330 ${top + 180}H560`,
		shade(tableTop, 0.07),
		4
	);

/** A jar of coins beside a calendar; bear looks on. */
export function jar(): string {
	return (
		band(-9, 580, kitchenWall) +
		kitchenWindow(60, 40) +
		tableFrom(540) +
		gshadow(520, 604, 150, 12) +
		calendar(520, 600, 3.5) +
		coinJar(240, 692, 2.25) +
		coin(404, 728, 1.7) +
		coin(452, 764, 1.7) +
		gshadow(584, 752, 80, 10) +
		at(580, 752, teddy(3.1))
	);
}

const weary: Face = { brow: [-0.5, 2.8], eye: 'low', mouth: 'down' };
const gentle: Face = { brow: [-2, 1.8], eye: 'dot', mouth: 'calm' };

const mamaAtTable = {
	...mama,
	x: 442,
	y: 968,
	s: 2.3,
	noLegs: 1,
	noShadow: 1,
	mood: weary,
	look: [0.1, 0.9],
	tilt: 4,
	hands: { l: [386, 712], r: [524, 708] }
} satisfies Figure;

const noorComforts = {
	...noor,
	x: 196,
	y: 832,
	s: 2.3,
	noLegs: 1,
	noShadow: 1,
	mood: gentle,
	look: [0.75, -0.35],
	tilt: 6,
	hands: { l: [140, 700], r: [346, 604] },
	hold: { l: bearByPaw('l', 1.1) }
} satisfies Figure;

/** The jar is empty; Noor lays her hand on mama's arm. */
export function emptyJar(): string {
	return (
		band(-9, 700, kitchenWall) +
		mugShelf(60, 200) +
		calendar(606, 262, 1.35) +
		figure({ ...mamaAtTable, only: 'body' }) +
		figure({ ...noorComforts, only: 'body' }) +
		tableFrom(664) +
		coinJar(456, 770, 1.4, 0) +
		figure({ ...mamaAtTable, only: 'arms' }) +
		figure({ ...noorComforts, only: 'arms' })
	);
}
