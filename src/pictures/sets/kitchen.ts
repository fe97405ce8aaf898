import { CARD, mix, PAL, shade, tint } from '../palette.ts';
import { block, calendar, cloud, field, mug, plant, sheet, sun } from '../props/index.ts';
import { at, el, line } from '../shapes.ts';
import { boards, room } from './rooms.ts';

/** The wall of the kitchen at home, coral as the morning. */
export const kitchenWall = mix(PAL.coral, PAL.paper, 0.62);

/** The kitchen window with the hills and, by day, the sun. Top left of its frame, 214 wide, 256 high. */
export function kitchenWindow(x: number, y: number): string {
	const hills = 'M14 242V198C50 182 80 202 112 190C146 178 174 194 200 186V242Z';
	return at(
		x,
		y,
		block(0, 0, 214, 256, CARD, 4) +
			field(14, 14, 186, 228, mix(PAL.sky, PAL.paper, 0.15)) +
			sun(150, 86, 30, 12) +
			cloud(62, 74, 0.62) +
			el(hills, mix(PAL.sage, PAL.leaf, 0.25)) +
			line('M107 12V244M12 122H202', CARD, 8) +
			block(-14, 254, 242, 15, tint(kitchenWall, 0.6), 3)
	);
}

/** The shelf with the mugs, the tea tin and a plant. Left end of the board, 190 wide. */
export function mugShelf(x: number, y: number): string {
	return at(
		x,
		y,
		block(0, 0, 190, 12, PAL.wood, 3) +
			mug(30, -2, PAL.lake, 1) +
			mug(70, -2, PAL.mustard, 1) +
			block(100, -42, 34, 42, PAL.sage, 4) +
			block(98, -46, 38, 10, shade(PAL.sage, 0.16), 3) +
			plant(162, 0, 0.5)
	);
}

/** The kitchen of the green house: window left, shelf and calendar right. @param floorY where the wall ends */
export function kitchen(floorY: number, { tall = true } = {}): string {
	return (
		room(kitchenWall, boards, floorY) +
		(tall ? kitchenWindow(40, 64) : kitchenWindow(34, 26)) +
		mugShelf(466, tall ? 236 : 150) +
		calendar(388, tall ? 190 : 120, 1.1)
	);
}

/** The kitchen table from its long side: a top of `w` with an apron and two legs down to `floorY`. */
export function kitchenTable(x: number, y: number, w: number, floorY: number): string {
	const top = tint(PAL.wood, 0.2);
	return (
		line(
			`M${x + 30} ${y + 44}V${floorY}M${x + w - 30} ${y + 44}V${floorY}`,
			shade(PAL.wood, 0.2),
			17
		) +
		sheet(
			[
				[x + 24, y],
				[x + w - 24, y],
				[x + w, y + 36],
				[x, y + 36]
			],
			6,
			top
		) +
		block(x, y + 33, w, 24, PAL.wood, 5)
	);
}
