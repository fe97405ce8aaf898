import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterFeelings, newLetter } from './letter.ts';
import type { Bytes } from './bytes.ts';
import type { Letter, LetterDraft, NewLetterItem } from './letter.ts';
import { openLetter, sealLetter } from './seal.ts';
import { sealingLogN } from './sealed-file.ts';
import { darkPng, pngChunk } from '../../tests/vectors/png.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];
const lightLogN = 1;

function aLetter(changes: Partial<LetterDraft> = {}): Letter {
	const items = [{ t: 'question', body: 'Waar gaan we wonen?' }] as const;
	return newLetter({ name: 'Noor', items, ask: 'answer', keep: '30d', ...changes });
}

async function sealed(letter = aLetter(), logN = lightLogN): Promise<Bytes> {
	const outcome = await sealLetter(letter, words, logN);
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.bytes;
}

/** A drawing that makes the letter so large that it takes several chunks. */
function aLargeLetter(byteCount: number): Letter {
	const between = pngChunk('iCCP', new Uint8Array(byteCount));
	const data = darkPng(8, 6, { between });
	return aLetter({ items: [{ t: 'drawing', mime: 'image/png', w: 8, h: 6, data, alt: '' }] });
}

function headerBytes(file: Bytes): number {
	const text = Buffer.from(file).toString('latin1');
	return text.indexOf('\n', text.indexOf('\n--- ') + 1) + 1;
}

function withByteChanged(file: Bytes, at: number): Bytes {
	const changed = file.slice();
	changed[at] = (changed[at] ?? 0) ^ 1;
	return changed;
}

const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const item: fc.Arbitrary<NewLetterItem> = fc.oneof(
	fc.record({ t: fc.constant('text' as const), lang: fc.constantFrom('nl', 'ar'), body: text }),
	fc.record({ t: fc.constant('question' as const), body: text }),
	fc.record({
		t: fc.constant('feeling' as const),
		body: fc.record(
			{ f: fc.constantFrom(...letterFeelings), s: fc.constantFrom(1, 2, 3, 4), note: text },
			{ requiredKeys: ['f', 'note'] }
		)
	}),
	fc
		.record({ w: fc.integer({ min: 1, max: 64 }), h: fc.integer({ min: 1, max: 64 }), alt: text })
		.map(
			({ w, h, alt }) =>
				({ t: 'drawing', mime: 'image/png', w, h, data: darkPng(w, h), alt }) as const
		)
);
const draft: fc.Arbitrary<LetterDraft> = fc.record({
	name: fc.string({ unit: 'grapheme', maxLength: 8 }).filter((name) => name.length <= 40),
	items: fc.array(item, { maxLength: 12 }),
	ask: fc.constantFrom('answer', 'read', 'none'),
	keep: fc.constantFrom('read-and-forget', '30d', 'file')
});

// a busy machine runs properties and the real work factor slowly
describe('sealing and opening', { timeout: 120_000 }, () => {
	it('gives any letter back as it was', async () => {
		const property = fc.asyncProperty(draft, async (drafted) => {
			const letter = newLetter(drafted);
			expect(await openLetter(await sealed(letter), words)).toEqual({ ok: true, letter });
		});
		await fc.assert(property, { numRuns: 50 });
	});

	it('works with the work factor of the app', async () => {
		const file = await sealed(aLetter(), sealingLogN);
		expect(Buffer.from(file.subarray(0, 90)).toString('latin1')).toMatch(/^-> scrypt \S{22} 16$/m);
		expect((await openLetter(file, words)).ok).toBe(true);
	});

	it('gives back the largest letter', async () => {
		const letter = aLargeLetter(409_000);
		const file = await sealed(letter);
		expect(file.length).toBeLessThanOrEqual(1_048_576);
		expect(await openLetter(file, words)).toEqual({ ok: true, letter });
	});

	it('never makes the same file twice', async () => {
		const letter = aLetter();
		expect(await sealed(letter)).not.toEqual(await sealed(letter));
	});

	it('shows nothing of what is inside', async () => {
		const file = Buffer.from(await sealed()).toString('latin1');
		expect(file).not.toMatch(/Noor|wonen|share|question/);
	});

	it('makes files of one length from letters of many', async () => {
		const lengths = ['', 'a', 'a'.repeat(3000)].map(async (body) => {
			const file = await sealed(aLetter({ items: [{ t: 'question', body }] }));
			return file.length;
		});
		expect(new Set(await Promise.all(lengths)).size).toBe(1);
	});

	it('says that a letter is too big instead of cutting it', async () => {
		const items = [1, 2, 3].map(() => aLargeLetter(400_000).items[0]).filter((item) => !!item);
		const outcome = await sealLetter({ ...aLetter(), items }, words, lightLogN);
		expect(outcome).toEqual({ ok: false, reason: 'too-big' });
	});

	it('takes five words, no more and no fewer', async () => {
		const file = await sealed();
		await expect(sealLetter(aLetter(), words.slice(1), lightLogN)).rejects.toThrow(TypeError);
		await expect(sealLetter(aLetter(), [...words, 'kat'], lightLogN)).rejects.toThrow(TypeError);
		await expect(openLetter(file, [])).rejects.toThrow(TypeError);
	});
});

describe('words that do not open', () => {
	it.each([
		['in another order', words.toReversed()],
		['with one of them different', [...words.slice(1), 'kat']],
		['with capitals, which checkWords takes away', words.map((word) => word.toUpperCase())],
		['that are joined elsewhere', ['appel boomhut', 'fietsbel', 'kikker', 'zandbak', '']]
	])('are the right ones %s', async (_, others) => {
		expect(await openLetter(await sealed(), others)).toEqual({ ok: false, reason: 'wrong-words' });
	});
});

describe('a file that was cut off', { timeout: 120_000 }, () => {
	it('is known as that at every byte, whatever the words', async () => {
		const file = await sealed();
		for (let length = 0; length < file.length; length++) {
			const opened = await openLetter(file.subarray(0, length), words);
			expect(opened, `at ${length}`).toEqual({ ok: false, reason: 'cut-off' });
		}
	});

	it('is known where chunks end, and one byte around it', async () => {
		const file = await sealed(aLargeLetter(120_000));
		const start = headerBytes(file) + 16;
		const ends = [1, 2, 3].map((chunks) => start + chunks * (64 * 1024 + 16));
		for (const end of ends.flatMap((end) => [end - 1, end, end + 1, end + 15, end + 16])) {
			const opened = await openLetter(file.subarray(0, end), words);
			expect(opened, `at ${end}`).toEqual({ ok: false, reason: 'cut-off' });
		}
	});
});

describe('a file that was changed', { timeout: 120_000 }, () => {
	it('never opens, whichever bit it was', async () => {
		const file = await sealed();
		const bits = fc.record({ at: fc.nat(file.length - 1), bit: fc.nat(7) });
		const property = fc.asyncProperty(bits, async ({ at, bit }) => {
			const changed = file.slice();
			changed[at] = (changed[at] ?? 0) ^ (1 << bit);
			// a bit in the work factor may ask for much work, and then gets it
			fc.pre(
				!Buffer.from(changed.subarray(0, 90))
					.toString('latin1')
					.match(/ 1\d+\n/)
			);
			expect((await openLetter(changed, words)).ok).toBe(false);
		});
		await fc.assert(property, { numRuns: 300 });
	});

	it('is damaged if the change is in nonce, letter or MAC', async () => {
		const file = await sealed();
		const top = headerBytes(file);
		for (const at of [top - 20, top, top + 15, top + 16, top + 2000, file.length - 1]) {
			const opened = await openLetter(withByteChanged(file, at), words);
			expect(opened, `at ${at}`).toEqual({ ok: false, reason: 'damaged' });
		}
	});

	it('is damaged if the change is in a chunk in the middle, even when the end is missing', async () => {
		const file = await sealed(aLargeLetter(120_000));
		const changed = withByteChanged(file, headerBytes(file) + 100).subarray(0, -5);
		expect(await openLetter(changed, words)).toEqual({ ok: false, reason: 'damaged' });
	});

	it('is damaged if two chunks changed places', async () => {
		const file = await sealed(aLargeLetter(120_000));
		const start = headerBytes(file) + 16;
		const chunk = 64 * 1024 + 16;
		const swapped = file.slice();
		swapped.set(file.subarray(start + chunk, start + 2 * chunk), start);
		swapped.set(file.subarray(start, start + chunk), start + chunk);
		expect(await openLetter(swapped, words)).toEqual({ ok: false, reason: 'damaged' });
	});

	it.each([1, 16, 5000])('is damaged if %i bytes stand behind it', async (count) => {
		const file = await sealed();
		const longer = new Uint8Array(file.length + count);
		longer.set(file);
		expect(await openLetter(longer, words)).toEqual({ ok: false, reason: 'damaged' });
	});

	it('cannot be told from wrong words if the change is in the key', async () => {
		const file = await sealed();
		const text = Buffer.from(file).toString('latin1');
		const changed = text.replace(/(?<= 1\n)./, (first) => (first === 'A' ? 'B' : 'A'));
		const opened = await openLetter(new Uint8Array(Buffer.from(changed, 'latin1')), words);
		expect(opened).toEqual({ ok: false, reason: 'wrong-words' });
	});
});

describe('a file that is not tried at all', () => {
	it.each(['19', '20', '30', '99999999999999999999'])('asks for work factor %s', async (logN) => {
		const text = Buffer.from(await sealed()).toString('latin1');
		const file = new Uint8Array(Buffer.from(text.replace(/ 1\n/, ` ${logN}\n`), 'latin1'));
		expect(await openLetter(file, words)).toEqual({ ok: false, reason: 'too-much-work' });
	});

	it('is larger than any letter', async () => {
		const file = await sealed();
		const longer = new Uint8Array(1_048_577);
		longer.set(file);
		expect(await openLetter(longer, words)).toEqual({ ok: false, reason: 'not-a-letter' });
	});

	it('stops before its letter starts', async () => {
		const file = await sealed();
		const cut = file.subarray(0, headerBytes(file));
		expect(await openLetter(cut, words.toReversed())).toEqual({ ok: false, reason: 'cut-off' });
	});
});
