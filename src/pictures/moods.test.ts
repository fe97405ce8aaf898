import { describe, expect, it } from 'vitest';
import {
	eveningStyle,
	eveningVeil,
	faded,
	givesLight,
	MOODS,
	paint,
	paintLayers,
	type Mood
} from './moods.ts';
import { channels, LIT, lum, PAL } from './palette.ts';
import { dot, line } from './shapes.ts';

const darkMoods = (Object.keys(MOODS) as Mood[]).filter((mood) => mood !== 'day');
const lights = Object.values(LIT).map((light) => dot(0, 0, 5, light));

describe('painting in another light', () => {
	it.each(darkMoods)('darkens paper in the mood %s', (mood) => {
		const painted = paint(PAL.paper, mood);
		expect(painted).toMatch(/^#[0-9a-f]{6}$/);
		expect(lum(painted)).toBeLessThan(lum(PAL.paper));
	});

	it.each(darkMoods)('leaves what gives light alone in the mood %s', (mood) => {
		expect(paint(lights.join(''), mood)).toBe(lights.join(''));
	});

	it('changes nothing by day', () => {
		expect(paint(dot(1, 2, 3, PAL.brick))).toBe(dot(1, 2, 3, PAL.brick));
	});

	it('changes colours only', () => {
		const drawn = dot(1, 2, 3, PAL.brick, 'class="glow"');
		expect(paint(drawn, 'night').replace(/#[0-9a-f]{6}/, PAL.brick)).toBe(drawn);
	});

	it('fades every colour towards its ground, and nothing else', () => {
		const drawn = dot(1, 2, 3, '#000000') + line('M0 0h9', '#204060');
		expect(faded(drawn, '#ffffff', 0.5)).toBe(dot(1, 2, 3, '#808080') + line('M0 0h9', '#90a0b0'));
		expect(faded(drawn, '#ffffff', 1)).toBe(drawn);
	});

	it('gives every layer its own light', () => {
		const layers = paintLayers([
			['night', PAL.paper],
			['day', PAL.paper]
		]);
		expect(layers).toBe(paint(PAL.paper, 'night') + PAL.paper);
	});
});

describe('evening colours', () => {
	it('has one rule for each use of a colour, however often it occurs', () => {
		const drawn = dot(0, 0, 1, PAL.brick) + dot(9, 9, 1, PAL.brick) + line('M0 0', PAL.brick);
		const evening = paint(PAL.brick, 'evening');
		expect(eveningStyle(drawn)).toBe(
			'<style>@media (prefers-color-scheme:dark){' +
				`[fill="${PAL.brick}"]{fill:${evening}}` +
				`[stroke="${PAL.brick}"]{stroke:${evening}}}</style>`
		);
	});

	it('leaves what gives light alone', () => {
		expect(eveningStyle(lights.join(''))).toBe('');
		expect(eveningStyle(dot(0, 0, 1, LIT.lamp) + dot(0, 0, 1, PAL.ink))).not.toContain(LIT.lamp);
	});

	it('lays a veil that does to every colour what the light of the evening does', () => {
		const { style, over } = eveningVeil(720, 820);
		expect(style).toContain('prefers-color-scheme:dark');
		const [, veil = '', opacity] = /fill="(.{7})" fill-opacity="(.+?)"/.exec(over) ?? [];
		for (const colour of Object.values(PAL)) {
			const wanted = channels(paint(colour, 'evening'));
			channels(colour).forEach((value, index) => {
				const covered =
					value * (1 - Number(opacity)) + (channels(veil)[index] ?? 0) * Number(opacity);
				expect(Math.abs(covered - (wanted[index] ?? 0))).toBeLessThan(1.5);
			});
		}
	});

	it('knows what gives light', () => {
		expect(lights.every(givesLight)).toBe(true);
		expect(givesLight(dot(0, 0, 1, PAL.butter))).toBe(false);
	});
});
