import { describe, expect, it } from 'vitest';
import * as cast from './index.ts';
import { figure, type Figure } from '../figures/index.ts';

const { pluis, twins, ...people } = cast;
const everyone: Figure[] = [...Object.values(people), ...twins];

describe('the cast', () => {
	it('can be drawn, each different from all others', () => {
		const drawn = everyone.map((someone) => figure({ ...someone, x: 100, y: 500 }));
		expect(drawn.join('')).not.toMatch(/NaN|undefined/);
		expect(new Set(drawn).size).toBe(everyone.length);
	});

	it('is a family that looks related', () => {
		const { noor, sami, mama, oma } = cast;
		expect(new Set([noor, sami, mama, oma].map(({ skin }) => skin)).size).toBe(1);
		expect('hijab' in mama).toBe(false);
		expect(pluis.kind).toBe('cat');
	});

	it('shows Noor by her stripes', () => {
		expect(cast.noor.top.pattern).toBe('stripes');
	});
});
