import { describe, expect, it } from 'vitest';
import { maxEnvelopeBytes, parseEnvelope, sizeClasses, writeEnvelope } from './envelope.ts';
import { letterLimits, newLetter } from './letter.ts';
import type { LetterDraft, NewLetterItem } from './letter.ts';
import { fields, noMac, plain, someMac } from '../../tests/vectors/plain.ts';
import { darkPng, pngChunk } from '../../tests/vectors/png.ts';

function aLetter(items: readonly NewLetterItem[] = [], changes: Partial<LetterDraft> = {}) {
	return newLetter({ name: 'Noor', items, ask: 'answer', keep: '30d', ...changes });
}

function question(length: number): NewLetterItem {
	return { t: 'question', body: 'a'.repeat(length) };
}

/** A picture that is so many bytes long: what is left over is a colour profile. */
function drawing(byteCount: number): NewLetterItem {
	const bare = darkPng(8, 6, { between: pngChunk('iCCP') });
	const between = pngChunk('iCCP', new Uint8Array(byteCount - bare.length));
	const data = darkPng(8, 6, { between });
	return { t: 'drawing', mime: 'image/png', w: 8, h: 6, data, alt: 'ons huis' };
}

function textOf(envelope: Uint8Array | null): string {
	return new TextDecoder().decode(envelope ?? new Uint8Array(0));
}

describe('an envelope', () => {
	it('starts with one ASCII line that has room for a MAC', () => {
		expect(textOf(writeEnvelope(aLetter()))).toMatch(/^share\/1 -{43}\n\{"v":1,/);
	});

	it('is filled up with spaces', () => {
		expect(textOf(writeEnvelope(aLetter()))).toMatch(/\} {3000,}$/);
	});

	it.each([
		[0, 4],
		[6_000, 16],
		[8_000, 16]
	])('with a question of %i characters is one of %i KiB', (length, kib) => {
		expect(writeEnvelope(aLetter([question(length)]))?.length).toBe(kib * 1024);
	});

	it.each([
		[20_000, 64],
		[150_000, 256],
		[380_000, 512],
		[letterLimits.maxDrawingBytes, 1023]
	])('with a drawing of %i bytes is one of %i KiB', (length, kib) => {
		expect(writeEnvelope(aLetter([drawing(length)]))?.length).toBe(kib * 1024);
	});

	it('that exactly fills a size is not made larger', () => {
		const filler = (length: number) =>
			aLetter([question(0), { t: 'question', body: 'a'.repeat(length) }]);
		const room = 4096 - textOf(writeEnvelope(filler(0))).trimEnd().length;
		expect(writeEnvelope(filler(room))?.length).toBe(4096);
		expect(writeEnvelope(filler(room + 1))?.length).toBe(16_384);
	});

	it('is read back as the letter it was made of', () => {
		const letter = aLetter([
			{ t: 'text', lang: 'nl', body: 'ik woon straks ergens anders' },
			question(10),
			{ t: 'feeling', body: { f: 'dont-know', s: 4, note: '' } },
			{ t: 'feeling', body: { f: 'calm', note: 'nu even' } },
			drawing(2_000)
		]);
		const envelope = writeEnvelope(letter);
		expect(envelope && parseEnvelope(envelope)).toEqual({ ok: true, letter, mac: null });
	});

	it('gives a drawing back byte for byte, in a buffer of its own', () => {
		const letter = aLetter([drawing(5_000)]);
		const envelope = writeEnvelope(letter) ?? new Uint8Array(0);
		const parsed = parseEnvelope(envelope);
		const [item] = parsed.ok ? parsed.letter.items : [];
		expect(item?.t === 'drawing' && item.data.buffer.byteLength).toBe(5_000);
	});
});

describe('a letter that is too big', () => {
	it.each([
		['thirteen items', aLetter(Array.from({ length: 13 }, () => question(1)))],
		['a question of 8,001 characters', aLetter([question(8_001)])],
		['a name of 41 characters', aLetter([], { name: 'N'.repeat(41) })],
		['a long note', aLetter([{ t: 'feeling', body: { f: 'sad', note: 'a'.repeat(501) } }])],
		['a drawing over 400 KiB', aLetter([drawing(letterLimits.maxDrawingBytes + 1)])],
		['two of the largest drawings', aLetter([drawing(409_600), drawing(409_600)])]
	])('has %s', (_, letter) => {
		expect(writeEnvelope(letter)).toBeNull();
	});

	it('has a drawing wider than 2,048 pixels', () => {
		const data = darkPng(2049, 1);
		const item = { t: 'drawing', mime: 'image/png', w: 2049, h: 1, data, alt: '' } as const;
		expect(writeEnvelope(aLetter([item]))).toBeNull();
	});

	it('has a recording of more than two minutes', () => {
		const item = { t: 'voice', mime: 'audio/webm', ms: 120_001, data: new Uint8Array(9) } as const;
		expect(writeEnvelope(aLetter([item]))).toBeNull();
	});
});

describe('a letter that breaks the format', () => {
	it('is not written, as it would not open', () => {
		expect(() => writeEnvelope({ ...aLetter(), at: '2026-11-25T10:07Z' })).toThrow(TypeError);
	});

	it('is not written with a picture that is none', () => {
		const data = new Uint8Array(10);
		const item = { t: 'drawing', mime: 'image/png', w: 1, h: 1, data, alt: '' } as const;
		expect(() => writeEnvelope(aLetter([item]))).toThrow(TypeError);
	});

	it('tells nothing of what is in it', () => {
		const letter = { ...aLetter([{ t: 'question', body: 'geheim' }]), id: 'x' };
		expect(() => writeEnvelope(letter)).toThrow(/^a letter that would not open$/);
	});
});

describe('reading an envelope', () => {
	it('does not ask for a size, as one shown on a screen is not filled up', () => {
		expect(parseEnvelope(plain(fields())).ok).toBe(true);
	});

	it('gives back the MAC, which only a card can check', () => {
		const parsed = parseEnvelope(plain(fields(), `share/1 ${someMac}`));
		expect(parsed).toMatchObject({ ok: true, mac: someMac });
	});

	it('allows 1,023 KiB and not a byte more', () => {
		expect(maxEnvelopeBytes).toBe(sizeClasses.at(-1));
		expect(parseEnvelope(plain(fields(), undefined, maxEnvelopeBytes)).ok).toBe(true);
		const longer = plain(fields(), undefined, maxEnvelopeBytes + 1);
		expect(parseEnvelope(longer)).toEqual({ ok: false, reason: 'not-a-letter' });
	});

	it.each([
		['share/2', 'too-new'],
		['share/10', 'too-new'],
		['share/999999', 'too-new'],
		['share/0', 'not-a-letter'],
		['share/01', 'not-a-letter'],
		['share/1.0', 'not-a-letter'],
		['share/9999999', 'not-a-letter'],
		['Share/1', 'not-a-letter'],
		[' share/1', 'not-a-letter']
	])('says of %j that it is %s', (word, reason) => {
		expect(parseEnvelope(plain(fields(), `${word} ${noMac}`))).toEqual({ ok: false, reason });
	});

	it.each([
		['no MAC', 'share/1'],
		['a longer MAC', `share/1 ${someMac}A`],
		['two spaces', `share/1  ${noMac}`],
		['a space at the end', `share/1 ${noMac} `]
	])('refuses a first line with %s', (_, line) => {
		expect(parseEnvelope(plain(fields(), line)).ok).toBe(false);
	});

	it('refuses bytes that are not UTF-8', () => {
		const bytes = Uint8Array.from(plain(fields({ name: 'Noor' })));
		bytes[bytes.length - 5] = 0xff;
		expect(parseEnvelope(bytes)).toEqual({ ok: false, reason: 'not-a-letter' });
	});
});
