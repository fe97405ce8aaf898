import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arrive } from './arrive.ts';

const scrollTo = vi.fn();

beforeEach(() => vi.stubGlobal('scrollTo', scrollTo));
afterEach(() => vi.unstubAllGlobals());

test('a new screen begins at its top, and a screen reader goes on there', () => {
	const main = document.createElement('main');
	document.body.replaceChildren(main);
	const focus = vi.spyOn(main, 'focus');
	arrive(main);
	expect(main).toHaveFocus();
	expect(focus).toHaveBeenCalledWith({ preventScroll: true });
	expect(scrollTo.mock.calls).toEqual([[0, 0]]);
});

test('the place it begins at is no stop of the tab key', () => {
	const main = document.createElement('main');
	document.body.replaceChildren(main);
	arrive(main);
	expect(main.tabIndex).toBe(-1);
});

test('no ring of the keyboard lies round a whole page', () => {
	const main = document.createElement('main');
	document.body.replaceChildren(main);
	arrive(main);
	expect(main.style.boxShadow).toBe('none');
});
