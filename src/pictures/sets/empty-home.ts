import { CARD, LIT, mix, PAL, shade, tint } from '../palette.ts';
import { block } from '../props/index.ts';
import { at, dot, el, line } from '../shapes.ts';
import { hallWall } from './home.ts';
import { stripes } from './marks.ts';
import { band, boards, room } from './rooms.ts';

/** The hall at home for a plate that stands upright. @param floorY where the wall ends */
export const tallHall = (floorY: number): string =>
	room(hallWall, boards, floorY) + line(stripes(12, 725, 46, floorY - 18), tint(hallWall, 0.26), 9);

/** The living room at home, empty: only its wall and boards. */
export const emptyRoom = (floorY: number): string =>
	room(mix(PAL.sage, PAL.paper, 0.35), boards, floorY);

/** Sun on a wall or a door. */
export const sunOn = (data: string, opacity = 0.4): string =>
	el(data, LIT.glow, `opacity="${opacity}"`);

/** The green house as a child draws it, with its red door and the sun. Middle of the sheet, 180 by 140. */
export function drawnHouse(x: number, y: number, scale = 1, turn = 0): string {
	return at(
		x,
		y,
		block(-90, -70, 180, 140, CARD, 3) +
			line('M-70 50H74', PAL.sage, 7) +
			el('M-44 48V-14L-2-48L42-12V48Z', PAL.leaf) +
			el('M-12 48V10H16V48Z', PAL.brick) +
			line('M-32-2h14v16h-14ZM20-2h12v16h-12Z', tint(PAL.sky, 0.2), 5) +
			dot(64, -40, 14, PAL.mustard) +
			line('M64-62v-6M44-40h-7M50-56l-5-5M78-54l4-4', PAL.mustard, 4),
		scale,
		turn
	);
}

/** A pavement across the plate with its kerb. */
export const kerb = (top: number): string =>
	band(top, 829, mix(PAL.sand, PAL.blush, 0.4)) +
	band(top - 3, top + 6, shade(mix(PAL.sand, PAL.blush, 0.4), 0.2));
