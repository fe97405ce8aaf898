import { expect, test } from 'vitest';
import { qrMatrix } from '#qr';
import { decodePixels } from '../src/qr/decode.ts';
import { noisy, rasterOf } from '../src/qr/raster.ts';
import { newLetter } from '../src/sharing/letter.ts';
import { QrCollecting } from '../src/sharing/qr-collecting.ts';
import { qrPartLimits, splitIntoParts } from '../src/sharing/qr-parts.ts';
import { openLetter, sealLetter } from '../src/sharing/seal.ts';

test('the largest letter in codes comes through a camera in bad light', async () => {
	const bytes = crypto.getRandomValues(new Uint8Array(qrPartLimits.maxBytes));
	const collecting = new QrCollecting();
	for (const part of (await splitIntoParts(bytes)) ?? []) {
		const matrix = qrMatrix(part, 'low');
		const seen = matrix && (await decodePixels(noisy(rasterOf(matrix, 4), 40), 2_000));
		expect(collecting.take(seen ?? '')).toBe('new');
	}
	expect(await collecting.join()).toEqual({ ok: true, bytes });
});

test('a whole letter goes from one phone to another, and opens', async () => {
	const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];
	const body = 'Waar gaan we wonen? '.repeat(120);
	const items = [{ t: 'question', body }] as const;
	const letter = newLetter({ name: 'Noor', items, ask: 'answer', keep: '30d' });
	const sealed = await sealLetter(letter, words, 1);
	const parts = sealed.ok ? await splitIntoParts(sealed.bytes) : null;
	expect(parts).toHaveLength(9);
	const collecting = new QrCollecting();
	for (const part of [...(parts ?? [])].reverse()) collecting.take(part);
	const joined = await collecting.join();
	expect(joined.ok && (await openLetter(joined.bytes, words))).toEqual({ ok: true, letter });
});
