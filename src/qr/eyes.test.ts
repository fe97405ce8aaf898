import { describe, expect, it } from 'vitest';
import { fitInto, platformDetector } from './eyes.ts';

describe('the size of what is looked at', () => {
	it.each([
		[
			[1_280, 720],
			[640, 360]
		],
		[
			[720, 1_280],
			[360, 640]
		],
		[
			[320, 200],
			[320, 200]
		],
		[
			[9_000, 2],
			[640, 1]
		]
	] as const)('of %j is %j', ([width, height], expected) => {
		expect(fitInto(640, width, height)).toEqual(expected);
	});
});

describe('the reader of the platform', () => {
	const readerOf = (formats: () => Promise<string[]>) =>
		class {
			static getSupportedFormats = formats;
			detect = () => Promise.resolve([]);
		};

	it('is used where it reads these codes', async () => {
		const BarcodeDetector = readerOf(() => Promise.resolve(['ean_13', 'qr_code']));
		expect(await platformDetector({ BarcodeDetector })).toBeInstanceOf(BarcodeDetector);
	});

	it.each([
		['is not there', undefined],
		['reads other codes only', readerOf(() => Promise.resolve(['ean_13']))],
		['does not work', readerOf(() => Promise.reject(new Error('no service')))]
	])('is left alone where it %s', async (_, BarcodeDetector) => {
		expect(await platformDetector(BarcodeDetector ? { BarcodeDetector } : {})).toBeNull();
	});
});
