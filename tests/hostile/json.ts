import { back, fields, ids, noMac, plain, plainWith, question, someMac } from '../vectors/plain.ts';
import type { HostileLetter } from './hostile-letter.ts';

const kib = 1024;

const refused = (name: string, bytes: Uint8Array): HostileLetter => ({
	...{ category: 'json', name, outcome: 'not-a-letter', plain: bytes }
});
const newer = (name: string, bytes: Uint8Array): HostileLetter => ({
	...{ category: 'later versions', name, outcome: 'too-new', plain: bytes }
});
const opens = (name: string, bytes: Uint8Array): HostileLetter => ({
	...{ category: 'json', name, outcome: 'opens', plain: bytes }
});

/** Of each field what is almost right. */
const wrong: Record<string, readonly unknown[]> = {
	v: [0, -1, 1.5, '1', null, true, [1], 1e7],
	id: [
		'',
		'A'.repeat(21),
		'A'.repeat(23),
		'='.repeat(22),
		`${'A'.repeat(21)}=`,
		7,
		null,
		'é'.repeat(22)
	],
	kind: ['', 'Share', 'share ', '__proto__', 1, null, ['share'], 'a'.repeat(25)],
	ch: ['', null, 'A'.repeat(44), {}],
	n: ['0', 0.1, 4_294_967_296, null, [], true],
	at: [
		'',
		'2026-11-25',
		'2026-11-25T10:00:00Z',
		'2026-11-25T10:00+01:00',
		'2026-13-01T10:00Z',
		0,
		null
	],
	from: ['', 'Child', 'parent', null, 1],
	name: [null, 1, ['Noor'], { length: 3 }],
	re: ['', 1, undefined, {}, 'A'.repeat(23)],
	ask: ['', 'yes', null, 0],
	items: [null, {}, '[]', [null], [[]], [1], [{}], [{ t: 'text' }], { length: 1, 0: question }],
	keep: ['', '31d', 'forever', null],
	until: ['', 0, '2027-1-1', '2027-00-01', '2027-02-29', '+012027-01-01', '2027-01-01T00:00Z'],
	key: [null, '', 'A'.repeat(22), someMac.slice(1), 1],
	answer: [null, {}, { a: 'yes', because: 'ja' }, { a: 'maybe', because: 'x' }],
	forgot: [null, 'removed', 'kept', ''],
	back: [
		null,
		{},
		{ ...back, rcpt: 'age1' },
		{ ...back, rcpt: String(back['rcpt']).toUpperCase() },
		{ ...back, mb: '' },
		{ ...back, relay: 'localhost' },
		{ ...back, relay: 'post.example.org.' },
		{ ...back, relay: 'POST.example.org' },
		{ ...back, relay: 'a@post.example.org' },
		{ ...back, relay: 'post.example.org/x' },
		{ ...back, relay: '[::1]' },
		{ ...back, exp: '2027-02-21T00:00Z' },
		{ ...back, more: 1 }
	]
};

const fieldsWrong = Object.entries(wrong).flatMap(([field, values]) =>
	values.map((value, at) => refused(`${field} ${at}`, plain(fields({ [field]: value }))))
);

const deep = (open: string, close: string, count: number) =>
	plain(`{"v":1,"name":${open.repeat(count)}${close.repeat(count)}}`);

const shapes = [
	refused('lists, a hundred thousand deep', deep('[', ']', 100_000)),
	refused('objects, a hundred thousand deep', deep('{"a":', '}', 100_000)),
	refused('never closed', plain('['.repeat(500_000))),
	refused('only closed', plain(']'.repeat(500_000))),
	refused('quotes only', plain('"'.repeat(500_001))),
	refused('backslashes only', plain(`{"${'\\'.repeat(500_000)}`)),
	refused(
		'a hundred thousand keys',
		plain(`{${Array.from({ length: 1e5 }, (_, i) => `"k${i}":1`).join()}}`)
	),
	refused('one key a hundred thousand times', plain(`{${'"v":1,'.repeat(1e5)}"v":1}`)),
	refused(
		'a hundred thousand items',
		plain(fields({ items: Array.from({ length: 1e5 }, () => 1) }))
	),
	refused('digits', plain(`{"v":${'9'.repeat(500_000)}}`)),
	refused('a megabyte of spaces', Buffer.alloc(1023 * kib, ' ')),
	refused(
		'a letter behind a megabyte of spaces',
		Buffer.concat([Buffer.alloc(900 * kib, ' '), plain(fields())])
	),
	refused('more than fits', plain(fields(), undefined, 1023 * kib + 1)),
	opens('spaces to the very end', plain(fields(), undefined, 1023 * kib)),
	opens('line feeds for spaces', plain(`${JSON.stringify(fields())}${'\n'.repeat(4000)}`)),
	refused('vertical tabs for spaces', plain(`${JSON.stringify(fields())}\v`)),
	refused('no-break spaces for spaces', plain(`${JSON.stringify(fields())}\u00a0`)),
	refused('a comment', plain(`${JSON.stringify(fields())}//`)),
	refused('a trailing comma', plainWith('"v":1,', '"v":1,,')),
	refused('single quotes', plainWith('"Noor"', "'Noor'")),
	refused('NaN', plainWith('"n":0', '"n":NaN')),
	refused('hexadecimal', plainWith('"n":0', '"n":0x0')),
	opens('minus nought', plainWith('"n":0', '"n":-0')),
	opens('an exponent', plainWith('"v":1', '"v":1e0')),
	refused('prototype', plainWith('"v":1', '"prototype":1,"v":1')),
	refused('__proto__ with escapes', plainWith('"v":1', '"\\u005f_proto__":{},"v":1')),
	refused(
		'__proto__ in an item',
		plain(JSON.stringify(fields()).replace('"t":', '"__proto__":{"t":"text"},"t":'))
	),
	refused('toString as a key', plain(fields({ toString: 1 }))),
	refused('another case', plainWith('"name"', '"Name"')),
	refused('overlong UTF-8', Buffer.concat([plain('{"v":1,"name":"'), Buffer.of(0xc0, 0xaf)])),
	refused(
		'a surrogate in UTF-8',
		Buffer.concat([plain('{"v":1,"name":"'), Buffer.of(0xed, 0xa0, 0x80)])
	),
	refused('UTF-16', Buffer.from(`share/1 ${noMac}\n${JSON.stringify(fields())}`, 'utf16le')),
	refused('a first line without an end', plain('', `share/1 ${noMac}`).subarray(0, -1)),
	refused('two first lines', plain(`share/1 ${noMac}\n${JSON.stringify(fields())}`)),
	refused('share/01', plain(fields(), `share/01 ${noMac}`)),
	refused('share/-1', plain(fields(), `share/-1 ${noMac}`)),
	refused('share/1.0', plain(fields(), `share/1.0 ${noMac}`)),
	refused('SHARE/1', plain(fields(), `SHARE/1 ${noMac}`)),
	refused('a version of seven digits', plain(fields(), `share/1000000 ${noMac}`)),
	// a hyphen is a digit of base64url: this is a MAC, and none that anybody made
	opens('42 hyphens and a letter', plain(fields(), `share/1 ${noMac.slice(1)}A`))
];

const later = [
	newer('share/999999', plain(fields(), `share/999999 ${noMac}`)),
	newer('v 1000000', plain({ v: 1_000_000 })),
	newer('v 2 with all the rest wrong', plain({ v: 2, items: '<script>', name: 7 })),
	newer('a kind and an item', plain(fields({ kind: 'film', items: [{ t: 'smell' }] }))),
	newer('a known item beside a new one', plain(fields({ items: [question, { t: 'map', at: 1 }] }))),
	refused('a new kind in capitals', plain(fields({ kind: 'FILM' }))),
	refused('a new kind with markup', plain(fields({ kind: '<b>' }))),
	refused('a new item without a name', plain(fields({ items: [{ t: '' }] }))),
	refused('v of the future in text', plain({ v: '2' }))
];

const items = [
	{ lang: '' },
	{ lang: 'nl-' },
	{ lang: 'x'.repeat(400) },
	{ lang: 'nl"><b>' },
	{ lang: 7 },
	{ body: null },
	{ body: ['a'] },
	{ body: 'a'.repeat(8001) },
	{ href: 'https://evil.example' }
].map((changes, at) =>
	refused(
		`text item ${at}`,
		plain(fields({ items: [{ id: ids[2], t: 'text', lang: 'nl', body: 'a', ...changes }] }))
	)
);

/** Shapes that no letter has, and some that are merely strange. */
export const hostileJson: readonly HostileLetter[] = [
	...fieldsWrong,
	...shapes,
	...later,
	...items
];
