import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { a9Plates } from './index.ts';

const plates = Object.entries(a9Plates).map(([name, draw]) => ({ name, svg: draw() }));
const largest = 12 * 1024;

describe.each(plates)('plate $name', ({ svg }) => {
	it('is drawn with real numbers and colours only', () => {
		expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
	});

	it('is a portrait without words', () => {
		expect(svg).toContain('viewBox="0 0 720 820"');
		expect(svg).not.toContain('<text');
	});

	it('stays small on the way to a telephone', () => {
		expect(brotliCompressSync(svg).byteLength).toBeLessThan(largest);
	});
});

describe('the plates together', () => {
	const named = (name: keyof typeof a9Plates) => a9Plates[name]();

	it('move on one page only, where the candle is', () => {
		const moving = plates.filter(({ svg }) => svg.includes('@keyframes'));
		expect(moving.map(({ name }) => name)).toEqual(['a9-4-candle']);
		expect(named('a9-4-candle')).toContain('prefers-reduced-motion:no-preference');
	});

	it('bring their own evening light, without a second one from the device', () => {
		expect(named('a9-6-bed')).not.toContain('prefers-color-scheme');
		expect(named('a9-6-somewhere')).not.toContain('prefers-color-scheme');
		expect(named('a9-1-breakfast')).toContain('prefers-color-scheme');
	});
});
