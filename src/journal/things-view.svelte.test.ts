import { describe, expect, it } from 'vitest';
import { noWish } from './finding.ts';
import { slice, ThingsView } from './things-view.svelte.ts';

describe('looking at the things', () => {
	it('begins with everything, some of it at first', () => {
		const view = new ThingsView();
		expect(view).toMatchObject({ isFinding: false, wish: noWish, shown: slice });
	});

	it('keeps one wish when another is added', () => {
		const view = new ThingsView();
		view.find({ kinds: ['note'] });
		view.find({ words: 'pluis' });
		expect(view.wish).toEqual({ kinds: ['note'], stop: null, words: 'pluis' });
	});

	it('begins at the top again for another wish', () => {
		const view = new ThingsView();
		view.showMore();
		expect(view.shown).toBe(2 * slice);
		view.find({ words: 'p' });
		expect(view.shown).toBe(slice);
	});

	it('hides nothing when the search is shut', () => {
		const view = new ThingsView();
		view.toggle();
		view.find({ stop: 'day' });
		view.toggle();
		expect(view).toMatchObject({ isFinding: false, wish: noWish });
	});
});
