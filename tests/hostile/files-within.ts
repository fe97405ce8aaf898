import { deflateSync } from 'node:zlib';
import {
	drawing,
	drawingOf,
	fields,
	mp4Start,
	plain,
	voiceOf,
	webmStart
} from '../vectors/plain.ts';
import type { Fields } from '../vectors/plain.ts';
import { darkPng, joinBytes, pngChunk, pngHeader, pngOf, pngRows } from '../vectors/png.ts';
import type { HostileLetter } from './hostile-letter.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const start = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function letter(
	category: string,
	name: string,
	item: Fields,
	outcome: HostileLetter['outcome'] = 'not-a-letter'
): HostileLetter {
	return { category, name, outcome, plain: plain(fields({ items: [item] })) };
}

const picture = (name: string, data: Uint8Array, size?: { w: number; h: number }) =>
	letter('pictures', name, drawingOf(data, size));
const shown = (name: string, data: Uint8Array, size?: { w: number; h: number }) =>
	letter('pictures', name, drawingOf(data, size), 'opens');

const head = (width: number, height: number, depth = 8, colour = 2) =>
	pngChunk('IHDR', pngHeader(width, height, depth, colour));
const data = pngChunk('IDAT', pngRows(8, 6));
const end = pngChunk('IEND');
const between = (name: string, content: Uint8Array) =>
	darkPng(8, 6, { between: pngChunk(name, content) });

/** Rows of a picture far larger than its header says, in a few bytes. */
const bomb = pngChunk('IDAT', new Uint8Array(deflateSync(new Uint8Array(50_000_000))));
const longLength = darkPng(8, 6);
new DataView(longLength.buffer).setUint32(33, 0xffffffff);
const oddHeader = (at: number, value: number) => {
	const header = pngHeader(8, 6);
	header[at] = value;
	return pngOf(pngChunk('IHDR', header), data, end);
};

/** Pictures that are something else, or too much. */
export const hostilePictures: readonly HostileLetter[] = [
	...[
		'<svg xmlns="http://www.w3.org/2000/svg"><script>window.__ran=1</script></svg>',
		'<?xml version="1.0"?><svg onload="window.__ran=1"/>',
		'<!doctype html><script>window.__ran=1</script>',
		'GIF89a\u0001\u0000\u0001\u0000/*',
		'BM6\u0000\u0000\u0000',
		'RIFF....WEBPVP8 ',
		'%PDF-1.7',
		'PK\u0003\u0004',
		'MZ\u0090',
		'#!/bin/sh\nrm',
		'-----BEGIN PGP MESSAGE-----',
		'\u0000\u0000\u0001\u0000ico'
	].map((text, at) => picture(`another file ${at}`, bytes(text))),
	picture('a start only', start),
	picture('a start and markup', joinBytes(start, bytes('<svg onload=window.__ran=1>'))),
	picture('a page behind the end', darkPng(8, 6, { behind: bytes('<script>1</script>') })),
	picture('a zip behind the end', darkPng(8, 6, { behind: bytes('PK\u0003\u0004') })),
	picture('a picture behind the end', darkPng(8, 6, { behind: darkPng(8, 6) })),
	...['tEXt', 'zTXt', 'iTXt', 'eXIf', 'acTL', 'fcTL', 'tIME', 'sPLT', 'hIST', 'vpAg', 'caBX'].map(
		(name) => picture(`a chunk ${name}`, between(name, bytes('<script>')))
	),
	...[0, 1, 0xff].map((fill) => picture(`lies of ${fill}`, new Uint8Array(500).fill(fill))),
	picture('no width', pngOf(head(0, 6), data, end), { w: 1, h: 6 }),
	picture('no height', pngOf(head(8, 0), data, end), { w: 8, h: 1 }),
	picture('2,049 wide', darkPng(2049, 1), { w: 2048, h: 1 }),
	picture('four milliard wide', pngOf(head(0xffffffff, 1), data, end), { w: 2048, h: 1 }),
	picture('minus one high', pngOf(head(8, 0x80000000), data, end)),
	picture('no data', pngOf(head(8, 6), end)),
	picture('no end', pngOf(head(8, 6), data)),
	picture('no header', pngOf(data, end)),
	picture('two headers', pngOf(head(8, 6), head(8, 6), data, end)),
	picture('two ends', pngOf(head(8, 6), data, end, end)),
	picture(
		'a gap in the data',
		pngOf(head(8, 6), data, pngChunk('gAMA', new Uint8Array(4)), data, end)
	),
	picture('a palette behind the data', pngOf(head(8, 6), data, pngChunk('PLTE'), end)),
	picture('the end has content', pngOf(head(8, 6), data, pngChunk('IEND', bytes('a')))),
	picture('a length that goes round', longLength),
	picture('a depth of 3', pngOf(head(8, 6, 3), data, end)),
	picture('a colour of 5', pngOf(head(8, 6, 8, 5), data, end)),
	picture('a compression of 1', oddHeader(10, 1)),
	picture('a filter of 1', oddHeader(11, 1)),
	picture('an interlace of 2', oddHeader(12, 2)),
	picture(
		'gamma twice',
		pngOf(
			head(8, 6),
			pngChunk('gAMA', new Uint8Array(4)),
			pngChunk('gAMA', new Uint8Array(4)),
			data,
			end
		)
	),
	shown('fifty megabytes of rows', pngOf(head(8, 6), bomb, end)),
	shown('rows that are none', pngOf(head(8, 6), pngChunk('IDAT', bytes('not deflated')), end)),
	shown('too few rows', pngOf(head(2048, 2048), data, end), { w: 2048, h: 2048 }),
	shown('a palette of nothing', pngOf(head(8, 6, 8, 3), pngChunk('PLTE'), data, end)),
	shown('a colour profile of markup', between('iCCP', bytes('<script>\0\0'))),
	...[0, -1, 2049, 1.5, '8', null].map((w, at) =>
		letter('pictures', `a width of ${at}`, { ...drawing, w })
	),
	...[
		'',
		'=',
		'A',
		'AA',
		'AAAA',
		'====',
		'data:image/png;base64,AAAA',
		'A'.repeat(550_000),
		'\n',
		'éééé',
		null,
		[]
	].map((text, at) => letter('base64', `a picture ${at}`, { ...drawing, data: text })),
	...['image/svg+xml', 'image/png ', 'IMAGE/PNG', 'text/html', '', null].map((mime, at) =>
		letter('pictures', `a kind ${at}`, { ...drawing, mime })
	)
];

const sound = (name: string, file: Uint8Array, changes: Fields = {}) =>
	letter('recordings', name, voiceOf(file, changes));
const heard = (name: string, file: Uint8Array, changes: Fields = {}) =>
	letter('recordings', name, voiceOf(file, changes), 'opens');
const webm = { mime: 'audio/webm' };

/** Recordings that are something else; what the first bytes say is all that is believed. */
export const hostileAudio: readonly HostileLetter[] = [
	sound('MP3', bytes('ID3\u0003')),
	sound('WAV', bytes('RIFF....WAVE')),
	sound('a page', bytes('<script>window.__ran=1</script>')),
	sound('a playlist', bytes('#EXTM3U\nhttps://evil.example/x')),
	sound('cut before its mark', mp4Start.subarray(0, 7)),
	sound('WebM called MP4', webmStart),
	sound('MP4 called WebM', mp4Start, webm),
	sound('nothing', new Uint8Array(0)),
	...[0, -1, 120_001, 1.5, '1', null, 1e12].map((ms, at) =>
		sound(`a length of ${at}`, mp4Start, { ms })
	),
	...['audio/mpeg', 'audio/mp4; codecs="x"', 'text/html', 'video/mp4', '', null].map((mime, at) =>
		sound(`a kind ${at}`, mp4Start, { mime })
	),
	...['', '=', 'AAAAEGZ0eXB', 'AAAA EGZ0eXA=', 'A'.repeat(700_000), null].map((text, at) =>
		letter('base64', `a recording ${at}`, voiceOf(mp4Start, { data: text }))
	),
	heard('MP4 of markup', joinBytes(mp4Start, bytes('<script>window.__ran=1</script>'))),
	heard('WebM of noughts', joinBytes(webmStart, new Uint8Array(4_000)), webm),
	heard(
		'MP4 with a box of four milliard',
		Uint8Array.of(0xff, 0xff, 0xff, 0xff, ...mp4Start.subarray(4))
	),
	heard('says one millisecond', joinBytes(mp4Start, new Uint8Array(400_000)), { ms: 1 })
];
