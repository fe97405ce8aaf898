import { mix, PAL, shade, tint } from '../palette.ts';
import { block, cloud, field, school, sun, tree } from '../props/index.ts';
import { el, g, line } from '../shapes.ts';
import { strokes } from './marks.ts';
import { band } from './rooms.ts';

/** The schoolyard, wide: sky, the school with its trees, tiles. @param floorY where the school stands */
export function schoolyard(floorY: number): string {
	const tiles = mix(mix(PAL.sand, PAL.stone, 0.3), PAL.blush, 0.25);
	return (
		band(-9, floorY, mix(PAL.sky, PAL.paper, 0.2)) +
		cloud(66, 78, 0.8) +
		sun(650, 76, 30) +
		el(
			`M-9 ${floorY - 60}C120 ${floorY - 100} 240 ${floorY - 70} 400 ${floorY - 90}C520 ${floorY - 100} 640 ${floorY - 80} 729 ${floorY - 110}V${floorY}H-9Z`,
			mix(PAL.sage, PAL.paper, 0.2)
		) +
		g(school(0, 0), `translate(118 ${floorY}) scale(1.16)`) +
		tree(44, floorY + 4, 1.15, PAL.leaf, 5) +
		tree(690, floorY + 4, 1.2, PAL.leaf, 4) +
		field(-9, -9, 738, floorY + 9, PAL.paper, 'opacity=".3"') +
		band(floorY, 569, tiles) +
		line(
			`M0 ${floorY + 34}H720M0 ${floorY + 88}H720M150 ${floorY}L70 569M300 ${floorY}L276 569M440 ${floorY}L458 569M590 ${floorY}L650 569`,
			shade(tiles, 0.09),
			3
		)
	);
}

/** A low wall to sit on. Its top is at `y`. */
export function lowWall(x: number, y: number, w: number, floorY: number): string {
	const stone = shade(mix(PAL.stone, PAL.wood, 0.2), 0.06);
	return (
		block(x, y + 10, w, floorY - y - 10, stone, 4) +
		line(
			strokes(
				{ x: x + 8, y: y + 44, w: w - 16, h: floorY - y - 50 },
				{ count: Math.round(w / 24), length: 30, row: 24, seed: w }
			),
			shade(stone, 0.1),
			5
		) +
		block(x - 8, y, w + 16, 26, tint(stone, 0.32), 5)
	);
}

/** Half a sandwich, cut across, around its middle. */
export const sandwich = (turn = 0, scale = 1): string =>
	g(
		el('M-20 12L20 12L16-16Q14-20 9-17L-20 6Z', PAL.wood) +
			el('M-15 4L15 4L12-13Q10-14 8-12Z', tint(PAL.butter, 0.3)) +
			line('M-19 9H19', PAL.leaf, 5) +
			line('M-18 15H19', PAL.wood, 6),
		`rotate(${turn}) scale(${scale})`
	);
