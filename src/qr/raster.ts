import type { Pixels } from './decode.ts';
import type { QrMatrix } from './matrix.ts';

// Only tests import this: a code as a camera would see it.

/** A matrix as points: so many for each module, and four modules of white around it. */
export function rasterOf(matrix: QrMatrix, scale = 4): Pixels {
	const quiet = 4;
	const side = (matrix.length + 2 * quiet) * scale;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (let y = 0; y < side; y += 1)
		for (let x = 0; x < side; x += 1) {
			const row = matrix[Math.floor(y / scale) - quiet];
			if (row?.[Math.floor(x / scale) - quiet])
				data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
		}
	return { width: side, height: side, data };
}

/** The same code, a quarter turn further. */
export function turned(matrix: QrMatrix): QrMatrix {
	return matrix.map((_, y) => matrix.map((_row, x) => matrix[matrix.length - 1 - x]?.[y] ?? false));
}

/** The same points in bad light: each is up to so much lighter or darker, the same every time. */
export function noisy({ width, height, data }: Pixels, amount: number): Pixels {
	let seed = 7;
	const speckled = data.map((value, at) => {
		if (at % 4 === 3) return value;
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		const grey = 40 + (value * 175) / 255;
		return grey + (seed / 2_147_483_648 - 0.5) * 2 * amount;
	});
	return { width, height, data: speckled };
}
