import { describe, expect, it } from 'vitest';
import { BODY } from './body.ts';
import { figure } from './figure.ts';
import { handOf, holdHands, hug } from './pairs.ts';
import type { Age } from './types.ts';

const children: Age[] = ['child5', 'child9', 'teen'];

describe('holding hands', () => {
	it.each(children)('brings the hands of a grown-up and a %s together', (age) => {
		const [adult, child] = holdHands({ age: 'adult', x: 300, y: 560 }, { age, y: 566 });
		expect(child.hands?.l).toEqual(adult.hands?.r);
		expect(child.x).toBeGreaterThan(adult.x);
		// the grown-up's hand ends where the child's ends: both arms reach
		const held = { l: { svg: '<a/>' } };
		const [x, y] = child.hands?.l ?? [0, 0];
		const place = /translate\((\S+) (\S+)\)"><a\/>/.exec(figure({ ...child, hold: held }));
		expect(Number(place?.[1])).toBeCloseTo(x - child.x, 0);
		expect(Number(place?.[2])).toBeCloseTo(y - child.y, 0);
	});

	it('puts the child on the side of the hand that is given', () => {
		const [adult, child] = holdHands({ x: 300, y: 560 }, { age: 'child5', y: 566 }, 'l');
		expect(child.x).toBeLessThan(300);
		expect(child.hands?.r).toEqual(adult.hands?.l);
	});

	it('keeps what the other hand does', () => {
		const [adult] = holdHands(
			{ x: 300, y: 560, hands: { l: [250, 400] } },
			{ age: 'child5', y: 566 }
		);
		expect(adult.hands?.l).toEqual([250, 400]);
	});
});

describe('a hug', () => {
	it('shows the back of the child and both arms around it', () => {
		const drawn = hug({ age: 'adult', x: 300, y: 560 }, { age: 'child9', y: 566 });
		expect(drawn).not.toMatch(/NaN|undefined/);
		const order = [...drawn.matchAll(/<g transform="translate\(300 (\d+)\)/g)].map(([, y]) => y);
		expect(order).toEqual(['560', '566', '560', '566']);
	});
});

it('knows where a hanging hand is', () => {
	const [x, y] = handOf({ age: 'adult', x: 100, y: 500 }, 'r');
	expect(x).toBeGreaterThan(100 + BODY.adult.sh);
	expect(y).toBeCloseTo(500 + BODY.adult.sy + 15 + 0.985 * BODY.adult.arm);
});
