import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserEyes } from './eyes.ts';
import { qrMatrix } from './matrix.ts';
import { rasterOf } from './raster.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** Whatever is drawn, the canvas holds this code. */
function aCanvasWith(text: string) {
	const pixels = rasterOf(qrMatrix(text) ?? [], 6);
	const context = { drawImage: vi.fn(), getImageData: () => pixels };
	vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
	return context;
}

function aVideo(width = 1_280, height = 720): HTMLVideoElement {
	const video = document.createElement('video');
	Object.defineProperties(video, { videoWidth: { value: width }, videoHeight: { value: height } });
	return video;
}

function aPlatformThat(detect: () => Promise<{ rawValue: string }[]>) {
	const BarcodeDetector = class {
		static getSupportedFormats = () => Promise.resolve(['qr_code']);
		detect = detect;
	};
	vi.stubGlobal('BarcodeDetector', BarcodeDetector);
}

describe('the eyes of a browser', () => {
	it('read with its own reader where it has one', async () => {
		aPlatformThat(() => Promise.resolve([{ rawValue: 'of the platform' }]));
		const { drawImage } = aCanvasWith('OURS');
		expect(await browserEyes().readFrame(aVideo())).toBe('of the platform');
		expect(drawImage).not.toHaveBeenCalled();
	});

	it('read with ours where it has none, on a smaller picture', async () => {
		const { drawImage } = aCanvasWith('OURS');
		const video = aVideo();
		expect(await browserEyes().readFrame(video)).toBe('OURS');
		expect(drawImage.mock.calls).toEqual([[video, 0, 0, 640, 360]]);
	});

	it('go on with ours when its own fails, and do not ask it again', async () => {
		const detect = vi.fn(() => Promise.reject(new Error('no service')));
		aPlatformThat(detect);
		aCanvasWith('OURS');
		const eyes = browserEyes();
		expect(await eyes.readFrame(aVideo())).toBe('OURS');
		expect(await eyes.readFrame(aVideo())).toBe('OURS');
		expect(detect).toHaveBeenCalledTimes(1);
	});

	it('see nothing before the camera gives a picture', async () => {
		aCanvasWith('OURS');
		expect(await browserEyes().readFrame(aVideo(0, 0))).toBeNull();
	});

	it('read a chosen picture, and let go of it', async () => {
		const close = vi.fn();
		vi.stubGlobal('createImageBitmap', () =>
			Promise.resolve({ width: 4_000, height: 3_000, close })
		);
		const { drawImage } = aCanvasWith('OURS');
		expect(await browserEyes().readPicture(new Blob())).toBe('OURS');
		expect(drawImage.mock.calls[0]?.slice(3)).toEqual([1_600, 1_200]);
		expect(close).toHaveBeenCalledTimes(1);
	});
});
