import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();

beforeEach(() => {
	vi.resetModules();
	kept.clear();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	});
});
afterEach(() => vi.unstubAllGlobals());

test('small things are kept on the device', async () => {
	const { smallStorage } = await import('./small-storage.ts');
	smallStorage()?.setItem('read', 'a1');
	expect(kept.get('read')).toBe('a1');
});

test('in memory only, what the device keeps is neither read nor changed', async () => {
	kept.set('read', 'a1');
	const { smallStorage, useMemoryOnly } = await import('./small-storage.ts');
	useMemoryOnly();
	expect(smallStorage()?.getItem('read')).toBeNull();
	smallStorage()?.setItem('read', 'b7');
	expect(smallStorage()?.getItem('read')).toBe('b7');
	expect([...kept]).toEqual([['read', 'a1']]);
});
