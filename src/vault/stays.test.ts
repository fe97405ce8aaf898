import { describe, expect, it, vi } from 'vitest';
import { askToStay, readStays } from './stays.ts';

function aBrowser(said: boolean | null, granted = false) {
	let isPersisted = said;
	return {
		persist: vi.fn(() => {
			if (granted && isPersisted !== null) isPersisted = true;
			return Promise.resolve(granted);
		}),
		persisted: () => Promise.resolve(isPersisted)
	};
}

describe('whether what is kept stays', () => {
	it.each([
		[true, 'promised'],
		[false, 'may-go'],
		[null, 'unsaid']
	] as const)('is read as the browser says it (%s: %s), without asking it', async (said, stays) => {
		const browser = aBrowser(said);
		expect(await readStays(browser)).toBe(stays);
		expect(browser.persist).not.toHaveBeenCalled();
	});

	it('can be asked once more, and granted', async () => {
		expect(await askToStay(aBrowser(false, true))).toBe('promised');
	});

	it('can be refused again', async () => {
		const browser = aBrowser(false);
		expect(await askToStay(browser)).toBe('may-go');
		expect(browser.persist).toHaveBeenCalledOnce();
	});

	it('is promised by a browser that grants it and cannot be read afterwards', async () => {
		expect(await askToStay(aBrowser(null, true))).toBe('promised');
		expect(await askToStay(aBrowser(null))).toBe('unsaid');
	});
});
