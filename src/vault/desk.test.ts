import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { must, recordsOf } from './a-device.ts';
import { anAuthenticator, saysNo } from './a-passkey.ts';
import type { Desk } from './desk.svelte.ts';

// In Node and not in a DOM: bytes that went through the DOM's structuredClone are no Uint8Array.

// every lock is stretched for real: a busy machine takes its time
vi.setConfig({ testTimeout: 60_000 });
vi.mock('./calibrate.ts', () => ({ calibrate: () => Promise.resolve(600_000) }));
const unattended = vi.hoisted(() => ({ run: (): unknown => undefined }));
vi.mock('#browser', () => ({
	whenUnattended: (run: () => void) => {
		unattended.run = run;
		return () => (unattended.run = () => undefined);
	}
}));

const shelf = new Map<string, string>();
const phrase = 'boot hond lamp zee ui';
const next = 'een andere zin van vijf';
const passkey = { passkey: true } as const;
const wrong = { ok: false, reason: 'wrong-phrase' };
const done = { ok: true };

beforeEach(() => {
	shelf.clear();
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('IDBKeyRange', IDBKeyRange);
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => shelf.get(key) ?? null,
		setItem: (key: string, value: string) => void shelf.set(key, value),
		removeItem: (key: string) => shelf.delete(key)
	});
});

afterEach(() => vi.unstubAllGlobals());

/** The desk on a page that has just been loaded. */
async function onNewPage(): Promise<Desk> {
	vi.resetModules();
	const { Desk } = await import('./index.ts');
	const desk = new Desk();
	await desk.open();
	return desk;
}

/** A desk in use, with one letter on it. */
async function inUse(lock?: string): Promise<Desk> {
	const desk = await onNewPage();
	expect(await desk.begin()).toBe(true);
	if (desk.vault) await must(desk.vault.save('letters', { id: 'a' }));
	if (lock) expect(await desk.setPhrase(lock)).toEqual(done);
	return desk;
}

const lettersOn = async ({ vault }: Desk) => (vault ? recordsOf(vault.list('letters')) : null);

describe('a desk', () => {
	it('is not there at first, and none is made unasked', async () => {
		expect((await onNewPage()).state).toBe('none');
		expect((await onNewPage()).state).toBe('none');
		expect([...shelf.keys()]).toEqual([]);
	});

	it('without a lock lies open on the next page', async () => {
		await inUse();
		const later = await onNewPage();
		expect([later.state, later.ways]).toEqual(['open', []]);
		expect(await lettersOn(later)).toEqual([{ id: 'a' }]);
	});

	it('is made once', async () => {
		await inUse();
		const desk = await onNewPage();
		expect(await desk.begin()).toBe(false);
		expect(desk.state).toBe('open');
		expect(await lettersOn(desk)).toEqual([{ id: 'a' }]);
	});

	it('that the browser has lost is missed, and made again only when somebody chose so', async () => {
		await inUse();
		vi.stubGlobal('indexedDB', new IDBFactory());
		const desk = await onNewPage();
		expect(desk.state).toBe('missing');
		expect(await desk.begin()).toBe(false);
		expect(await desk.begin(true)).toBe(true);
		expect(await lettersOn(desk)).toEqual([]);
	});

	it('says so where nothing can be kept', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect((await onNewPage()).state).toBe('unavailable');
	});
});

describe('beside the suitcases of children a desk', () => {
	it('is no door, also where the small storage was cleared', async () => {
		await inUse();
		const page = await import('./index.ts');
		expect(await page.knownDoors()).toEqual([page.firstDoor]);
		shelf.clear();
		expect(await page.knownDoors()).toEqual([page.firstDoor]);
		expect((await indexedDB.databases()).map(({ name }) => name)).toContain('thuiskoffer-desk');
	});

	it('is kept apart: neither sees, misses or locks the other', async () => {
		const desk = await inUse();
		const page = await import('./index.ts');
		expect(await page.findVault()).toBe('none');
		const made = await page.createVault({ keep: 'device' });
		if (!made.ok) throw new Error(made.reason);
		await must(made.vault.save('items', { id: 'b' }));
		expect(await desk.wipe()).toEqual(done);
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(made.vault.isLocked).toBe(false);
		expect(await recordsOf(made.vault.list('items'))).toEqual([{ id: 'b' }]);
		expect((await onNewPage()).state).toBe('none');
		expect(await (await import('./index.ts')).findVault()).toBe('present');
	});
});

describe('a desk with a phrase', () => {
	it('stays open when it is put on, and asks for it on the next page', async () => {
		const desk = await inUse(phrase);
		expect([desk.state, desk.ways]).toEqual(['open', ['phrase']]);
		expect(await lettersOn(desk)).toEqual([{ id: 'a' }]);
		const later = await onNewPage();
		expect([later.state, later.ways, later.vault]).toEqual(['needs-phrase', ['phrase'], null]);
		expect(await later.unlockByPhrase(next)).toEqual(wrong);
		expect(later.state).toBe('needs-phrase');
		expect(await later.unlockByPhrase('  Boot hond lamp   zee ui ')).toEqual(done);
		expect([later.state, later.wrongTries]).toEqual(['open', 1]);
		expect(await lettersOn(later)).toEqual([{ id: 'a' }]);
	});

	it('takes none that is too short, and does not count one', async () => {
		const desk = await inUse();
		expect(await desk.setPhrase('te kort')).toEqual({ ok: false, reason: 'too-short' });
		expect(desk.ways).toEqual([]);
		await desk.setPhrase(phrase);
		desk.lock();
		for (let round = 0; round < 9; round += 1)
			expect(await desk.unlockByPhrase('te kort')).toEqual(wrong);
		expect(await desk.unlockByPhrase(phrase)).toEqual(done);
		expect(desk.wrongTries).toBe(0);
	});

	it('makes everybody wait after five others, and says until when', async () => {
		const desk = await inUse(phrase);
		desk.lock();
		for (const nth of [1, 2, 3, 4]) await desk.unlockByPhrase(`niet de goede zin ${nth}`);
		const told = await desk.unlockByPhrase('niet de goede zin 5');
		expect(told).toMatchObject({ ok: false, reason: 'wait' });
		expect(await desk.unlockByPhrase(phrase)).toEqual(told);
		expect(desk.state).toBe('needs-phrase');
	});

	it('gets another one with the present one only', async () => {
		const desk = await inUse(phrase);
		const refused = { ok: false, reason: 'needs-phrase' };
		expect(await desk.setPhrase(next)).toEqual(refused);
		expect(await desk.setPhrase(next, { phrase: next })).toEqual(wrong);
		expect(await desk.setPhrase(next, { phrase: 'te kort' })).toEqual(wrong);
		expect([desk.state, await lettersOn(desk)]).toEqual(['open', [{ id: 'a' }]]);
		expect(await desk.setPhrase(next, { phrase })).toEqual(done);
		const later = await onNewPage();
		expect(await later.unlockByPhrase(phrase)).toEqual(wrong);
		expect(await later.unlockByPhrase(next)).toEqual(done);
	});

	it('lies open again once it is taken off', async () => {
		const desk = await inUse(phrase);
		expect(await desk.takeLockOff({ phrase: next })).toEqual(wrong);
		expect(await desk.takeLockOff({ phrase })).toEqual(done);
		expect([desk.state, desk.ways]).toEqual(['open', []]);
		expect((await onNewPage()).state).toBe('open');
	});

	it('that is forgotten can be left: everything is gone, and a new one begins', async () => {
		await inUse(phrase);
		const desk = await onNewPage();
		expect(await desk.wipe()).toEqual(done);
		expect([desk.state, desk.ways]).toEqual(['none', []]);
		expect([...shelf.keys()]).toEqual([]);
		expect(await desk.begin()).toBe(true);
		expect([desk.state, await lettersOn(desk)]).toEqual(['open', []]);
	});
});

describe('a desk with a passkey', () => {
	it('opens with either', async () => {
		anAuthenticator();
		const desk = await inUse(phrase);
		expect(desk.mayHavePasskey).toBe(true);
		expect(await desk.addPasskey({ phrase })).toEqual(done);
		expect([desk.state, desk.ways]).toEqual(['open', ['phrase', 'passkey']]);
		const later = await onNewPage();
		expect(later.state).toBe('needs-phrase');
		expect(await later.unlockByPasskey()).toEqual(done);
		expect(await lettersOn(later)).toEqual([{ id: 'a' }]);
		later.lock();
		expect(await later.unlockByPhrase(phrase)).toEqual(done);
	});

	it('stays shut when somebody says no', async () => {
		const held = anAuthenticator();
		const desk = await inUse(phrase);
		await desk.addPasskey({ phrase });
		desk.lock();
		saysNo(held);
		expect(await desk.unlockByPasskey()).toEqual({ ok: false, reason: 'cancelled' });
		expect(desk.state).toBe('needs-phrase');
	});

	it('gets another phrase by it, when the phrase is forgotten', async () => {
		anAuthenticator();
		const desk = await inUse(phrase);
		await desk.addPasskey({ phrase });
		expect(await desk.setPhrase(next, passkey)).toEqual(done);
		expect(desk.ways).toEqual(['phrase', 'passkey']);
		desk.lock();
		expect(await desk.unlockByPhrase(next)).toEqual(done);
	});

	it('is left with its phrase when the passkey is removed', async () => {
		anAuthenticator();
		const desk = await inUse(phrase);
		await desk.addPasskey({ phrase });
		expect(await desk.removePasskey({ phrase })).toEqual(done);
		expect(desk.ways).toEqual(['phrase']);
		desk.lock();
		expect(await desk.unlockByPasskey()).toEqual({ ok: false, reason: 'no-passkey' });
	});

	it('is not offered where the browser has none', async () => {
		expect((await onNewPage()).mayHavePasskey).toBe(false);
	});
});

describe('a desk is shut', () => {
	it('when nobody is there, if it has a lock', async () => {
		const desk = await inUse();
		const { vault } = desk;
		const stop = desk.watch();
		unattended.run();
		expect([desk.state, vault?.isLocked]).toEqual(['open', false]);
		await desk.setPhrase(phrase);
		const locked = desk.vault;
		unattended.run();
		expect([desk.state, desk.vault, locked?.isLocked]).toEqual(['needs-phrase', null, true]);
		await desk.unlockByPhrase(phrase);
		stop();
		unattended.run();
		expect(desk.state).toBe('open');
	});

	it('also when that comes while its lock is being changed', async () => {
		const held = anAuthenticator();
		const desk = await inUse(phrase);
		desk.watch();
		const adding = desk.addPasskey({ phrase });
		await vi.waitFor(() => expect(held.asked).toHaveLength(1));
		unattended.run();
		expect([desk.state, desk.vault]).toEqual(['needs-phrase', null]);
		expect(await adding).toEqual(done);
		expect([desk.state, desk.vault]).toEqual(['needs-phrase', null]);
		expect(await desk.unlockByPasskey()).toEqual(done);
	});

	it('by a lock in another window, and looks again before it asks', async () => {
		const desk = await inUse();
		const { Desk } = await import('./index.ts');
		const other = new Desk();
		await other.open();
		expect(await other.setPhrase(phrase)).toEqual(done);
		await vi.waitFor(() => expect(desk.state).toBe('locked'));
		await desk.open();
		expect(desk.state).toBe('needs-phrase');
		expect(await other.takeLockOff({ phrase })).toEqual(done);
		expect(await desk.unlockByPhrase(phrase)).toEqual(done);
		expect([desk.ways, desk.wrongTries]).toEqual([[], 0]);
	});
});
