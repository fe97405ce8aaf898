/** Points of a picture as a canvas gives them: four bytes each. */
export interface Pixels {
	width: number;
	height: number;
	data: Uint8ClampedArray;
}

/**
 * The text of a code somewhere in these points, or `null`. The reader is large: it comes with the
 * first picture that is looked at, and never with a page.
 * @param patienceMs how long it may go on trying where the code is hard to see
 */
export async function decodePixels(pixels: Pixels, patienceMs = 50): Promise<string | null> {
	const { decodeQR } = await import('qr/decode.js');
	try {
		return decodeQR(pixels, { format: 'RGBA', timeLimit: patienceMs });
	} catch {
		// it throws where there is no code
		return null;
	}
}
