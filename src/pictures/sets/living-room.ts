import { mix, PAL } from '../palette.ts';
import { frame, win } from '../props/index.ts';
import { dot, el } from '../shapes.ts';
import { boards, room } from './rooms.ts';

/** The wall of the living room at home. */
export const livingWall = mix(PAL.lake, PAL.paper, 0.66);

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
