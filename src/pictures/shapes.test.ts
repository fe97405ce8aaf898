import { describe, expect, it } from 'vitest';
import {
	at,
	blob,
	box,
	cut,
	f1,
	limb,
	nth,
	path,
	reach,
	rng,
	scallop,
	type Point
} from './shapes.ts';

const distance = (from: Point, to: Point) => Math.hypot(to[0] - from[0], to[1] - from[1]);

describe('numbers', () => {
	it('keep one decimal and are never minus zero', () => {
		expect(f1(1.26)).toBe(1.3);
		expect(Object.is(f1(-0.01), 0)).toBe(true);
	});

	it('are rounded inside path data, where words stay as they are', () => {
		expect(path`M${1.234} ${-0.04}${'h4'}`).toBe('M1.2 0h4');
	});

	it('that seem random are the same every time and between 0 and 1', () => {
		const [one, other] = [rng(7), rng(7)];
		const drawn = Array.from({ length: 200 }, one);
		expect(drawn).toEqual(Array.from({ length: 200 }, other));
		expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
		expect(new Set(drawn).size).toBeGreaterThan(190);
	});
});

describe('cut paper', () => {
	it('gives the same rectangle the same corners, and another place others', () => {
		expect(box(10, 20, 60, 40)).toBe(box(10, 20, 60, 40));
		expect(box(10, 20, 60, 40)).not.toBe(box(11, 20, 60, 40).replaceAll('11', '10'));
	});

	it('rounds no corner by more than half a side', () => {
		expect(
			cut(
				[
					[0, 0],
					[4, 0],
					[4, 4],
					[0, 4]
				],
				50
			)
		).toBe('M0 2Q0 0 2 0L2 0Q4 0 4 2L4 2Q4 4 2 4L2 4Q0 4 0 2Z');
	});

	it('closes every outline', () => {
		const triangle: Point[] = [
			[0, 0],
			[30, 0],
			[10, 40]
		];
		expect(blob(triangle)).toMatch(/^M0 0C.*0 0Z$/);
		expect(blob(triangle, false)).not.toContain('Z');
		const curls = scallop(0, 0, 30, 20, 7);
		expect(curls).toMatch(/^M30 0.*30 0Z$/);
		expect(curls.match(/A/g)).toHaveLength(7);
	});

	it('draws a gently bent limb as one shape and a sharply bent one as two', () => {
		const shapes = (elbow: Point) => limb([0, 0], elbow, [0, 60], 8, 6).match(/M/g)?.length;
		expect(shapes([8, 30])).toBe(1);
		expect(shapes([60, 30])).toBe(2);
	});

	it('moves, turns and sizes only where there is something to do', () => {
		expect(at(1, 2, 'x')).toBe('<g transform="translate(1 2)">x</g>');
		expect(at(1, 2, 'x', 2, 9)).toBe('<g transform="translate(1 2) rotate(9) scale(2)">x</g>');
	});
});

describe('reaching', () => {
	it('bends the elbow so that both bones keep their length', () => {
		const { joint, end } = reach([0, 0], [30, 20], 25, 25);
		expect(end).toEqual([30, 20]);
		expect(distance([0, 0], joint)).toBeCloseTo(25);
		expect(distance(joint, end)).toBeCloseTo(25);
	});

	it('stretches towards what is out of reach', () => {
		const { end } = reach([0, 0], [300, 0], 25, 25);
		expect(end[0]).toBeCloseTo(49.75);
		expect(end[1]).toBeCloseTo(0);
	});
});

it('refuses a place outside a list', () => {
	expect(() => nth(['a'], 1)).toThrow(RangeError);
});
