import { describe, expect, it } from 'vitest';
import { writeEnvelope } from './envelope.ts';
import { newLetter } from './letter.ts';
import { openLetter, sealLetter } from './seal.ts';
import { openWithAge, sealWithAge } from '../../tests/vectors/age-tool.ts';
import { darkPng } from '../../tests/vectors/png.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];

function aLetter() {
	const data = darkPng(640, 480);
	return newLetter({
		name: 'Noor',
		items: [
			{ t: 'question', body: 'Waar gaan we wonen? 🏠' },
			{ t: 'drawing', mime: 'image/png', w: 640, h: 480, data, alt: 'ons huis' }
		],
		ask: 'answer',
		keep: '30d'
	});
}

// the tool works at 2^18 and asks on a terminal: seconds on a busy machine
describe('the age tool', { timeout: 120_000 }, () => {
	it('opens what we sealed, byte for byte', async () => {
		const letter = aLetter();
		const sealed = await sealLetter(letter, words);
		if (!sealed.ok) throw new Error(sealed.reason);
		const opened = await openWithAge(sealed.bytes, words);
		expect(Buffer.compare(opened, writeEnvelope(letter) ?? new Uint8Array(0))).toBe(0);
	});

	it('does not open it with other words', async () => {
		const sealed = await sealLetter(aLetter(), words, 10);
		if (!sealed.ok) throw new Error(sealed.reason);
		await expect(openWithAge(sealed.bytes, words.toReversed())).rejects.toThrow(/passphrase/);
	});

	it('seals what we open', async () => {
		const letter = aLetter();
		const envelope = writeEnvelope(letter) ?? new Uint8Array(0);
		const file = new Uint8Array(await sealWithAge(envelope, words));
		expect(await openLetter(file, words)).toEqual({ ok: true, letter });
	});
});
