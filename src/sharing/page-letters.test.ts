import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Letter } from './letter.ts';
import { PageLetters } from './page-letters.ts';
import { somebody } from './receiver.ts';
import type { Sealed } from './seal.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];
const seal = vi.fn<(letter: Letter, words: readonly string[]) => Promise<Sealed>>();
const stop = vi.fn();

vi.mock('./sealing.ts', async (original) => ({
	...(await original<object>()),
	createSealing: () => ({ seal, stop })
}));
vi.mock('./words.ts', () => ({ drawWords: () => Promise.resolve(words) }));

beforeEach(() => {
	vi.clearAllMocks();
	seal.mockResolvedValue({ ok: true, bytes: new Uint8Array([1, 2, 3]) });
});

function closed(): { letters: PageLetters; id: string } {
	const letters = new PageLetters();
	const items = [{ t: 'question', body: 'Mag Pluis mee?' }] as const;
	const draft = { name: 'Sami', items, ask: 'answer', keep: '30d' } as const;
	const to = somebody('oma', 'family');
	const made = letters.close({ is: 'letter', to, draft, things: [] });
	if (!made.ok) throw new Error(made.reason);
	return { letters, id: made.id };
}

describe('a letter of this page', () => {
	it('is sealed with five words, as bytes and as text', async () => {
		const { letters, id } = closed();
		const ready = await letters.prepare(id, 'words');
		expect(ready).toMatchObject({ ok: true, road: 'words', words });
		expect(ready.ok && ready.road === 'words' && ready.text).toMatch(/^-----BEGIN AGE/);
		expect(seal.mock.lastCall?.[0]).toMatchObject({ name: 'Sami', keep: '30d' });
	});

	it.each(['too-big', 'no-memory'] as const)('that is %s says so', async (reason) => {
		const { letters, id } = closed();
		seal.mockResolvedValueOnce({ ok: false, reason });
		expect(await letters.prepare(id, 'words')).toEqual({ ok: false, reason });
	});

	it('is still there when sealing breaks off', async () => {
		const { letters, id } = closed();
		seal.mockRejectedValueOnce(new Error('the worker is gone'));
		expect(await letters.prepare(id, 'words')).toEqual({ ok: false, reason: 'not-sealed' });
		expect(await letters.prepare(id, 'words')).toMatchObject({ ok: true });
	});

	it('goes by no other road, and an unknown one by none', async () => {
		const { letters, id } = closed();
		expect(await letters.prepare(id, 'link')).toEqual({ ok: false, reason: 'no-road' });
		expect(await letters.prepare('other', 'words')).toEqual({ ok: false, reason: 'gone' });
		expect(seal).not.toHaveBeenCalled();
	});

	it('lets go of the worker', async () => {
		const { letters, id } = closed();
		await letters.prepare(id, 'words');
		letters.stop();
		expect(stop).toHaveBeenCalledTimes(1);
	});
});
