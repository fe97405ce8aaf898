import { CARD, mix, PAL, shade, tint } from '../palette.ts';
import { bike, block, field, gshadow } from '../props/index.ts';
import { at, dot, el, oval } from '../shapes.ts';
import { boards, room } from './rooms.ts';
import { gardenWindow, noorsWall } from './noors-room.ts';

/** The poster of a bicycle over Sami's bed. Top left corner, 132 by 104. */
export function bikePoster(x: number, y: number, turn = 0): string {
	return at(
		x,
		y,
		block(0, 0, 132, 104, mix(PAL.sage, PAL.leaf, 0.35), 2) +
			field(0, 70, 132, 34, mix(PAL.sand, PAL.mustard, 0.3)) +
			dot(106, 26, 11, PAL.mustard) +
			bike(64, 90, 0.6, PAL.lake) +
			[6, 126].map((pin) => dot(pin, 6, 4, PAL.brick)).join(''),
		1,
		turn
	);
}

/** Sami's bed from its long side, under mustard. Left foot of the head end, 330 wide; its top is 108 high. */
export function samisBed(x: number, y: number, scale = 1): string {
	return at(
		x,
		y,
		gshadow(166, 2, 180, 9) +
			block(0, -156, 20, 156, PAL.wood, 6) +
			dot(10, -162, 13, tint(PAL.wood, 0.2)) +
			block(312, -116, 18, 116, PAL.wood, 6) +
			block(14, -76, 304, 44, CARD, 8) +
			oval(58, -92, 44, 20, tint(PAL.sky, 0.5)) +
			el('M92-108C160-116 250-112 316-108V-34H84C86-62 82-88 92-108Z', PAL.mustard) +
			el(
				'M92-108C108-112 122-112 128-111C120-86 120-60 122-34H84C86-62 82-88 92-108Z',
				tint(PAL.mustard, 0.5)
			) +
			block(8, -40, 314, 22, shade(PAL.wood, 0.1), 4),
		scale
	);
}

/** Sami's side of the room at home, by day. @param windowX left side of the glass; none without it */
export const samisCorner = (floorY: number, windowX?: number): string =>
	room(noorsWall, boards, floorY) + (windowX === undefined ? '' : gardenWindow(windowX, 54));
