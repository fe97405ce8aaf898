import { tint } from '../palette.ts';
import { line } from '../shapes.ts';
import { hallWall } from './home.ts';
import { stripes } from './marks.ts';
import { boards, room } from './rooms.ts';

/** The hall at home for an upright plate. @param floorY where the wall ends */
export const tallHall = (floorY: number): string =>
	room(hallWall, boards, floorY) + line(stripes(12, 725, 46, floorY - 18), tint(hallWall, 0.26), 9);
