import { describe, expect, it } from 'vitest';
import type { Item, Origin } from '#journal';
import { stopsTold } from './stops-told.ts';

const stops = [{ id: 'day', chapters: { together: 'a9', reader: 'b7', teen: 'c8' } }];
const titles = { a9: 'De dag', b7: 'De dag zelf', c8: 'Die dag' };
const from = (tier: string): Origin => ({ stop: 'day', tier, chapter: 'x', page: '1' });
const madeIn = (tier: string | null) => ({ origin: tier === null ? null : from(tier) }) as Item;

describe('the stops', () => {
	it('are told as where the child comes from', () => {
		expect(stopsTold(stops, titles, from('together'), [madeIn('teen')])).toEqual([
			{ stop: 'day', tier: 'together', chapter: 'a9', title: 'De dag' }
		]);
	});

	it('are told as the last thing that belongs somewhere', () => {
		const things = [madeIn(null), madeIn('teen'), madeIn('together')];
		expect(stopsTold(stops, titles, null, things)).toMatchObject([{ chapter: 'c8' }]);
	});

	it.each(['', 'grown-up'])('are told for who reads alone where %o is no telling', (tier) => {
		expect(stopsTold(stops, titles, from(tier), [])).toMatchObject([
			{ tier: 'reader', title: 'De dag zelf' }
		]);
	});
});
