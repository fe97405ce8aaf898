import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/sharing/png-header.ts';

export type Png = Uint8Array<ArrayBuffer>;

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** One chunk: length, name, content and the sum over the last two. */
export function pngChunk(name: string, content: Uint8Array = new Uint8Array(0)): Png {
	const named = joinBytes(new TextEncoder().encode(name), content);
	const length = new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, content.length);
	const sum = new Uint8Array(4);
	new DataView(sum.buffer).setUint32(0, crc32(named));
	return joinBytes(length, named, sum);
}

/** The content of a header chunk; eight bits a channel, truecolour unless told otherwise. */
export function pngHeader(widthPx: number, heightPx: number, depth = 8, colour = 2): Png {
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, widthPx);
	view.setUint32(4, heightPx);
	header.set([depth, colour, 0, 0, 0], 8);
	return header;
}

/** Picture data that decodes: every row unfiltered and of one colour. */
export function pngRows(widthPx: number, heightPx: number): Png {
	return new Uint8Array(deflateSync(new Uint8Array(heightPx * (1 + 3 * widthPx))));
}

/** A whole PNG of these chunks. */
export function pngOf(...chunks: readonly Uint8Array[]): Png {
	return joinBytes(signature, ...chunks);
}

/** A real, dark picture. `between` goes in front of the picture data, `behind` after the end. */
export function darkPng(
	widthPx: number,
	heightPx: number,
	extra: { between?: Uint8Array; behind?: Uint8Array } = {}
): Png {
	return pngOf(
		pngChunk('IHDR', pngHeader(widthPx, heightPx)),
		extra.between ?? new Uint8Array(0),
		pngChunk('IDAT', pngRows(widthPx, heightPx)),
		pngChunk('IEND'),
		extra.behind ?? new Uint8Array(0)
	);
}

export function joinBytes(...parts: readonly Uint8Array[]): Png {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
