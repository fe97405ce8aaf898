import { describe, expect, it } from 'vitest';
import { HAIR, LIT, lum, mix, PAL, shade, SKIN, tint, toHex } from './palette.ts';

describe('the palette', () => {
	it('gives the first colour at nothing and the second at everything', () => {
		expect(mix(PAL.brick, PAL.lake, 0)).toBe(PAL.brick);
		expect(mix(PAL.brick, PAL.lake, 1)).toBe(PAL.lake);
	});

	it('makes shadows darker and light sides lighter, and never black', () => {
		expect(lum(shade(PAL.mustard))).toBeLessThan(lum(PAL.mustard));
		expect(lum(tint(PAL.lake))).toBeGreaterThan(lum(PAL.lake));
		expect(lum(shade(PAL.ink, 1))).toBeGreaterThan(0.02);
	});

	it('measures light as WCAG does', () => {
		expect(lum('#ffffff')).toBeCloseTo(1);
		expect(lum('#000000')).toBe(0);
		expect((lum(PAL.paper) + 0.05) / (lum(PAL.ink) + 0.05)).toBeCloseTo(12.6, 1);
	});

	it('keeps channels within a colour', () => {
		expect(toHex([-20, 127.6, 400])).toBe('#0080ff');
	});

	it('orders skins from light to dark', () => {
		const lights = Object.values(SKIN).map(lum);
		expect(lights).toEqual([...lights].sort((a, b) => b - a));
	});

	it('uses no light that is also an ordinary colour', () => {
		const ordinary = new Set<string>([
			...Object.values(PAL),
			...Object.values(SKIN),
			...Object.values(HAIR)
		]);
		expect(Object.values(LIT).filter((light) => ordinary.has(light))).toEqual([]);
	});
});
