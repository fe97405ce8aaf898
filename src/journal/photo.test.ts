import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFile, fakeDarkroom, pngHead, type Asked } from './fake-darkroom.ts';
import { developPhoto, photoLimits, qualities, sizesFor, targetSize } from './photo.ts';

describe('the size of a photo', () => {
	it.each([
		[4_000, 3_000, 1_600, 1_200],
		[3_000, 4_000, 1_200, 1_600],
		[1_600, 1_600, 1_600, 1_600],
		[640, 480, 640, 480],
		[20_000, 3, 1_600, 1]
	])('of %i by %i becomes %i by %i', (width, height, toWidth, toHeight) => {
		const size = targetSize({ width, height }, 1_600);
		expect(size).toEqual({ width: toWidth, height: toHeight });
	});

	it('is never larger than it was, never more than asked, and never nothing', () => {
		const side = fc.integer({ min: 1, max: 30_000 });
		fc.assert(
			fc.property(side, side, (width, height) => {
				const size = targetSize({ width, height }, 1_600);
				expect(size.width).toBeLessThanOrEqual(Math.min(width, 1_600));
				expect(size.height).toBeLessThanOrEqual(Math.min(height, 1_600));
				expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
			})
		);
	});

	it('is tried once, however many larger ones would come out the same', () => {
		const sizes = sizesFor({ width: 1_000, height: 500 }, [1_600, 1_200, 900]);
		expect(sizes.map(({ width }) => width)).toEqual([1_000, 900]);
	});
});

describe('a photo that is taken in', () => {
	it('is a picture of its own size, and nothing of the file', async () => {
		const { darkroom, close } = fakeDarkroom();
		expect(await developPhoto(aFile(), darkroom)).toEqual({
			ok: true,
			picture: {
				type: 'image/jpeg',
				width: 1_600,
				height: 1_200,
				bytes: Uint8Array.of(7, 7, 7)
			}
		});
		expect(close).toHaveBeenCalledTimes(1);
	});

	it('is written in the type that is smaller', async () => {
		const weigh = ({ type }: Asked) => (type === 'image/webp' ? 90 : 100);
		const { darkroom } = fakeDarkroom({ weigh });
		expect(await developPhoto(aFile(), darkroom)).toMatchObject({
			picture: { type: 'image/webp' }
		});
	});

	it('is JPEG where the browser writes nothing else', async () => {
		const { darkroom } = fakeDarkroom({
			weigh: ({ type }) => (type === 'image/webp' ? null : 100)
		});
		expect(await developPhoto(aFile(), darkroom)).toMatchObject({
			picture: { type: 'image/jpeg' }
		});
	});

	it('is as fine as fits', async () => {
		const weigh = ({ quality = 1 }: Asked) => Math.round(600 * 1024 * quality);
		const { darkroom, prints } = fakeDarkroom({ weigh });
		const developed = await developPhoto(aFile(), darkroom);
		expect(developed).toMatchObject({ picture: { width: 1_600 } });
		const last = prints.at(-1)?.quality ?? 0;
		expect(last * 600 * 1024).toBeLessThanOrEqual(photoLimits.maxBytes);
		const finer = qualities[qualities.findIndex((quality) => quality === last) - 1] ?? 0;
		expect(finer * 600 * 1024).toBeGreaterThan(photoLimits.maxBytes);
	});

	it('becomes smaller only when the coarsest is still too much', async () => {
		const { darkroom, prints } = fakeDarkroom({
			weigh: ({ width }) => (width > 1_000 ? photoLimits.maxBytes + 1 : photoLimits.maxBytes)
		});
		const developed = await developPhoto(aFile(), darkroom);
		expect(developed).toMatchObject({ ok: true, picture: { width: 900, height: 675 } });
		expect(prints.filter(({ width }) => width === 1_600)).toHaveLength(2 * qualities.length);
	});
});

describe('a photo is not taken in', () => {
	it('when it is something else, which is not even opened', async () => {
		const { darkroom, opened } = fakeDarkroom({ head: Uint8Array.of(1, 2, 3) });
		expect(await developPhoto(aFile(), darkroom)).toEqual({ ok: false, reason: 'no-picture' });
		expect(opened).not.toHaveBeenCalled();
	});

	it.each([
		['of more than 40 million pixels', { width: 8_000, height: 5_001 }, 5],
		['in a file that is far too long', { width: 100, height: 100 }, 64 * 1024 * 1024 + 1]
	])('%s, which is not even opened', async (_what, size, length) => {
		const { darkroom, opened } = fakeDarkroom({ head: pngHead(size) });
		const developed = await developPhoto(aFile(length), darkroom);
		expect(developed).toEqual({ ok: false, reason: 'too-large' });
		expect(opened).not.toHaveBeenCalled();
	});

	it('while one of just 40 million is', async () => {
		const { darkroom } = fakeDarkroom({ size: { width: 8_000, height: 5_000 } });
		expect(await developPhoto(aFile(), darkroom)).toMatchObject({ ok: true });
	});

	it('when the browser does not know how to open it', async () => {
		const open = () => Promise.reject(new DOMException('no', 'InvalidStateError'));
		const { darkroom } = fakeDarkroom({ open });
		expect(await developPhoto(aFile(), darkroom)).toEqual({ ok: false, reason: 'cannot-open' });
	});

	it('when it does not say how large it is, which is not found out by opening it', async () => {
		const { darkroom, opened } = fakeDarkroom({ head: pngHead({ width: 0, height: 0 }) });
		expect(await developPhoto(aFile(), darkroom)).toEqual({ ok: false, reason: 'cannot-open' });
		expect(opened).not.toHaveBeenCalled();
	});

	it('when the file went away', async () => {
		const { darkroom } = fakeDarkroom();
		darkroom.head = () => Promise.reject(new DOMException('no', 'NotFoundError'));
		expect(await developPhoto(aFile(), darkroom)).toEqual({ ok: false, reason: 'cannot-open' });
	});

	it.each([
		['writes no picture', () => null],
		['writes only too much', () => photoLimits.maxBytes + 1],
		[
			'has no memory left',
			() => {
				throw new RangeError('no memory');
			}
		]
	])('when the browser %s; its memory is free again', async (_what, weigh) => {
		const { darkroom, close } = fakeDarkroom({ weigh });
		expect(await developPhoto(aFile(), darkroom)).toEqual({ ok: false, reason: 'failed' });
		expect(close).toHaveBeenCalledTimes(1);
	});
});
