import { PAL } from '../palette.ts';
import { field } from '../props/index.ts';
import { cut, g } from '../shapes.ts';

/** Width and height of one panel of a comic of four; draw a little past its edges. */
export const panel = 342;

const edge = cut(
	[
		[2, 0],
		[panel, 3],
		[panel - 3, panel],
		[0, panel - 2]
	],
	7
);

const places = [
	[11, 11],
	[367, 11],
	[11, 367],
	[367, 367]
] as const;

/** Four panels, cut by hand, on a sheet of 720 by 720, in the order they are read from left to right. */
export function fourPanels(drawings: readonly [string, string, string, string]): string {
	const laid = drawings.map((drawing, index) => {
		const [x, y] = places[index] ?? places[0];
		return g(g(drawing, '', 'clip-path="url(#panel)"'), `translate(${x} ${y})`);
	});
	return (
		`<clipPath id="panel"><path d="${edge}"/></clipPath>` +
		field(-9, -9, 738, 738, PAL.paper) +
		laid.join('')
	);
}
