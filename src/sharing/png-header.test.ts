import { describe, expect, it } from 'vitest';
import { crc32, readPngSize } from './png-header.ts';
import {
	darkPng,
	joinBytes,
	pngChunk,
	pngHeader,
	pngOf,
	pngRows
} from '../../tests/vectors/png.ts';

const data = pngChunk('IDAT', pngRows(8, 6));
const end = pngChunk('IEND');
const header = pngChunk('IHDR', pngHeader(8, 6));

describe('the size of a picture', () => {
	it('is read from a still PNG', () => {
		expect(readPngSize(darkPng(8, 6))).toEqual({ widthPx: 8, heightPx: 6 });
	});

	it('may be 2,048 pixels a side and no more', () => {
		expect(readPngSize(darkPng(2048, 1))).toEqual({ widthPx: 2048, heightPx: 1 });
		expect(readPngSize(darkPng(2049, 1))).toBeNull();
		expect(readPngSize(darkPng(1, 2049))).toBeNull();
	});

	it('is never nothing', () => {
		const empty = pngOf(pngChunk('IHDR', pngHeader(0, 6)), data, end);
		expect(readPngSize(empty)).toBeNull();
	});

	it('is found where the bytes do not start at the buffer', () => {
		const shifted = joinBytes(new Uint8Array(3), darkPng(8, 6)).subarray(3);
		expect(readPngSize(shifted)).toEqual({ widthPx: 8, heightPx: 6 });
	});

	it('is read with a palette, with transparency and with several runs of data', () => {
		const palette = pngChunk('PLTE', new Uint8Array(3));
		const indexed = pngChunk('IHDR', pngHeader(8, 6, 8, 3));
		const picture = pngOf(indexed, palette, pngChunk('tRNS', new Uint8Array(1)), data, data, end);
		expect(readPngSize(picture)).toEqual({ widthPx: 8, heightPx: 6 });
	});

	it.each(['sRGB', 'gAMA', 'pHYs', 'cHRM', 'iCCP'])('is read beside a %s chunk', (name) => {
		const between = pngChunk(name, new Uint8Array(4));
		expect(readPngSize(darkPng(8, 6, { between }))).not.toBeNull();
	});
});

describe('a picture that is refused', () => {
	it.each([
		['nothing', new Uint8Array(0)],
		['the signature alone', pngOf()],
		['another signature', joinBytes(Uint8Array.of(0x88), darkPng(8, 6).subarray(1))],
		['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46)],
		['no header', pngOf(data, end)],
		['two headers', pngOf(header, header, data, end)],
		['a short header', pngOf(pngChunk('IHDR', new Uint8Array(12)), data, end)],
		['no data', pngOf(header, end)],
		['no end', pngOf(header, data)],
		['an end with content', pngOf(header, data, pngChunk('IEND', new Uint8Array(1)))],
		['two ends', pngOf(header, data, end, end)],
		['something after the end', darkPng(8, 6, { behind: Uint8Array.of(0) })],
		['data in two places', pngOf(header, data, pngChunk('gAMA', new Uint8Array(4)), data, end)],
		['a chunk of colour twice', pngOf(header, ...[1, 2].map(() => pngChunk('gAMA')), data, end)],
		['a palette after the data', pngOf(header, data, pngChunk('PLTE', new Uint8Array(3)), end)]
	])('is one of %s', (_, bytes) => {
		expect(readPngSize(bytes)).toBeNull();
	});

	it.each(['acTL', 'fcTL', 'fdAT', 'tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'sPLT', 'ruNe', 'NEWC'])(
		'is one with a %s chunk',
		(name) => {
			expect(readPngSize(darkPng(8, 6, { between: pngChunk(name, new Uint8Array(8)) }))).toBeNull();
		}
	);

	it.each([
		[8, 1],
		[4, 2],
		[16, 3],
		[3, 0],
		[8, 5],
		[0, 6]
	])('is one with depth %i and colour type %i', (depth, colour) => {
		const odd = pngChunk('IHDR', pngHeader(8, 6, depth, colour));
		expect(readPngSize(pngOf(odd, data, end))).toBeNull();
	});

	it.each([10, 11, 12])('is one with another method in byte %i of the header', (at) => {
		const odd = pngHeader(8, 6);
		odd[at] = 2;
		expect(readPngSize(pngOf(pngChunk('IHDR', odd), data, end))).toBeNull();
	});

	it('is one that stops anywhere', () => {
		const whole = darkPng(8, 6);
		for (let length = 0; length < whole.length; length++) {
			expect(readPngSize(whole.subarray(0, length))).toBeNull();
		}
	});

	it('is one with any byte changed', () => {
		const whole = darkPng(8, 6);
		for (let at = 0; at < whole.length; at++) {
			const changed = whole.slice();
			changed[at] = (changed[at] ?? 0) ^ 0x10;
			expect(readPngSize(changed)).toBeNull();
		}
	});

	it('is one with a length that reaches beyond the file', () => {
		const long = darkPng(8, 6);
		new DataView(long.buffer).setUint32(8, 0xffffffff);
		expect(readPngSize(long)).toBeNull();
	});
});

describe('the sum of a chunk', () => {
	it('is the published one for the end of every PNG', () => {
		expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
	});

	it('is the published check value', () => {
		expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
	});
});
