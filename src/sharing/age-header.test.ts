import { describe, expect, it } from 'vitest';
import { readAgeHeader } from './age-header.ts';

const salt = 'kF5a2Uyvmi0xhvK+LX6D9Q';
const body = 'A'.repeat(43);
const scrypt = (logN: string) => `-> scrypt ${salt} ${logN}\n${body}\n`;
const mac = `--- ${'m'.repeat(43)}\n`;

function read(text: string) {
	return readAgeHeader(Buffer.from(text, 'latin1'));
}

function header(stanzas: string, version = 'age-encryption.org/v1') {
	return read(`${version}\n${stanzas}${mac}\u0000\u00ff payload`);
}

describe('the header of a file locked with words', () => {
	it('says how much work its key is', () => {
		expect(header(scrypt('16'))).toMatchObject({ ok: true, logN: 16 });
	});

	it('ends with its MAC', () => {
		const read = header(scrypt('16'));
		const text = read.ok ? Buffer.from(read.bytes).toString('latin1') : '';
		expect(text).toBe(`age-encryption.org/v1\n${scrypt('16')}${mac}`);
	});

	it('may ask for any amount of work: whoever reads it decides', () => {
		expect(header(scrypt('18446744073709551616'))).toMatchObject({ ok: true, logN: 2 ** 64 });
	});

	it.each(['0', '016', '+16', '1e1', '-1', '', '16 '])('cannot ask for %j', (logN) => {
		expect(header(scrypt(logN))).toEqual({ ok: false, reason: 'damaged' });
	});
});

describe('a file that is refused by its header', () => {
	it.each([
		['v2', 'too-new'],
		['v10', 'too-new'],
		['v0', 'not-a-letter'],
		['v01', 'not-a-letter'],
		['v1.1', 'not-a-letter'],
		['V1', 'not-a-letter']
	])('by version %s is %s', (version, reason) => {
		expect(header(scrypt('16'), `age-encryption.org/${version}`)).toEqual({ ok: false, reason });
	});

	it.each([
		`-> X25519 ${body}\n${body}\n`,
		`-> X25519 ${body}\n${body}\n-> X25519 ${body}\n${body}\n`,
		`-> ssh-ed25519 Xyg06A ${body}\n${body}\n`,
		`-> future\n\n`
	])('because it is for a card: %j', (stanzas) => {
		expect(header(stanzas)).toEqual({ ok: false, reason: 'for-a-card' });
	});

	it.each([
		['words twice', scrypt('16') + scrypt('16')],
		['words and a card', `${scrypt('16')}-> X25519 ${body}\n${body}\n`],
		['a card and words', `-> X25519 ${body}\n${body}\n${scrypt('16')}`],
		['no reader', ''],
		['no body', `-> scrypt ${salt} 16\n`],
		['a short body', `-> scrypt ${salt} 16\n${body.slice(1)}\n`],
		['a short salt', `-> scrypt ${salt.slice(1)} 16\n${body}\n`],
		['an argument more', `-> scrypt ${salt} 16 1\n${body}\n`],
		['a line more', `${scrypt('16')}\n`],
		['a line before', `\n${scrypt('16')}`]
	])('because it has %s', (_, stanzas) => {
		expect(header(stanzas)).toEqual({ ok: false, reason: 'damaged' });
	});

	it.each([
		['---\n', 'without a MAC'],
		['--- \n', 'with an empty MAC'],
		[`--- ${'m'.repeat(42)}\n`, 'with a short MAC'],
		[`--- ${'m'.repeat(43)}=\n`, 'with a padded MAC'],
		[`---${'m'.repeat(43)}\n`, 'with a MAC that is stuck to it']
	])('because it ends in %j, %s', (end) => {
		const file = read(`age-encryption.org/v1\n${scrypt('16')}${end}`);
		expect(file).toEqual({ ok: false, reason: 'damaged' });
	});

	it.each(['\r', '\u0000', '\u007f', '\u00e9', '\t'])('because it has %j in it', (odd) => {
		const file = read(`age-encryption.org/v1\n-> scrypt ${salt}${odd} 16\n${body}\n${mac}`);
		expect(file).toEqual({ ok: false, reason: 'damaged' });
	});

	it('because it stops anywhere before its end', () => {
		const whole = `age-encryption.org/v1\n${scrypt('16')}${mac}`;
		for (let length = 0; length < whole.length; length++) {
			expect(read(whole.slice(0, length))).toEqual({ ok: false, reason: 'cut-off' });
		}
	});

	it('because it never ends', () => {
		const endless = `age-encryption.org/v1\n${scrypt('16').repeat(2000)}`;
		expect(read(endless)).toEqual({ ok: false, reason: 'damaged' });
	});

	it.each(['Dit is geen brief.', '\u0089PNG\r\n', ' age-encryption.org/v1\n', 'b', '{"v":1}'])(
		'because it is another file: %j',
		(text) => {
			expect(read(text)).toEqual({ ok: false, reason: 'not-a-letter' });
		}
	);
});
