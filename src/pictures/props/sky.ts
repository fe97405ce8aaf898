import { CARD, LIT, PAL, shade } from '../palette.ts';
import { at, dot, el, line, oval, path, rng } from '../shapes.ts';

/** A cloud around its middle. @param opacity less than 1 for clouds far away */
export function cloud(x: number, y: number, scale = 1, colour: string = CARD, opacity = 1): string {
	const outline =
		'M-62 12C-76 10-76-10-58-12C-56-32-28-38-16-24C-6-44 30-42 34-18C50-24 66-12 60 2C72 6 70 18 56 18C30 20-30 20-62 12Z';
	const mass = el(outline, colour, opacity < 1 ? `opacity="${opacity}"` : '');
	return at(x, y, mass + line('M-44 6C-30 2-22 4-14 8', shade(colour, 0.08), 3), scale);
}

/** The sun around its middle. */
export function sun(x: number, y: number, radius = 34, rays = 12): string {
	const beams = Array.from({ length: rays }, (_, index) => {
		// a turn of 6.283 leaves the beams a hair off, as cut by hand
		const angle = (index / rays) * 6.283;
		const [right, down] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
		const length = index % 2 ? 1.42 : 1.55;
		return path`M${right * 1.24} ${down * 1.24}L${right * length} ${down * length}`;
	});
	const shadow =
		path`M${radius * 0.5} ${-radius * 0.86}A${radius} ${radius} 0 0 1 ${-radius * 0.4} ${radius * 0.91}` +
		path`A${radius * 1.2} ${radius * 1.2} 0 0 0 ${radius * 0.5} ${-radius * 0.86}Z`;
	return at(
		x,
		y,
		line(beams.join(''), PAL.mustard, 5) +
			dot(0, 0, radius, PAL.mustard) +
			el(shadow, shade(PAL.mustard, 0.08))
	);
}

/** A crescent with its glow. */
export function moon(x: number, y: number, radius = 30): string {
	const [right, high] = [radius * 0.5, radius * 0.87];
	const crescent =
		path`M${right} ${-high}A${radius} ${radius} 0 1 0 ${right} ${high}` +
		path`A${radius * 0.92} ${radius * 0.92} 0 0 1 ${right} ${-high}Z`;
	const glow = oval(0, 0, radius * 1.9, radius * 1.9, LIT.glow, 'opacity=".12"');
	return at(x, y, glow + el(crescent, LIT.moon));
}

/** A star with four points. */
export function star(x: number, y: number, radius = 4): string {
	const near = radius * 0.2;
	const d =
		path`M${x} ${y - radius}Q${x + near} ${y - near} ${x + radius} ${y}` +
		path`Q${x + near} ${y + near} ${x} ${y + radius}` +
		path`Q${x - near} ${y + near} ${x - radius} ${y}` +
		path`Q${x - near} ${y - near} ${x} ${y - radius}Z`;
	return el(d, LIT.star);
}

/** Falling drops in a rectangle. */
export function rain(
	x: number,
	y: number,
	width: number,
	height: number,
	count = 18,
	colour: string = PAL.lake
): string {
	const random = rng((count * 7 + width) | 0);
	let drops = '';
	for (let index = 0; index < count; index++) {
		const right = x + random() * width;
		drops += path`M${right} ${y + random() * height}l-4 13`;
	}
	return line(drops, colour, 3, 'class="rain"');
}
