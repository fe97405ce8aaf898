import { mix, PAL, shade, tint } from '../palette.ts';
import { block, frame, lamp, plant, win } from '../props/index.ts';
import { at, dot, el } from '../shapes.ts';
import { boards, room } from './rooms.ts';

/** The wall of the living room at home. */
export const livingWall = mix(PAL.lake, PAL.paper, 0.66);

/** A low cupboard with a lamp and the red plant on it. Left end of its foot, 150 wide. */
export function sideboard(x: number, y: number, isLit = true): string {
	const wood = tint(PAL.wood, 0.12);
	return at(
		x,
		y,
		block(0, -84, 150, 80, wood, 4) +
			block(8, -74, 64, 60, shade(wood, 0.1), 3) +
			block(78, -74, 64, 60, shade(wood, 0.1), 3) +
			dot(64, -44, 4, PAL.butter) +
			dot(86, -44, 4, PAL.butter) +
			lamp(38, -84, 1.1, isLit ? 1 : 0) +
			plant(110, -84, 0.72)
	);
}

/** A framed picture of hills. Top left corner. */
export const hillPicture = (x: number, y: number): string =>
	frame(
		x,
		y,
		84,
		64,
		el('M6 58V40Q26 22 44 38Q60 26 78 36V58Z', mix(PAL.sage, PAL.leaf, 0.3)) +
			dot(58, 20, 7, PAL.mustard)
	);

/** Wall, boards and a window with curtains; `windowX` is the left side of its glass. */
export const livingRoom = (floorY: number, windowX: number): string =>
	room(livingWall, boards, floorY) +
	win(windowX, 64, 150, 150, { curtain: mix(PAL.coral, PAL.blush, 0.3), cross: 0, bw: 6 });
