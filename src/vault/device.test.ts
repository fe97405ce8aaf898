import { afterEach, describe, expect, it, vi } from 'vitest';

/** The device is made once for a page, so every test has a page of its own. */
async function deviceOfANewPage() {
	vi.resetModules();
	const { browserDevice } = await import('./device.ts');
	return { device: browserDevice(), again: browserDevice() };
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the device of this page', () => {
	it('is one for the whole page', async () => {
		const { device, again } = await deviceOfANewPage();
		expect(again).toBe(device);
	});

	it('uses the small storage of the browser', async () => {
		const storage = { getItem: vi.fn(), setItem: vi.fn(), removeItem: vi.fn() };
		vi.stubGlobal('localStorage', storage);
		const { device } = await deviceOfANewPage();
		expect(device.canary).toBe(storage);
	});

	it('does without where reading it throws', async () => {
		vi.stubGlobal('localStorage', undefined);
		Object.defineProperty(globalThis, 'localStorage', {
			configurable: true,
			get: () => {
				throw new DOMException('cookies are blocked', 'SecurityError');
			}
		});
		const { device } = await deviceOfANewPage();
		expect(device.canary).toBeNull();
	});

	it('does without a channel where there is none', async () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		const { device } = await deviceOfANewPage();
		expect(device.channel()).toBeNull();
	});

	it('has no database where there is none, and says so', async () => {
		vi.stubGlobal('indexedDB', undefined);
		const { device } = await deviceOfANewPage();
		expect(await device.database.list('rows')).toEqual({ ok: false, reason: 'unavailable' });
	});

	it.each([
		['says yes', { storage: { persist: () => Promise.resolve(true) } }, true],
		['says no', { storage: { persist: () => Promise.resolve(false) } }, false],
		['fails', { storage: { persist: () => Promise.reject(new TypeError()) } }, false],
		['cannot be asked', { storage: {} }, false],
		['has no storage to ask', {}, false]
	])('is told when the browser that is asked to keep things %s', async (_name, browser, kept) => {
		vi.stubGlobal('navigator', browser);
		const { device } = await deviceOfANewPage();
		expect(await device.persist()).toBe(kept);
	});

	it.each([
		['says yes', { storage: { persisted: () => Promise.resolve(true) } }, true],
		['says no', { storage: { persisted: () => Promise.resolve(false) } }, false],
		['fails', { storage: { persisted: () => Promise.reject(new TypeError()) } }, null],
		['does not know the word', { storage: {} }, null],
		['has no storage to ask', {}, null]
	])('reads whether things stay from a browser that %s', async (_name, browser, said) => {
		vi.stubGlobal('navigator', browser);
		const { device } = await deviceOfANewPage();
		expect(await device.persisted()).toBe(said);
	});
});
