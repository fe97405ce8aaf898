import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngHead } from './fake-darkroom.ts';
import { readPhotoHeader } from './photo-header.ts';

const ascii = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));
const big = (value: number, length: number) =>
	Array.from({ length }, (_, at) => (value >>> (8 * (length - 1 - at))) & 0xff);
const little = (value: number, length: number) => big(value, length).reverse();
const bytes = (...parts: number[][]) => Uint8Array.from(parts.flat());

const segment = (marker: number, content: number[]) => [
	0xff,
	marker,
	...big(content.length + 2, 2),
	...content
];
const frame = (marker: number) =>
	segment(marker, [8, ...big(480, 2), ...big(640, 2), 1, 1, 0x11, 0]);
const webp = (chunk: string, content: number[]) =>
	bytes(ascii('RIFF'), little(99, 4), ascii('WEBP'), ascii(chunk), little(20, 4), content);
const ispe = (width: number, height: number) => [
	...big(20, 4),
	...ascii('ispe'),
	...big(0, 4),
	...big(width, 4),
	...big(height, 4)
];
const heif = (brand: string, ...sizes: number[][]) =>
	bytes(big(24, 4), ascii('ftyp'), ascii(brand), big(0, 12), ...sizes);

const known = {
	png: pngHead({ width: 640, height: 480 }),
	gif: bytes(ascii('GIF89a'), little(640, 2), little(480, 2)),
	jpeg: bytes([0xff, 0xd8], segment(0xe0, ascii('JFIF')), frame(0xc0)),
	webp: webp('VP8X', [...big(0, 4), ...little(639, 3), ...little(479, 3)]),
	heif: heif('heic', ispe(640, 480))
};

describe('what a picture says of itself', () => {
	it.each(Object.entries(known))('of %s is its kind and its size', (kind, head) => {
		expect(readPhotoHeader(head)).toEqual({ kind, widthPx: 640, heightPx: 480 });
	});

	it('is found in a JPEG behind what the camera wrote, also in one that comes in steps', () => {
		const exif = segment(0xe1, Array<number>(60_000).fill(0xff));
		const tables = segment(0xc4, [1, 2, 3]);
		const head = bytes([0xff, 0xd8], exif, exif, tables, [0xff], frame(0xc2));
		expect(readPhotoHeader(head)).toMatchObject({ widthPx: 640, heightPx: 480 });
	});

	it.each([
		['with loss', 'VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(640, 2), ...little(480, 2)]],
		['without loss', 'VP8L', [0x2f, ...little(639 + 479 * 0x4000, 4)]]
	])('is found in a WebP %s', (_how, chunk, content) => {
		expect(readPhotoHeader(webp(chunk, content))).toMatchObject({ widthPx: 640, heightPx: 480 });
	});

	it('is, of a photo in tiles, the size of the whole', () => {
		const head = heif('mif1', ispe(512, 512), ispe(4_032, 3_024), ispe(320, 240));
		expect(readPhotoHeader(head)).toEqual({ kind: 'heif', widthPx: 4_032, heightPx: 3_024 });
	});

	it.each([
		['nothing', []],
		['a text', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>')],
		['a document', ascii('%PDF-1.7 and so on')],
		['a film', [...big(24, 4), ...ascii('ftypisom'), ...ispe(640, 480)]],
		['a picture without a width', [...pngHead({ width: 0, height: 480 })]]
	])('is nothing where the file is %s', (_what, head) => {
		expect(readPhotoHeader(Uint8Array.from(head))).toBeNull();
	});

	it.each(Object.entries(known))('is nothing where a %s is cut off before it', (_kind, head) => {
		for (let length = 0; length < Math.min(head.length, 18); length++)
			expect(readPhotoHeader(head.slice(0, length))).toBeNull();
	});

	it('never throws, whatever follows the first bytes', () => {
		const begins = Object.values(known).map((head) => [...head.slice(0, 16)]);
		fc.assert(
			fc.property(fc.constantFrom(...begins), fc.uint8Array({ maxLength: 200 }), (begin, rest) => {
				const read = readPhotoHeader(Uint8Array.from([...begin, ...rest]));
				if (read) expect(Math.min(read.widthPx, read.heightPx)).toBeGreaterThan(0);
			})
		);
	});
});
