import { describe, expect, test } from 'vitest';
import { nothingKnown } from './known.ts';
import {
	neighbour,
	parseOpened,
	readFinished,
	readKnown,
	readPlace,
	saveFinished,
	saveKnown,
	savePlace
} from './reading.ts';

function aShelf() {
	const kept = new Map<string, string>();
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	};
}

describe('the part of an address behind #', () => {
	test.each([
		['', 'cover', null],
		['#cover', 'cover', null],
		['#1', 1, null],
		['#7', 7, null],
		['#do', 'do', null],
		['#end', 'end', null],
		['#3-locksmith', 3, 'locksmith'],
		['#3-case-file', 3, 'case-file']
	])('%s opens page %s with card %s', (hash, page, word) => {
		expect(parseOpened(hash, [1, 2, 3, 4, 5, 6, 7])).toEqual({ page, word });
	});

	test.each([
		'#0',
		'#8',
		'#-1',
		'#1.5',
		'#x',
		'#1x',
		'#end1',
		'#done',
		'#text',
		'#999999999999999999999'
	])('%s is no page and opens the cover', (hash) => {
		expect(parseOpened(hash, [1, 2, 3, 4, 5, 6, 7])).toEqual({ page: 'cover', word: null });
	});
});

describe('turning', () => {
	test('goes from the cover through every page to the end', () => {
		const way = ['#cover'];
		for (let hash: string | null = '#cover'; hash;)
			if ((hash = neighbour(parseOpened(hash, [1, 3, 4]), [1, 3, 4], 1))) way.push(hash);
		expect(way).toEqual(['#cover', '#1', '#3', '#4', '#do', '#end']);
	});

	test('goes the same way back', () => {
		const way = ['#end'];
		for (let hash: string | null = '#end'; hash;)
			if ((hash = neighbour(parseOpened(hash, [1, 3, 4]), [1, 3, 4], -1))) way.push(hash);
		expect(way).toEqual(['#end', '#do', '#4', '#3', '#1', '#cover']);
	});
});

describe('what is kept on the device', () => {
	test('is nothing at first', () => {
		const shelf = aShelf();
		expect(readKnown(shelf)).toEqual(nothingKnown);
		expect(readFinished(shelf)).toEqual(new Set());
		expect(readPlace(shelf)).toBeNull();
	});

	test('comes back', () => {
		const shelf = aShelf();
		saveKnown({ ...nothingKnown, place: 'known' }, shelf);
		saveFinished('a9', shelf);
		saveFinished('b7', shelf);
		saveFinished('a9', shelf);
		savePlace('nearly', shelf);
		expect(readKnown(shelf).place).toBe('known');
		expect(readFinished(shelf)).toEqual(new Set(['a9', 'b7']));
		expect(readPlace(shelf)).toBe('nearly');
	});

	test('may be forbidden: then reading goes on and nothing is kept', () => {
		saveKnown({ ...nothingKnown, place: 'known' }, null);
		saveFinished('a9', null);
		savePlace('nearly', null);
		expect(readKnown(null)).toEqual(nothingKnown);
		expect(readFinished(null)).toEqual(new Set());
		expect(readPlace(null)).toBeNull();
	});

	test('may be full: then reading goes on and nothing is kept', () => {
		const full = {
			getItem: () => null,
			setItem() {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		expect(() => {
			saveFinished('a9', full);
			savePlace('nearly', full);
			saveKnown(nothingKnown, full);
		}).not.toThrow();
	});
});
