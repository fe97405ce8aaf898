/** What the first bytes of a picture file say of it; nothing is decoded for this. */
export interface PhotoHeader {
	kind: 'png' | 'jpeg' | 'webp' | 'gif' | 'heif';
	widthPx: number;
	heightPx: number;
}

type Reader = (bytes: Uint8Array, view: DataView) => [width: number, height: number] | null;

/**
 * Kind, width and height of a picture, from its first bytes; null when it is no picture we know, or
 * when the size is not in there.
 */
export function readPhotoHeader(bytes: Uint8Array): PhotoHeader | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const kind = photoKindOf(bytes);
	if (!kind) return null;
	try {
		const [widthPx, heightPx] = readers[kind](bytes, view) ?? [0, 0];
		return widthPx > 0 && heightPx > 0 ? { kind, widthPx, heightPx } : null;
	} catch (error) {
		// the file ends before its size is told
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** Brands of pictures in the container that HEIC and AVIF share. */
const heifBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1', 'avif', 'avis'];

/** What kind of picture begins like this, or null. */
export function photoKindOf(bytes: Uint8Array): PhotoHeader['kind'] | null {
	const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
	if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
	if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
	if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
	if (/^GIF8[79]a$/.test(text(0, 6))) return 'gif';
	if (text(4, 8) === 'ftyp' && heifBrands.includes(text(8, 12))) return 'heif';
	return null;
}

const readers: Record<PhotoHeader['kind'], Reader> = {
	png: (_bytes, view) => [view.getUint32(16), view.getUint32(20)],
	gif: (_bytes, view) => [view.getUint16(6, true), view.getUint16(8, true)],
	jpeg: readJpeg,
	webp: readWebp,
	heif: readHeif
};

/** From marker to marker until the one that begins a frame. */
function readJpeg(_bytes: Uint8Array, view: DataView): [number, number] | null {
	let at = 2;
	for (;;) {
		if (view.getUint8(at) !== 0xff) return null;
		const marker = view.getUint8(at + 1);
		if (marker === 0xff) at += 1;
		else if (isFrame(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
		else {
			const length = view.getUint16(at + 2);
			if (length < 2) return null;
			at += 2 + length;
		}
	}
}

/** The other three of this range are tables, and no frames. */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function readWebp(bytes: Uint8Array, view: DataView): [number, number] | null {
	const chunk = String.fromCharCode(...bytes.subarray(12, 16));
	const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000;
	if (chunk === 'VP8X') return [three(24) + 1, three(27) + 1];
	if (chunk === 'VP8 ')
		return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
	if (chunk !== 'VP8L') return null;
	const sides = view.getUint32(21, true);
	return [(sides & 0x3fff) + 1, ((sides >>> 14) & 0x3fff) + 1];
}

/** There is a size for every tile and for the small picture too: the largest is that of the whole. */
function readHeif(bytes: Uint8Array, view: DataView): [number, number] | null {
	let whole: [number, number] | null = null;
	const name = [0x69, 0x73, 0x70, 0x65];
	for (let at = bytes.indexOf(0x69); at >= 0; at = bytes.indexOf(0x69, at + 1)) {
		if (at + 16 > bytes.length) break;
		if (name.some((letter, index) => bytes[at + index] !== letter)) continue;
		const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
		if (!whole || width * height > whole[0] * whole[1]) whole = [width, height];
	}
	return whole;
}
