import { letterLimits } from './letter.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Bit depths that go with each colour type (PNG, 11.2.1). */
const bitDepths: Partial<Record<number, readonly number[]>> = {
	0: [1, 2, 4, 8, 16],
	2: [8, 16],
	3: [1, 2, 4, 8],
	4: [8, 16],
	6: [8, 16]
};

/** How colours are meant. Text, times, places (eXIf) and animation have no place in a letter. */
const harmlessChunks = ['sRGB', 'gAMA', 'cHRM', 'cICP', 'sBIT', 'bKGD', 'pHYs', 'tRNS', 'iCCP'];

/**
 * Width and height of a still PNG, or null: a wrong signature, a chunk that is broken, unknown or
 * out of order, animation, a picture over 2,048 px a side, or anything after the end of it.
 * The picture itself is not decoded.
 */
export function readPngSize(bytes: Uint8Array): { widthPx: number; heightPx: number } | null {
	if (signature.some((byte, i) => bytes[i] !== byte)) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const names: string[] = [];
	for (let at = signature.length; at < bytes.length;) {
		const length = at + 12 <= bytes.length ? view.getUint32(at) : Infinity;
		const end = at + 12 + length;
		if (end > bytes.length) return null;
		const named = bytes.subarray(at + 4, end - 4);
		if (crc32(named) !== view.getUint32(end - 4)) return null;
		names.push(String.fromCharCode(...named.subarray(0, 4)));
		if (names.at(-1) === 'IEND' && (length !== 0 || end !== bytes.length)) return null;
		at = end;
	}
	return hasPlainOrder(names) ? readHeader(view) : null;
}

/** One header, one palette at most, one run of picture data, one end; harmless chunks before it. */
function hasPlainOrder(names: readonly string[]): boolean {
	const order = names.filter((name) => !harmlessChunks.includes(name)).join(' ');
	const dataFrom = names.indexOf('IDAT');
	const afterData = names.slice(dataFrom);
	return (
		/^IHDR( PLTE)?( IDAT)+ IEND$/.test(order) &&
		names[0] === 'IHDR' &&
		afterData.every((name) => name === 'IDAT' || name === 'IEND') &&
		new Set(names.slice(0, dataFrom)).size === dataFrom
	);
}

function readHeader(view: DataView): { widthPx: number; heightPx: number } | null {
	const widthPx = view.getUint32(16);
	const heightPx = view.getUint32(20);
	const [depth, colour, compression, filter, interlace] = [24, 25, 26, 27, 28].map((at) =>
		view.getUint8(at)
	);
	const legal =
		view.getUint32(8) === 13 &&
		bitDepths[colour ?? -1]?.includes(depth ?? -1) === true &&
		compression === 0 &&
		filter === 0 &&
		(interlace ?? 2) <= 1;
	const sides = [widthPx, heightPx];
	if (!legal || sides.some((px) => px < 1 || px > letterLimits.maxDrawingPx)) return null;
	return { widthPx, heightPx };
}

/** CRC-32 as PNG counts it (annex D), over name and content of a chunk. */
export function crc32(bytes: Uint8Array): number {
	crcTable ??= Uint32Array.from({ length: 256 }, (_, byte) => {
		let rest = byte;
		for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
		return rest;
	});
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

let crcTable: Uint32Array | undefined;
