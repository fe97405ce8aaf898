import { block, field } from '../props/index.ts';
import { CARD, LIT, mix, PAL, shade, tint } from '../palette.ts';
import { at, dot, el, line } from '../shapes.ts';

/** The painted wall of the stairwell, and its lighter upper half. */
export const stairWall = mix(PAL.lake, PAL.paper, 0.3);
const upperWall = mix(PAL.lake, PAL.paper, 0.39);

/** Both halves of the wall; `dado` is where they meet. */
export function stairwellWall(w: number, h: number, dado: number): string {
	return (
		field(-9, -9, w + 18, h + 18, stairWall) +
		field(-9, -9, w + 18, dado + 9, upperWall) +
		line(`M-9 ${dado}H${w + 9}`, shade(stairWall, 0.12), 5)
	);
}

/** Stone steps from the side, going down to the right: the right end of each and its top. */
export function stoneSteps(
	steps: readonly (readonly [right: number, top: number])[],
	bottom: number
): string {
	const drawn = steps.map(([right, top], i) => {
		const low = steps[i + 1]?.[1] ?? bottom;
		const stone = mix(PAL.sand, PAL.stone, i % 2 ? 0.44 : 0.54);
		return (
			block(-9, top, right + 9, low - top + 3, stone, 3) +
			field(-9, top, right, 10, tint(stone, 0.4)) +
			field(right - 9, top + 10, 9, low - top - 8, shade(stone, 0.14))
		);
	});
	return drawn.reverse().join('');
}

/** A window on the roofs across the street, with the light it throws. Top left of the glass. */
export function roofWindow(x: number, y: number, size: number): string {
	const right = x + size;
	const low = y + size;
	const roofs = `M${x} ${low}V${y + size * 0.66}l${size * 0.2}${-size * 0.13}l${size * 0.18} ${size * 0.13}v${-size * 0.06}h${size * 0.17}v${-size * 0.16}l${size * 0.17}${-size * 0.12}l${size * 0.17} ${size * 0.12}v${size * 0.22}h${size * 0.11}V${low}Z`;
	return (
		block(x - 10, y - 10, size + 20, size + 20, CARD, 4) +
		field(x, y, size, size, mix(PAL.sky, PAL.butter, 0.3)) +
		el(roofs, mix(PAL.coral, PAL.butter, 0.35)) +
		line(`M${x + size / 2} ${y}V${low}M${x} ${y + size * 0.48}H${right}`, CARD, 7)
	);
}

/** The patch of light under a window. */
export const lightPatch = (data: string) => el(data, LIT.glow, 'opacity=".22"');

/** The brick handrail with its posts. */
export const handrail = (data: string, posts: string) =>
	line(data, PAL.brick, 11) + line(posts, PAL.ink, 7);

/** Headphones lying or hanging, cups in mustard. Middle of the band. */
export function bigHeadphones(x: number, y: number, scale = 1, turn = 0): string {
	const cups =
		block(-48, 28, 20, 40, PAL.mustard, 9) + block(28, 28, 20, 40, shade(PAL.mustard, 0.1), 9);
	return at(x, y, line('M-38 40V20a38 38 0 0 1 76 0V40', PAL.ink, 9) + cups, scale, turn);
}

/** Steam that rises from `x`, `y`. */
export const steam = (x: number, y: number, scale = 1) =>
	at(x, y, line('M-9 0q-9-12 0-22t0-22M9 2q-9-12 0-22t0-20', CARD, 4.5, 'opacity=".8"'), scale);

/** The plum rucksack with a patch. Bottom middle. */
export function rucksack(x: number, y: number, scale = 1): string {
	const plum = PAL.plum;
	return at(
		x,
		y,
		line('M-10-58q10-13 20 0', shade(plum, 0.3), 4.5) +
			block(-25, -60, 50, 60, plum, 15) +
			el('M9-59C20-60 25-52 26-40L27-8Q27 0 20 0H13C15-20 14-42 9-59Z', shade(plum, 0.16)) +
			block(-18, -30, 37, 24, tint(plum, 0.22), 7) +
			line('M-15-23H15', shade(plum, 0.2), 2.6) +
			dot(-12, -44, 4.5, PAL.butter),
		scale
	);
}
