/**
 * The largest piece that is sealed as one, in UTF-16 code units or bytes. A slow phone seals so much
 * without anybody noticing; earlier versions took pieces of a megabyte.
 */
export const maxChunkChars = 256 * 1024;

/** Cuts text into pieces of about `size`, none in the middle of a character. Nothing gives no pieces. */
export function split(text: string, size = maxChunkChars): string[] {
	const pieces: string[] = [];
	for (let at = 0; at < text.length;) {
		const end = isInCharacter(text, at + size) ? at + size + 1 : at + size;
		pieces.push(text.slice(at, end));
		at = end;
	}
	return pieces;
}

function isInCharacter(text: string, at: number): boolean {
	return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}
