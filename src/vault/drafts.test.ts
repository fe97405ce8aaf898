import { afterEach, describe, expect, it, vi } from 'vitest';
import { aBrowser, aDevice, again, breakAtPut, must, opened } from './a-device.ts';
import { createVault } from './create.ts';

async function setup() {
	const browser = aBrowser();
	const vault = await opened(createVault({ keep: 'device' }, aDevice(browser)));
	return { browser, vault, database: aDevice(browser).database };
}

afterEach(() => {
	vi.restoreAllMocks();
});

describe('drafts', () => {
	it('are kept one for each name, and come back in a later window', async () => {
		const { browser, vault } = await setup();
		await must(vault.saveDraft('question', 'Mag'));
		await must(vault.saveDraft('question', 'Mag Pluis'));
		await must(vault.saveDraft('drawing', { strokes: [1] }));
		const later = await again(browser);
		expect(await later.readDraft('question')).toEqual({ ok: true, draft: 'Mag Pluis' });
		expect(await later.readDraft('drawing')).toEqual({ ok: true, draft: { strokes: [1] } });
	});

	it('that never were or were dropped are gone', async () => {
		const { vault } = await setup();
		const gone = { ok: false, reason: 'gone' };
		expect(await vault.readDraft('question')).toEqual(gone);
		await must(vault.saveDraft('question', 'text'));
		expect(await vault.dropDraft('question')).toEqual({ ok: true });
		expect(await vault.dropDraft('question')).toEqual({ ok: true });
		expect(await vault.readDraft('question')).toEqual(gone);
	});

	it('of before never lie over a later one, nor over one that was dropped', async () => {
		const { vault } = await setup();
		const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
		vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...args) => {
			await new Promise((resolve) => setTimeout(resolve, 30));
			return encrypt(...args);
		});
		await Promise.all([vault.saveDraft('question', 'Ma'), vault.saveDraft('question', 'Mag ik')]);
		expect(await vault.readDraft('question')).toEqual({ ok: true, draft: 'Mag ik' });
		await Promise.all([vault.saveDraft('question', 'Mag ik?'), vault.dropDraft('question')]);
		expect(await vault.readDraft('question')).toEqual({ ok: false, reason: 'gone' });
	});

	it('begun before the vault is locked are kept', async () => {
		const { browser, vault } = await setup();
		const saving = vault.saveDraft('question', 'Mag ik');
		vault.lock();
		expect(await saving).toEqual({ ok: true });
		expect(await (await again(browser)).readDraft('question')).toMatchObject({ draft: 'Mag ik' });
		expect(await vault.saveDraft('question', 'x')).toEqual({ ok: false, reason: 'locked' });
	});

	it('that were damaged or exchanged are told as such', async () => {
		const { vault, database } = await setup();
		await must(vault.saveDraft('question', 'text'));
		await must(vault.saveDraft('drawing', 'lines'));
		const listed = await database.list('drafts');
		const [drawing] = listed.ok ? listed.value : [];
		if (!drawing) throw new Error('no draft');
		await database.write([{ put: 'drafts', row: { ...drawing, id: 'question' } }]);
		expect(await vault.readDraft('question')).toEqual({ ok: false, reason: 'damaged' });
		expect(await vault.readDraft('drawing')).toEqual({ ok: true, draft: 'lines' });
	});

	it('do not count as records', async () => {
		const { browser, vault } = await setup();
		await must(vault.saveDraft('question', 'text'));
		expect(await vault.list('items')).toMatchObject({ records: [], unreadable: [] });
		expect((await again(browser)).damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
	});

	it('that do not fit leave the one before', async () => {
		const { vault } = await setup();
		await must(vault.saveDraft('question', 'before'));
		const spy = breakAtPut(1, 'QuotaExceededError');
		expect(await vault.saveDraft('question', 'after')).toEqual({ ok: false, reason: 'full' });
		spy.mockRestore();
		expect(await vault.readDraft('question')).toEqual({ ok: true, draft: 'before' });
	});
});
