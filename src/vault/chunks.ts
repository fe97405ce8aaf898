import type { Bytes } from '#storage';

/** The largest piece that is sealed as one. */
export const maxChunkBytes = 1024 * 1024;

/** Cuts bytes into pieces of at most `size`. Nothing gives no pieces. */
export function split(bytes: Bytes, size = maxChunkBytes): Bytes[] {
	const pieces: Bytes[] = [];
	for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.slice(at, at + size));
	return pieces;
}

/** Puts pieces together again, in this order. */
export function join(pieces: readonly Bytes[]): Bytes {
	const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
