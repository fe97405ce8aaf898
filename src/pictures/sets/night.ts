import { LIT, PAL, shade, tint } from '../palette.ts';
import { field, moon, star } from '../props/index.ts';
import { el, line, oval } from '../shapes.ts';

/** Light in three flat rings. */
export const glow = (
	x: number,
	y: number,
	rings: readonly (readonly [radius: number, opacity: number])[]
) =>
	rings
		.map(([radius, opacity]) =>
			oval(x, y, radius, radius * 0.92, '#ffcf85', `opacity="${opacity}"`)
		)
		.join('');

/** Night sky with a moon over the roofs. Top left of the glass. */
export function nightWindow(x: number, y: number, w: number, h: number): string {
	const roofs = `M${x} ${y + h}v${-h * 0.24}l${w * 0.16}-18l${w * 0.16} 18v-10h${w * 0.16}v-20l${w * 0.14}-16l${w * 0.14} 16v26h${w * 0.24}V${y + h}Z`;
	return (
		field(x, y, w, h, '#3a4f92') +
		star(x + w * 0.2, y + h * 0.24, 6) +
		star(x + w * 0.42, y + h * 0.46, 5) +
		star(x + w * 0.28, y + h * 0.6, 4) +
		moon(x + w * 0.7, y + h * 0.32, w * 0.13) +
		el(roofs, '#26377a') +
		field(x + w * 0.12, y + h * 0.84, 9, 11, LIT.pane) +
		field(x + w * 0.56, y + h * 0.78, 9, 11, LIT.pane)
	);
}

/** The bars and curtains that belong to a night window. */
export function windowFrame(x: number, y: number, w: number, h: number, curtain: string): string {
	const bars = tint(PAL.wood, 0.3);
	return (
		line(
			`M${x} ${y}H${x + w}V${y + h}H${x}ZM${x + w / 2} ${y}V${y + h}M${x} ${y + h * 0.42}H${x + w}`,
			bars,
			8
		) +
		el(
			`M${x - 22} ${y - 18}C${x - 24} ${y + h * 0.4} ${x - 18} ${y + h * 0.8} ${x - 32} ${y + h + 20}H${x + 4}C${x + 22} ${y + h * 0.7} ${x + 14} ${y + h * 0.3} ${x + 22} ${y - 18}Z`,
			curtain
		) +
		el(
			`M${x + w + 22} ${y - 18}C${x + w + 24} ${y + h * 0.4} ${x + w + 18} ${y + h * 0.8} ${x + w + 32} ${y + h + 20}H${x + w - 4}C${x + w - 22} ${y + h * 0.7} ${x + w - 14} ${y + h * 0.3} ${x + w - 22} ${y - 18}Z`,
			shade(curtain, 0.1)
		) +
		line(`M${x - 36} ${y - 20}H${x + w + 36}`, PAL.wood, 9)
	);
}
