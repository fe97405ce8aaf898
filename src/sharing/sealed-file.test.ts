import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWithWords, sealWithWords } from './sealed-file.ts';
import { createSealing } from './sealing.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];
const lightLogN = 1;
const room = 4_000_000;

async function sealed(plain: Uint8Array) {
	const outcome = await sealWithWords(plain, words, lightLogN);
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.bytes;
}

describe('a file sealed with words', () => {
	it('gives any bytes back as they were', { timeout: 60_000 }, async () => {
		const property = fc.asyncProperty(fc.uint8Array({ maxLength: 200_000 }), async (plain) => {
			const opened = await openWithWords(await sealed(plain), words, room);
			expect(opened.ok && [...opened.plain]).toEqual([...plain]);
		});
		await fc.assert(property, { numRuns: 12 });
	});

	it('gives nothing with other words, and nothing when it was changed', async () => {
		const file = await sealed(new Uint8Array(100_000));
		const other = [...words.slice(1), 'appel'];
		expect(await openWithWords(file, other, room)).toEqual({ ok: false, reason: 'wrong-words' });
		const changed = file.slice();
		changed[50_000] = (changed[50_000] ?? 0) ^ 1;
		expect(await openWithWords(changed, words, room)).toEqual({ ok: false, reason: 'damaged' });
		const cut = file.slice(0, -20);
		expect(await openWithWords(cut, words, room)).toEqual({ ok: false, reason: 'cut-off' });
	});

	it('is not tried when it is longer than its reader expects', async () => {
		const file = await sealed(new Uint8Array(100));
		expect(await openWithWords(file, words, 50)).toEqual({ ok: false, reason: 'not-a-letter' });
	});

	it('is sealed and opened beside the page', { timeout: 60_000 }, async () => {
		const sealing = createSealing(() => null);
		const plain = new TextEncoder().encode('een koffer');
		const outcome = await sealing.sealFile(plain, words);
		if (!outcome.ok) throw new Error(outcome.reason);
		const opened = await sealing.openFile(outcome.bytes, words, room);
		expect(opened.ok && new TextDecoder().decode(opened.plain)).toBe('een koffer');
	});
});
