import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCard, aMoment, bytesOf } from './a-card.ts';
import { cardToLink, cardToText, readCardText } from './card-text.ts';
import { dayMs } from './card.ts';
import { qrMatrix } from '#qr';

const app = 'https://thuiskoffer.example';
const link = cardToLink(aCard(), app);
const read = (text: string) => readCardText(text, aMoment);
const opened = { ok: true, card: aCard() };

describe('a card as text', () => {
	it('is read from its link, its last part and with # before it', () => {
		expect(read(link)).toEqual(opened);
		expect(read(cardToText(aCard()))).toEqual(opened);
		expect(read(`#${cardToText(aCard())}`)).toEqual(opened);
	});

	it('is read from another address, which is not visited', () => {
		expect(read(link.replace('thuiskoffer', 'other'))).toEqual(opened);
	});

	it('is read when a message broke its lines', () => {
		expect(read(`  ${link.replace(/.{60}/g, '$&\r\n ')}\n`)).toEqual(opened);
	});

	it('fits a code that an old camera reads', () => {
		const readers = (['person', 'archive', 'stand-in'] as const).map((role, at) => ({
			role,
			key: bytesOf(32, 9 + at)
		}));
		const attestation = { organisation: bytesOf(8, 4), signature: bytesOf(64, 5) };
		const largest = cardToLink(aCard({ readers, attestation }), app);
		const version = (text: string) => ((qrMatrix(text, 'low')?.length ?? 0) - 17) / 4;
		expect(version(link)).toBeLessThanOrEqual(12);
		expect(version(largest)).toBeLessThanOrEqual(15);
	});

	it('is expired when its time is over, not before it was read whole', () => {
		const later = aMoment + 30 * dayMs;
		expect(readCardText(link, later)).toEqual({ ok: false, reason: 'expired' });
		expect(readCardText(link.slice(0, -9), later)).toEqual({ ok: false, reason: 'cut-off' });
	});
});

describe('text that is no card', () => {
	it.each([
		['nothing', ''],
		['words', 'hallo'],
		['an address', 'https://example.org/'],
		['an address with another last part', 'https://example.org/k#hello'],
		['a script', 'javascript:alert(1)#1.AQE'],
		['an address that is not of the web', `ftp://example.org/k#${cardToText(aCard())}`],
		['another page', link.replace('/k#', '/o#')],
		['a payment', 'BCD\n002\n1\nSCT\nBPOTBEB1\nRed Cross\nBE72000000001616\nEUR1'],
		['a spare key', 'TK1-SPARE:0123456789ABCDEFGHJKMNPQRSTV'],
		['markup', `<img src=x onerror=alert(1)>${link}`],
		['standard base64', link.replace('#1.', '#1.+/')],
		['a very long text', `1.${'A'.repeat(5000)}`]
	])('is not a card: %s', (_, text) => {
		expect(read(text)).toEqual({ ok: false, reason: 'not-a-card' });
	});

	it('is too new from version 2 on', () => {
		expect(read(link.replace('#1.', '#2.'))).toEqual({ ok: false, reason: 'too-new' });
	});

	it('is cut off when its end is missing, wherever', () => {
		for (let length = link.indexOf('#1.') + 6; length < link.length - 6; length++) {
			const cut = read(link.slice(0, length));
			expect(cut, `at ${length}`).toEqual({ ok: false, reason: 'cut-off' });
		}
	});

	it.each([
		['in capitals', link.replace(/#.*/, (part) => part.toUpperCase())],
		['pasted twice', link + link],
		['with its last part twice', link + link.slice(link.indexOf('#'))],
		['with a letter more', `${link}A`]
	])('does not open %s', (_, text) => {
		expect(read(text).ok).toBe(false);
	});

	it('never opens with one letter changed', () => {
		const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		const text = cardToText(aCard());
		const change = fc.record({ at: fc.integer({ min: 2, max: text.length - 1 }), to: fc.nat(62) });
		fc.assert(
			fc.property(change, ({ at, to }) => {
				const other = digits.replace(text.charAt(at), '').charAt(to);
				expect(read(text.slice(0, at) + other + text.slice(at + 1)).ok).toBe(false);
			}),
			{ numRuns: 1000 }
		);
	});

	it('is told by a known reason, whatever it is', () => {
		const reasons = ['not-a-card', 'cut-off', 'damaged', 'too-new', 'expired', 'wrong-date'];
		const start = fc.constantFrom('', '1.', '#1.', '1.AQEB', `${app}/k#1.`);
		fc.assert(
			fc.property(start, fc.string({ unit: 'binary', maxLength: 300 }), (top, rest) => {
				const outcome = read(top + rest);
				expect(outcome.ok || reasons.includes(outcome.reason)).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});
});
