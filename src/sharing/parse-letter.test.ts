import { describe, expect, it } from 'vitest';
import { letterFeelings, letterLimits } from './letter.ts';
import { parseLetter } from './parse-letter.ts';
import {
	back,
	drawing,
	feeling,
	fields,
	ids,
	mp4Start,
	question,
	voiceOf,
	webmStart
} from '../../tests/vectors/plain.ts';
import type { Fields } from '../../tests/vectors/plain.ts';

const refused = { ok: false, reason: 'not-a-letter' };
const newer = { ok: false, reason: 'too-new' };

function parse(changes: Fields = {}) {
	return parseLetter(JSON.stringify(fields(changes)));
}

function parseItem(item: Fields) {
	return parse({ items: [item] });
}

function text(body: string): Fields {
	return { id: ids[2], t: 'text', lang: 'nl', body };
}

describe('a letter', () => {
	it.each(['share', 'reply', 'read', 'forget', 'keys', 'sparekey', 'bye'])(
		'can be of kind %s',
		(kind) => {
			expect(parse({ kind }).ok).toBe(true);
		}
	);

	it.each([
		{ ask: 'read' },
		{ ask: 'none' },
		{ keep: 'read-and-forget' },
		{ keep: 'file' },
		{ name: '' },
		{ name: 'مريم' },
		{ re: ids[5] },
		{ until: '2028-02-29' },
		{ from: 'adult', kind: 'reply' },
		{ items: [] },
		{ n: 4_294_967_295 },
		{ back },
		{ key: Buffer.alloc(32).toString('base64url') }
	])('can have %j', (changes) => {
		expect(parse(changes).ok).toBe(true);
	});

	it.each(Object.keys(fields()))('cannot lack %s', (key) => {
		expect(parse({ [key]: undefined })).toEqual(refused);
	});

	it.each(Object.keys(fields()))('cannot have a list for %s', (key) => {
		expect(parse({ [key]: [[]] })).toEqual(refused);
	});

	it.each([
		{ v: 0 },
		{ v: '1' },
		{ v: 1.5 },
		{ id: ids[0]?.slice(1) },
		{ ch: `${ids[0] ?? ''}A` },
		{ n: 4_294_967_296 },
		{ at: '2026-11-25T10:00:00Z' },
		{ at: '2026-11-25 10:00Z' },
		{ at: '2026-13-01T10:00Z' },
		{ at: '+02026-11-25T10:00Z' },
		{ from: 'parent' },
		{ name: 'a\tb' },
		{ name: 'a\u2028b' },
		{ name: null },
		{ re: '' },
		{ ask: 'now' },
		{ keep: '31d' },
		{ until: '2027-02-29' },
		{ until: '2027-2-1' },
		{ kind: 'Share' },
		{ key: ids[0] },
		{ key: Buffer.alloc(32).toString('base64url'), from: 'adult' },
		{ back: null }
	])('cannot have %j', (changes) => {
		expect(parse(changes)).toEqual(refused);
	});

	it.each(['toString', 'hasOwnProperty', 'items2', ''])('cannot have the key %j', (key) => {
		expect(parse({ [key]: 1 })).toEqual(refused);
	});
});

describe('a letter of a later version', () => {
	it.each([{ v: 2 }, { v: 3, items: 'elsewhere' }, { kind: 'song' }])(
		'is known by %j',
		(changes) => {
			expect(parse(changes)).toEqual(newer);
		}
	);

	it('is known by an item it has', () => {
		expect(parse({ items: [question, { t: 'film', frames: 3 }] })).toEqual(newer);
	});

	it('is known by a feeling it has', () => {
		const proud = { ...feeling, body: { f: 'dizzy', s: 2, note: '' } };
		expect(parseItem(proud)).toEqual(newer);
	});

	it.each([{ v: 1_000_001 }, { kind: '<b>' }, { kind: 'a'.repeat(25) }])(
		'is not what %j is',
		(changes) => {
			expect(parse(changes)).toEqual(refused);
		}
	);

	it('is not one with a key more', () => {
		expect(parse({ mood: 3 })).toEqual(refused);
	});
});

describe('words in a letter', () => {
	it.each([
		'<img src=x onerror=alert(1)>',
		'javascript:alert(1)',
		'\u202egnp.exe',
		'👩‍👧‍👦 e\u0301 \u200d',
		'regel een\n\tregel twee',
		''
	])('are kept as they are: %j', (body) => {
		const parsed = parseItem(text(body));
		expect(parsed.ok && parsed.letter.items[0]).toMatchObject({ body });
	});

	it.each(['a\u0000', '\u001b[2J', '\u007f', '\u0085', '\ud83d', '\udc69', 'a\rb'])(
		'are refused with %j in them',
		(body) => {
			expect(parseItem(text(body))).toEqual(refused);
		}
	);

	it('are at most 8,000 characters', () => {
		expect(parseItem(text('a'.repeat(letterLimits.maxTextChars))).ok).toBe(true);
		expect(parseItem(text('a'.repeat(letterLimits.maxTextChars + 1)))).toEqual(refused);
	});

	it.each(['nl', 'ti', 'pt-BR', 'zh-Hant-TW', 'ckb'])('can be in %s', (lang) => {
		expect(parseItem({ ...text('a'), lang }).ok).toBe(true);
	});

	it.each(['', 'NL', 'n', 'dutch', 'nl_NL', 'nl-', '<nl>'])('cannot be in %j', (lang) => {
		expect(parseItem({ ...text('a'), lang })).toEqual(refused);
	});
});

describe('items', () => {
	it('are at most twelve', () => {
		const items = ids.map((id) => ({ ...question, id }));
		expect(parse({ items: items.slice(0, 12) }).ok).toBe(true);
		expect(parse({ items })).toEqual(refused);
	});

	it('have an id each', () => {
		expect(parse({ items: [question, { ...feeling, id: question['id'] }] })).toEqual(refused);
	});

	it.each(letterFeelings)('can be the feeling %s, of any size or none', (f) => {
		for (const s of [1, 2, 3, 4, undefined]) {
			expect(parseItem({ ...feeling, body: { f, s, note: '' } }).ok).toBe(true);
		}
	});

	it.each([0, 5, 2.5, '3', null])('cannot be a feeling of size %j', (s) => {
		expect(parseItem({ ...feeling, body: { f: 'sad', s, note: '' } })).toEqual(refused);
	});

	it.each([
		{ ...question, body: 3 },
		{ ...question, id: '' },
		{ ...question, lang: 'nl' },
		{ ...feeling, body: 'sad' },
		{ ...feeling, body: { f: 'sad' } },
		{ ...feeling, body: { f: 'sad', note: '', why: '' } },
		{ t: 'question' },
		{}
	])('cannot be %j', (item) => {
		expect(parseItem(item)).toEqual(refused);
	});
});

describe('a drawing', () => {
	it('comes out as bytes', () => {
		const parsed = parseItem(drawing);
		const [item] = parsed.ok ? parsed.letter.items : [];
		expect(item?.t === 'drawing' && Buffer.from(item.data).toString('base64')).toBe(
			drawing['data']
		);
	});

	it.each([
		{ mime: 'image/svg+xml' },
		{ mime: 'IMAGE/PNG' },
		{ w: 9 },
		{ h: 0 },
		{ w: 8.5 },
		{ data: '' },
		{ data: 'data:image/png;base64,iVBO' },
		{ alt: 'a'.repeat(501) },
		{ alt: undefined }
	])('cannot have %j', (changes) => {
		expect(parseItem({ ...drawing, ...changes })).toEqual(refused);
	});

	it('is at most 400 KiB, before anything is decoded', () => {
		const data = 'A'.repeat(4 * Math.ceil(letterLimits.maxDrawingBytes / 3) + 4);
		expect(parseItem({ ...drawing, data })).toEqual(refused);
	});
});

describe('a recording', () => {
	it('can be MP4 or WebM', () => {
		expect(parseItem(voiceOf(mp4Start)).ok).toBe(true);
		expect(parseItem(voiceOf(webmStart, { mime: 'audio/webm' })).ok).toBe(true);
	});

	it('is at most two minutes', () => {
		expect(parseItem(voiceOf(mp4Start, { ms: 120_000 })).ok).toBe(true);
		expect(parseItem(voiceOf(mp4Start, { ms: 120_001 }))).toEqual(refused);
	});

	it.each([{ ms: 0 }, { ms: -1 }, { mime: 'audio/mpeg' }, { mime: 'video/mp4' }, { alt: '' }])(
		'cannot have %j',
		(changes) => {
			expect(parseItem(voiceOf(mp4Start, changes))).toEqual(refused);
		}
	);
});

describe('an address for the answer', () => {
	it.each([
		{ relay: 'https://post.example.org' },
		{ relay: 'post.example.org/v1' },
		{ relay: 'post.example.org:443' },
		{ relay: 'POST.example.org' },
		{ relay: 'localhost' },
		{ relay: '-a.example.org' },
		{ relay: `${'a'.repeat(64)}.org` },
		{ rcpt: 'age1' },
		{ rcpt: `AGE1${'q'.repeat(58)}` },
		{ mb: '' },
		{ wt: undefined },
		{ exp: '2027-02-30' },
		{ port: 443 }
	])('cannot have %j', (changes) => {
		expect(parse({ back: { ...back, ...changes } })).toEqual(refused);
	});

	it('comes from a child only', () => {
		expect(parse({ from: 'adult', back })).toEqual(refused);
	});
});

describe('an answer', () => {
	const answer = { a: 'no', because: 'want er is nog geen huis' };
	const reply = { kind: 'reply', from: 'adult', re: ids[5], ask: 'none', answer };

	it.each(['yes', 'partly', 'no', 'not-yet'])('can be %s', (a) => {
		expect(parse({ ...reply, answer: { ...answer, a } }).ok).toBe(true);
	});

	it.each([
		['of a child', { from: 'child' }],
		['in a letter that is no reply', { kind: 'share' }],
		['to nothing', { re: null }],
		['of another word', { answer: { ...answer, a: 'perhaps' } }],
		['without a reason', { answer: { a: 'no' } }],
		['with an empty reason', { answer: { ...answer, because: ' \n ' } }],
		['with a reason of 1,001 characters', { answer: { ...answer, because: 'a'.repeat(1001) } }],
		['with half an emoji', { answer: { ...answer, because: 'nee \ud83c' } }],
		['with something more', { answer: { ...answer, score: 3 } }]
	])('cannot be %s', (_, changes) => {
		expect(parse({ ...reply, ...changes })).toEqual(refused);
	});
});
