import { PAL } from '../palette.ts';
import { cut, el } from '../shapes.ts';

/** Width and height of one panel of a comic of four; draw a little past its edges. */
export const panel = 342;

const corners = [
	[2, 0],
	[panel, 3],
	[panel - 3, panel],
	[0, panel - 2]
] as const;

const places = [
	[11, 11],
	[367, 11],
	[11, 367],
	[367, 367]
] as const;

/** The sheet of paper with four holes, which lies over the drawings: a clip of this shape would take four times as long. */
const sheetWithHoles =
	'M-9-9H729V729H-9Z' +
	places
		.map(([x, y]) =>
			cut(
				corners.map(([right, down]) => [right + x, down + y]),
				7
			)
		)
		.join('');

/** Four panels, cut by hand, on a sheet of 720 by 720, in the order they are read from left to right. */
export function fourPanels(drawings: readonly [string, string, string, string]): string {
	const laid = drawings.map((drawing, index) => {
		const [x, y] = places[index] ?? places[0];
		return `<svg x="${x}" y="${y}" width="${panel}" height="${panel}">${drawing}</svg>`;
	});
	return laid.join('') + el(sheetWithHoles, PAL.paper, 'fill-rule="evenodd"');
}
