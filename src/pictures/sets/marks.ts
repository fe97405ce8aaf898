import { rng } from '../shapes.ts';

/** Path data for short strokes in rows: bricks of a wall, stones of a pavement. */
export function strokes(
	area: { x: number; y: number; w: number; h: number },
	{ count, length, row, seed }: { count: number; length: number; row: number; seed: number }
): string {
	const random = rng(seed);
	let data = '';
	for (let i = 0; i < count; i++) {
		const x = Math.round(area.x + random() * (area.w - length * 1.4));
		const y = Math.round(area.y + Math.floor((random() * area.h) / row) * row);
		data += `M${x} ${y}h${Math.round(length * (0.8 + random() * 0.4))}`;
	}
	return data;
}

/** Path data for upright stripes of a wallpaper, except between two places. */
export function stripes(from: number, to: number, step: number, bottom: number): string {
	let data = '';
	for (let x = from; x < to; x += step) data += `M${x}-9V${bottom}`;
	return data;
}
