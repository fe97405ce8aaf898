import { afterEach, expect, test, vi } from 'vitest';
import { softCardIn } from './soft-card-in.ts';

const answer = (ok: boolean) => ({ ok, json: () => Promise.resolve({ lists: [] }) });

afterEach(() => vi.unstubAllGlobals());

test('the card comes in the language of the page, and asks nothing that a child wrote', async () => {
	const asked: unknown[][] = [];
	vi.stubGlobal('fetch', (...what: unknown[]) => {
		asked.push(what);
		return Promise.resolve(answer(true));
	});
	expect(await softCardIn('nl')).toEqual({ lists: [] });
	expect(asked).toEqual([['/nl/help/card.json']]);
});

test('there is no card where it cannot be had, and no error either', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
	expect(await softCardIn('nl')).toBeNull();
	vi.stubGlobal('fetch', () => Promise.resolve(answer(false)));
	expect(await softCardIn('nl')).toBeNull();
});
