import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserDarkroom } from './darkroom.ts';

/** What is painted on it, in order; it writes JPEG and PNG, and PNG for all it does not know. */
class FakeCanvas {
	width = 0;
	height = 0;
	readonly painted: string[] = [];
	readonly asked: unknown[][] = [];
	context: object | null = {
		fillRect: (...box: number[]) => this.painted.push(`paper ${box.join(' ')}`),
		drawImage: (_bitmap: unknown, ...box: number[]) => this.painted.push(`photo ${box.join(' ')}`)
	};

	getContext(): object | null {
		return this.context;
	}

	toBlob(give: (blob: Blob | null) => void, type: string, quality?: number): void {
		this.asked.push([type, quality]);
		const written = type === 'image/jpeg' ? type : 'image/png';
		give(new Blob([Uint8Array.of(1, 2)], { type: written }));
	}
}

const bitmap = { width: 40, height: 30, close: vi.fn() };
const decode = vi.fn<(file: Blob, how?: ImageBitmapOptions) => Promise<typeof bitmap>>();
let canvas = new FakeCanvas();
beforeEach(() => {
	canvas = new FakeCanvas();
	decode.mockReset().mockResolvedValue(bitmap);
	vi.stubGlobal('createImageBitmap', decode);
	vi.stubGlobal('document', { createElement: () => canvas });
});
afterEach(() => vi.unstubAllGlobals());

const file = new Blob([Uint8Array.of(9, 8, 7)]);
const onPaper = async () => (await browserDarkroom.open(file)).lay({ width: 20, height: 15 });

describe('opening a photo', () => {
	it('turns it the right way up', async () => {
		const plate = await browserDarkroom.open(file);
		expect(plate).toMatchObject({ width: 40, height: 30 });
		expect(decode).toHaveBeenCalledExactlyOnceWith(file, { imageOrientation: 'from-image' });
		plate.close();
		expect(bitmap.close).toHaveBeenCalledTimes(1);
	});

	it('also works where the browser does so by itself and does not know the word', async () => {
		decode.mockRejectedValueOnce(new TypeError('from-image is no orientation'));
		expect(await browserDarkroom.open(file)).toMatchObject({ width: 40 });
		expect(decode).toHaveBeenLastCalledWith(file);
	});

	it('fails once where the browser cannot', async () => {
		decode.mockRejectedValue(new DOMException('no', 'InvalidStateError'));
		await expect(browserDarkroom.open(file)).rejects.toThrow('no');
		expect(decode).toHaveBeenCalledTimes(1);
	});

	it('begins with its first bytes only', async () => {
		expect(await browserDarkroom.head(file)).toEqual(Uint8Array.of(9, 8, 7));
		const long = new Blob([new Uint8Array(3 * 1024 * 1024)]);
		expect((await browserDarkroom.head(long)).length).toBe(1024 * 1024);
	});
});

describe('a photo that is written anew', () => {
	it('lies on paper, at the size that was asked for', async () => {
		await onPaper();
		expect(canvas).toMatchObject({ width: 20, height: 15 });
		expect(canvas.painted).toEqual(['paper 0 0 20 15', 'photo 0 0 20 15']);
	});

	it('is a file of the type and quality that were asked for', async () => {
		const sheet = await onPaper();
		expect(await sheet.print('image/jpeg', 0.7)).toEqual(Uint8Array.of(1, 2));
		expect(canvas.asked).toEqual([['image/jpeg', 0.7]]);
	});

	it('is nothing where the browser writes another type than was asked for', async () => {
		expect(await (await onPaper()).print('image/webp', 0.7)).toBeNull();
	});

	it('is nothing where the browser does not paint', async () => {
		canvas.context = null;
		await expect(onPaper()).rejects.toThrow('cannot paint');
	});
});
