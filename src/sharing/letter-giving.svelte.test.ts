import { describe, expect, it, vi } from 'vitest';
import { LetterGiving, type Prepare } from './letter-giving.svelte.ts';
import type { Road } from './sent-letter.ts';

function setup() {
	const prepare = vi.fn<Prepare>((road) =>
		Promise.resolve(
			road === 'link'
				? { ok: true, road, address: 'https://example.org/o#1.x', words: [] }
				: { ok: true, road: 'mailbox' }
		)
	);
	const given = vi.fn<(road: Road) => Promise<boolean>>(() => Promise.resolve(true));
	return { giving: new LetterGiving(prepare, given), prepare, given };
}

describe('a letter', () => {
	it('that goes through the mailbox is given as soon as it is sealed', async () => {
		const { giving, given } = setup();
		await giving.choose('mailbox');
		expect(given).toHaveBeenCalledExactlyOnceWith('mailbox');
		expect(giving.given).toBe('mailbox');
	});

	it('behind a link waits for a choice, and lies there as soon as there is an address', async () => {
		const { giving, prepare, given } = setup();
		await giving.choose('link');
		expect(prepare).not.toHaveBeenCalled();
		await giving.prepare('link', true);
		expect(prepare).toHaveBeenCalledExactlyOnceWith('link', { withWords: true });
		expect(given).toHaveBeenCalledExactlyOnceWith('link');
		expect(giving.given).toBeNull();
		await giving.give();
		expect(giving.given).toBe('link');
	});

	it('that is shown or printed is not sealed', async () => {
		const { giving, prepare } = setup();
		await giving.choose('here');
		await giving.give();
		expect(prepare).not.toHaveBeenCalled();
		expect(giving.given).toBe('here');
	});

	it('that cannot go this way stays where all ways are', async () => {
		const { giving, prepare } = setup();
		prepare.mockResolvedValue({ ok: false, reason: 'expired' });
		await giving.choose('mailbox');
		expect([giving.road, giving.problem, giving.isBusy]).toEqual([null, 'expired', false]);
		await giving.choose('paper');
		expect(giving.problem).toBeNull();
	});

	it('is not called given when that is not kept', async () => {
		const { giving, given } = setup();
		given.mockResolvedValue(false);
		await giving.choose('mailbox');
		expect([giving.given, giving.problem]).toEqual([null, 'not-kept']);
	});

	it('can be given another way after that', async () => {
		const { giving } = setup();
		await giving.choose('mailbox');
		giving.another();
		expect([giving.road, giving.given, giving.ready]).toEqual([null, null, null]);
	});
});
