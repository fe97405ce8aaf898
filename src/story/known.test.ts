import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	isSwitch,
	isValueOf,
	nothingKnown,
	parseKnown,
	switches,
	writeKnown,
	type Known
} from './known.ts';

const anyKnown = fc
	.record(
		Object.fromEntries(
			Object.entries(switches).map(([name, values]) => [name, fc.constantFrom(...values)])
		)
	)
	.map((known) => known as unknown as Known);

describe('what is known', () => {
	test('is nothing before anybody chose', () => {
		expect(parseKnown(null)).toEqual(nothingKnown);
		expect(new Set(Object.values(nothingKnown))).toEqual(new Set(['unset']));
	});

	test('comes back as it was kept', () => {
		fc.assert(
			fc.property(anyKnown, (known: Known) => {
				expect(parseKnown(writeKnown(known))).toEqual(known);
			})
		);
	});

	test('is never more than was understood, whatever was kept', () => {
		fc.assert(
			fc.property(fc.string(), (kept) => {
				const known = parseKnown(kept);
				expect(Object.keys(known).sort()).toEqual(Object.keys(switches).sort());
				for (const [name, value] of Object.entries(known))
					expect(isSwitch(name) && isValueOf(name, value)).toBe(true);
			})
		);
	});

	test('keeps what it understands beside what it does not', () => {
		expect(parseKnown('weather=rain place=known police=maybe')).toEqual({
			...nothingKnown,
			place: 'known'
		});
	});

	test('does not take an inherited name for a switch', () => {
		expect(isSwitch('toString')).toBe(false);
		expect(isSwitch('school')).toBe(true);
	});

	test('every switch can be left open', () => {
		for (const values of Object.values(switches)) expect(values[0]).toBe('unset');
	});
});
