import { darkPng, pngChunk, pngHeader, pngOf, pngRows } from './png.ts';
import {
	back,
	drawing,
	drawingOf,
	fields,
	ids,
	mp4Start,
	noMac,
	plain,
	plainWith,
	question,
	voiceOf
} from './plain.ts';
import type { Fields } from './plain.ts';

export interface HostileLetter {
	name: string;
	reason: 'not-a-letter' | 'too-new';
	why: string;
	plain: Uint8Array;
}

function refused(name: string, why: string, bytes: Uint8Array): HostileLetter {
	return { name, reason: 'not-a-letter', why, plain: bytes };
}

function newer(name: string, why: string, bytes: Uint8Array): HostileLetter {
	return { name, reason: 'too-new', why, plain: bytes };
}

const withItem = (item: Fields) => plain(fields({ items: [item] }));
const questionWith = (changes: Fields) => withItem({ ...question, ...changes });
const body = '"Waar gaan we wonen?"';

const lines: HostileLetter[] = [
	refused('empty', 'nothing inside', new Uint8Array(0)),
	refused('no-first-line', 'JSON from the first byte', plain(fields(), '').subarray(1)),
	refused('short-mac', 'a MAC of 42 characters', plain(fields(), `share/1 ${noMac.slice(1)}`)),
	refused('loose-mac', 'stray bits in the MAC', plain(fields(), `share/1 ${'A'.repeat(42)}B`)),
	refused(
		'carriage-return',
		'a first line that ends in CR LF',
		plain(fields(), `share/1 ${noMac}\r`)
	),
	refused(
		'byte-order-mark',
		'U+FEFF before the first line',
		plain(fields(), `\ufeffshare/1 ${noMac}`)
	),
	refused('version-zero', 'share/0', plain(fields(), `share/0 ${noMac}`)),
	newer('next-version-line', 'share/2', plain(fields(), `share/2 ${noMac}`)),
	newer('next-version', 'v is 2', plain({ v: 2, letter: 'of another shape' })),
	newer('next-kind', 'a kind version 1 does not have', plain(fields({ kind: 'song' }))),
	newer('next-item', 'an item version 1 does not have', withItem({ id: ids[2], t: 'film' })),
	newer(
		'next-feeling',
		'a feeling version 1 does not have',
		withItem({ id: ids[2], t: 'feeling', body: { f: 'weightless', note: '' } })
	)
];

const latin1 = Buffer.from(plain(fields({ name: 'Zoe' })));
latin1[latin1.indexOf('Zoe') + 2] = 0xeb;

const json: HostileLetter[] = [
	refused('not-utf-8', 'a name in Latin-1', latin1),
	refused('half-json', 'JSON that stops', plain(JSON.stringify(fields()).slice(0, -9))),
	refused('two-letters', 'one JSON value after another', plain('{}'.padEnd(9) + '{}')),
	refused('padded-with-nul', 'NUL instead of spaces', plain(`${JSON.stringify(fields())}\0\0`)),
	refused('an-array', 'a list of letters', plain([fields()])),
	refused('null', 'no letter', plain('null')),
	refused('deep', 'ten thousand lists in one another', plain('['.repeat(1e4) + ']'.repeat(1e4))),
	refused('seven-deep', 'one level too many', plainWith('"name":"Noor"', '"name":[[[[[[1]]]]]]')),
	refused('twice-a-key', 'two names', plainWith('"v":1', '"name":"Sami","v":1')),
	refused(
		'twice-in-disguise',
		'two names, one with an escape',
		plainWith('"v":1', '"n\\u0061me":"","v":1')
	),
	refused('proto', '__proto__ as a key', plainWith('"v":1', '"__proto__":{"n":1},"v":1')),
	refused('constructor', 'constructor as a key', plainWith('"v":1', '"constructor":{},"v":1')),
	refused('unknown-key', 'a key the format does not have', plain(fields({ sent: true }))),
	refused('unknown-item-key', 'the same inside an item', questionWith({ href: 'javascript:1' })),
	refused('missing-key', 'no keep', plain(fields({ keep: undefined }))),
	refused('huge-number', 'n is 1e400', plainWith('"n":0', '"n":1e400')),
	refused('negative', 'n is -1', plain(fields({ n: -1 }))),
	refused('half-emoji', 'a surrogate without its other half', plainWith(body, '"\\ud83d"')),
	refused('nul', 'NUL in a question', plainWith(body, '"a\\u0000b"')),
	refused('escape-character', 'a terminal sequence', plainWith(body, '"\\u001b[31m"'))
];

const many = ids.map((id) => ({ ...question, id }));

const limits: HostileLetter[] = [
	refused('thirteen-items', 'one item too many', plain(fields({ items: many }))),
	refused('long-question', '8,001 characters', questionWith({ body: 'a'.repeat(8001) })),
	refused('long-name', '41 characters', plain(fields({ name: 'N'.repeat(41) }))),
	refused('name-of-two-lines', 'a new line in a name', plain(fields({ name: 'Noor\nSami' }))),
	refused('short-id', '15 bytes', plain(fields({ id: Buffer.alloc(15).toString('base64url') }))),
	refused('loose-id', 'stray bits in an id', plain(fields({ id: `${'A'.repeat(21)}B` }))),
	refused('same-id-twice', 'two items with one id', plain(fields({ items: [question, question] }))),
	refused('minutes', 'a time to the minute', plain(fields({ at: '2026-11-25T10:07Z' }))),
	refused('no-such-day', '30 February', plain(fields({ until: '2027-02-30' }))),
	refused('no-such-hour', '24 hours', plain(fields({ at: '2026-11-25T24:00Z' }))),
	refused(
		'size-five',
		'a feeling of size 5',
		withItem({ id: ids[2], t: 'feeling', body: { f: 'sad', s: 5, note: '' } })
	),
	refused(
		'late-key',
		'a key in a second letter',
		plain(fields({ n: 1, key: Buffer.alloc(32).toString('base64url') }))
	),
	refused('back-from-adult', 'a reply with an address', plain(fields({ from: 'adult', back }))),
	refused(
		'host-with-port',
		'post.example.org:8080',
		plain(fields({ back: { ...back, relay: 'post.example.org:8080' } }))
	),
	refused(
		'look-alike-host',
		'a Cyrillic letter',
		plain(fields({ back: { ...back, relay: 'p\u043est.example.org' } }))
	),
	refused(
		'not-a-reader',
		'b in a Bech32 key',
		plain(fields({ back: { ...back, rcpt: `age1${'b'.repeat(58)}` } }))
	)
];

const wide = pngOf(
	pngChunk('IHDR', pngHeader(30_000, 30_000)),
	pngChunk('IDAT', pngRows(1, 1)),
	pngChunk('IEND')
);
const brokenSum = darkPng(8, 6);
brokenSum[40] = (brokenSum[40] ?? 0) ^ 1;
const text = (words: string) => new TextEncoder().encode(words);

const files: HostileLetter[] = [
	refused('svg', 'SVG labelled as PNG', withItem(drawingOf(text('<svg onload="alert(1)"/>')))),
	refused('html', 'HTML labelled as PNG', withItem(drawingOf(text('<!doctype html><script>')))),
	refused('pdf', 'PDF labelled as PNG', withItem(drawingOf(text('%PDF-1.7\n')))),
	refused(
		'tail',
		'a page behind the end of a picture',
		withItem(drawingOf(darkPng(8, 6, { behind: text('<script>') })))
	),
	refused('wide', '30,000 by 30,000 pixels', withItem(drawingOf(wide, { w: 2048, h: 2048 }))),
	refused('other-size', 'not the size it says', withItem(drawingOf(darkPng(8, 6), { w: 6, h: 8 }))),
	refused(
		'animated',
		'an animation',
		withItem(drawingOf(darkPng(8, 6, { between: pngChunk('acTL', new Uint8Array(8)) })))
	),
	refused(
		'with-text',
		'a text chunk in a picture',
		withItem(drawingOf(darkPng(8, 6, { between: pngChunk('tEXt', text('a\0b')) })))
	),
	refused(
		'half-picture',
		'a picture that stops',
		withItem(drawingOf(darkPng(8, 6).subarray(0, -12)))
	),
	refused('broken-sum', 'one bit of a picture changed', withItem(drawingOf(brokenSum))),
	refused(
		'jpeg-label',
		'a mime the format does not have',
		withItem({ ...drawing, mime: 'image/jpeg' })
	),
	refused(
		'spaced-base64',
		'base64 with a space',
		withItem({ ...drawing, data: `${String(drawing['data'])} ` })
	),
	refused(
		'url-base64',
		'base64 of the other alphabet',
		withItem({ ...drawing, data: 'iVBORw0KGgo_' })
	),
	refused(
		'loose-base64',
		'stray bits in base64',
		withItem(voiceOf(mp4Start, { data: 'AAAAEGZ0eXB=' }))
	),
	refused('long-voice', 'two hours', withItem(voiceOf(mp4Start, { ms: 7_200_000 }))),
	refused(
		'other-voice',
		'MP4 labelled as WebM',
		withItem(voiceOf(mp4Start, { mime: 'audio/webm' }))
	)
];

/** Letters that were locked with the right words and are still refused, each as a whole. */
export const hostileLetters: readonly HostileLetter[] = [...lines, ...json, ...limits, ...files];
