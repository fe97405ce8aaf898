import { encodeQR } from 'qr';

/** How much of a code may be dirty or torn: about 7, 15, 25 or 30 percent of it. */
export type QrLevel = 'low' | 'medium' | 'quartile' | 'high';

/** The modules of a code, row by row, without the quiet zone around it; `true` is dark. */
export type QrMatrix = readonly (readonly boolean[])[];

/** The most bytes the largest code holds, at the lowest level. */
const mostBytes = 2_953;

/** The code of a text, or of bytes; `null` when it holds nothing, or more than a code can. */
export function qrMatrix(content: string | Uint8Array, level: QrLevel = 'medium'): QrMatrix | null {
	if (content.length === 0 || (typeof content !== 'string' && content.length > mostBytes))
		return null;
	try {
		// the smallest border there is, cut off again: who draws it adds a white one
		const bordered =
			typeof content === 'string'
				? encodeQR(content, 'raw', { ecc: level, border: 1 })
				: encodeQR('bytes', 'raw', {
						ecc: level,
						border: 1,
						encoding: 'byte',
						textEncoder: () => content
					});
		return bordered.slice(1, -1).map((row) => row.slice(1, -1));
	} catch {
		return null;
	}
}

/** The dark modules as one path, in units of a module: a rectangle for each run of a row. */
export function qrPath(matrix: QrMatrix): string {
	const runs: string[] = [];
	matrix.forEach((row, y) => {
		for (let x = 0; x < row.length; x += 1) {
			if (!row[x]) continue;
			const start = x;
			while (row[x + 1]) x += 1;
			const length = String(x + 1 - start);
			runs.push(`M${String(start)} ${String(y)}h${length}v1h-${length}z`);
		}
	});
	return runs.join('');
}
