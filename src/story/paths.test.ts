import { describe, expect, test } from 'vitest';
import { nextOnPath, paths } from './paths.ts';
import { isPlace, places } from './place.ts';
import { tiers } from './tier.ts';

describe('the way from where a family stands', () => {
	test('leads from each chapter to the one after it, and ends', () => {
		for (const place of places)
			for (const tier of tiers) {
				const path = paths[place][tier];
				const walked = path.map((chapter) => nextOnPath(place, tier, chapter));
				expect(walked, `${place} ${tier}`).toEqual([...path.slice(1), undefined]);
			}
	});

	test('never goes the same chapter twice, so that it cannot go round', () => {
		for (const place of places)
			for (const tier of tiers)
				expect(new Set(paths[place][tier]).size).toBe(paths[place][tier].length);
	});

	test('has nothing to say beside it', () => {
		expect(nextOnPath('today', 'reader', 'b1')).toBeUndefined();
		expect(nextOnPath('today', 'reader', 'a9')).toBeUndefined();
		expect(nextOnPath('today', 'reader', '')).toBeUndefined();
	});

	test('differs from place to place for the same chapter', () => {
		expect(nextOnPath('still-home', 'teen', 'c7')).toBeUndefined();
		expect(nextOnPath('nearly', 'teen', 'c7')).toBe('c8');
	});

	test('begins with the day itself when it is very soon or today', () => {
		expect(paths.today.reader[0]).toBe('b7');
		expect(paths.soon.reader[0]).toBe('b7');
	});
});

describe('a place', () => {
	test.each(places)('is %s', (place) => expect(isPlace(place)).toBe(true));
	test.each([null, '', 'moon', 'toString'])('is not %j', (value) =>
		expect(isPlace(value)).toBe(false)
	);
});
