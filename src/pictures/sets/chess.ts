import { CARD, PAL, shade } from '../palette.ts';
import { sheet } from '../props/index.ts';
import { at, dot, el, path, type Point } from '../shapes.ts';

const count = 6;

/** A place on the board: how far from the left and from the far side, both 0 to 1. */
const onBoard = (across: number, near: number): Point => [
	(across - 0.5) * (150 + 60 * near),
	-34 + 70 * near
];

function darkSquares(): string {
	let dark = '';
	for (let row = 0; row < count; row++) {
		for (let column = row % 2; column < count; column += 2) {
			const [left, right] = [column / count, (column + 1) / count];
			const [far, near] = [row / count, (row + 1) / count];
			const [a, b, c, d] = [
				onBoard(left, far),
				onBoard(right, far),
				onBoard(right, near),
				onBoard(left, near)
			];
			dark += path`M${a[0]} ${a[1]}L${b[0]} ${b[1]}L${c[0]} ${c[1]}L${d[0]} ${d[1]}Z`;
		}
	}
	return dark;
}

/** A chess board that lies on a table, around its middle. */
export function chessBoard(x: number, y: number, scale = 1): string {
	return at(
		x,
		y,
		sheet(
			[
				[-86, -42],
				[86, -42],
				[122, 44],
				[-122, 44]
			],
			5,
			shade(PAL.wood, 0.3)
		) +
			sheet(
				[
					[-75, -34],
					[75, -34],
					[105, 36],
					[-105, 36]
				],
				1,
				CARD
			) +
			el(darkSquares(), PAL.leaf),
		scale
	);
}

/** A chess piece on its foot; a king has a crown. */
export const chessPiece = (x: number, y: number, colour: string, isKing = false): string =>
	at(
		x,
		y,
		el('M-10 0C-8-10-5-16-5-22H5C5-16 8-10 10 0Q0 4-10 0Z', colour) +
			(isKing ? el('M-9-24L-11-40L-4-33L0-44L4-33L11-40L9-24Z', colour) : dot(0, -27, 8, colour)) +
			el('M3-22H5C5-16 8-10 10 0Q7 2 4 2C6-8 5-15 3-22Z', shade(colour, 0.2))
	);
