import { expect, test } from 'vitest';
import { qrMatrix } from '#qr';
import { decodePixels } from '../src/qr/decode.ts';
import { noisy, rasterOf } from '../src/qr/raster.ts';
import { QrCollecting } from '../src/sharing/qr-collecting.ts';
import { qrPartLimits, splitIntoParts } from '../src/sharing/qr-parts.ts';

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
