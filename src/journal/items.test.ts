import { createVault, type Vault } from '#vault';
import { describe, expect, it, vi } from 'vitest';
import { dropDraft, readDraft, saveDraft, type ItemDraft } from './drafts.ts';
import { changeItem, type Item, type ItemId } from './item.ts';
import { newQuestion } from './new-item.ts';
import { deleteItem, readItems, saveItem, undoDelete } from './items.ts';

const setting = { origin: null, prompt: '' };

async function setup(): Promise<Vault> {
	const created = await createVault({ keep: 'session' });
	if (!created.ok) throw new Error(created.reason);
	return created.vault;
}

function aQuestion(text: string, madeAt = 1_000): Item {
	const made = newQuestion(text, setting, { now: () => madeAt });
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

async function itemsOf(vault: Vault): Promise<Item[]> {
	const read = await readItems(vault);
	if (!read.ok) throw new Error(read.reason);
	return read.items;
}

describe('the suitcase', () => {
	it('is empty at first', async () => {
		expect(await readItems(await setup())).toEqual({ ok: true, items: [], unreadable: [] });
	});

	it('gives the newest first', async () => {
		const vault = await setup();
		const [old, middle, young] = [100, 200, 300].map((at) => aQuestion('a', at));
		for (const item of [middle, young, old]) if (item) await saveItem(vault, item);
		expect(await itemsOf(vault)).toEqual([young, middle, old]);
	});

	it('gives what was made in the same moment in the same order every time', async () => {
		const vault = await setup();
		const items = Array.from({ length: 8 }, (_, at) => aQuestion(String(at)));
		for (const item of items) await saveItem(vault, item);
		const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
		expect(await itemsOf(vault)).toEqual(sorted);
	});

	it('lets a tap that waits have its turn while it reads many', async () => {
		const vault = await setup();
		const records = Array.from({ length: 250 }, (_, at) => aQuestion(String(at), at));
		await vault.commit(records.map((record) => ({ table: 'items', record })));
		const listed = await vault.list('items');
		vi.spyOn(vault, 'list').mockResolvedValue(listed);
		let hadItsTurn = false;
		setImmediate(() => (hadItsTurn = true));
		const read = await readItems(vault);
		expect(hadItsTurn).toBe(true);
		expect(read).toEqual({ ok: true, items: records.reverse(), unreadable: [] });
	});

	it('gives nothing when it is locked while many are read', async () => {
		const vault = await setup();
		const records = Array.from({ length: 250 }, (_, at) => aQuestion(String(at), at));
		await vault.commit(records.map((record) => ({ table: 'items', record })));
		const listed = await vault.list('items');
		vi.spyOn(vault, 'list').mockResolvedValue(listed);
		const reading = readItems(vault);
		setImmediate(() => vault.lock());
		expect(await reading).toEqual({ ok: false, reason: 'locked' });
	});

	it('keeps a changed item in its place', async () => {
		const vault = await setup();
		const [old, young] = [aQuestion('old', 100), aQuestion('young', 200)];
		await saveItem(vault, old);
		await saveItem(vault, young);
		const changed = changeItem(old, {}, () => 900);
		expect(await saveItem(vault, changed)).toEqual({ ok: true });
		expect(await itemsOf(vault)).toEqual([young, changed]);
	});

	it('loses one that is deleted, and has it back when that is undone', async () => {
		const vault = await setup();
		const [one, other] = [aQuestion('one', 100), aQuestion('other', 200)];
		await saveItem(vault, one);
		await saveItem(vault, other);
		expect(await deleteItem(vault, one.id)).toEqual({ ok: true });
		expect(await itemsOf(vault)).toEqual([other]);
		expect(await undoDelete(vault, one.id)).toEqual({ ok: true });
		expect(await itemsOf(vault)).toEqual([other, one]);
	});

	it('says that something unknown is gone', async () => {
		const vault = await setup();
		const id = 'ab'.repeat(16) as ItemId;
		expect(await deleteItem(vault, id)).toEqual({ ok: false, reason: 'gone' });
		expect(await undoDelete(vault, id)).toEqual({ ok: false, reason: 'gone' });
	});

	it('gives the others when one is of a kind we do not know', async () => {
		const vault = await setup();
		const item = aQuestion('a');
		await saveItem(vault, item);
		await vault.save('items', { id: 'of-later', kind: 'recording' } as { id: string });
		expect(await readItems(vault)).toEqual({ ok: true, items: [item], unreadable: ['of-later'] });
	});

	it('takes nothing that it could not give back', async () => {
		const vault = await setup();
		const item = { ...aQuestion('a'), text: '' } as Item;
		await expect(saveItem(vault, item)).rejects.toThrow(TypeError);
		expect(await itemsOf(vault)).toEqual([]);
	});

	it('that is locked gives nothing', async () => {
		const vault = await setup();
		const item = aQuestion('a');
		await saveItem(vault, item);
		vault.lock();
		const locked = { ok: false, reason: 'locked' };
		expect(await readItems(vault)).toEqual(locked);
		expect(await saveItem(vault, item)).toEqual(locked);
		expect(await deleteItem(vault, item.id)).toEqual(locked);
		expect(await undoDelete(vault, item.id)).toEqual(locked);
	});
});

describe.each([
	['in a vault', setup],
	['before there is a vault', () => Promise.resolve(null)]
])('a draft %s', (_name, vaultOf) => {
	const question: ItemDraft = { kind: 'question', text: 'Mag Pl', ...setting };
	const feeling: ItemDraft = { kind: 'feeling', feelings: [], size: null, ...setting };
	const drawing: ItemDraft = {
		kind: 'drawing',
		title: '',
		drawing: { width: 800, height: 600, strokes: [{ colour: 'ink', size: 3, points: [1, 2] }] },
		...setting
	};
	const worry: ItemDraft = { kind: 'worry', text: 'Slaa', ...setting };
	const gone = { ok: false, reason: 'gone' };

	it('of each kind is kept apart, and replaced by the next', async () => {
		const [vault, memory] = [await vaultOf(), new Map<string, unknown>()];
		for (const draft of [{ ...question, text: 'M' }, question, feeling, drawing, worry]) {
			expect(await saveDraft(vault, draft, memory)).toEqual({ ok: true });
		}
		for (const draft of [question, feeling, drawing, worry]) {
			expect(await readDraft(vault, draft.kind, memory)).toEqual({ ok: true, draft });
		}
	});

	it('that was never begun, or was dropped, is gone', async () => {
		const [vault, memory] = [await vaultOf(), new Map<string, unknown>()];
		expect(await readDraft(vault, 'question', memory)).toEqual(gone);
		await saveDraft(vault, question, memory);
		expect(await dropDraft(vault, 'question', memory)).toEqual({ ok: true });
		expect(await dropDraft(vault, 'question', memory)).toEqual({ ok: true });
		expect(await readDraft(vault, 'question', memory)).toEqual(gone);
	});

	it('of a form we do not know is damaged', async () => {
		const [vault, memory] = [await vaultOf(), new Map<string, unknown>()];
		await saveDraft(vault, { kind: 'question', text: 5 } as unknown as ItemDraft, memory);
		const read = await readDraft(vault, 'question', memory);
		expect(read).toEqual({ ok: false, reason: 'damaged' });
	});
});

describe('a locked vault', () => {
	it('neither keeps nor gives a draft', async () => {
		const vault = await setup();
		vault.lock();
		const locked = { ok: false, reason: 'locked' };
		const draft: ItemDraft = { kind: 'question', text: 'a', ...setting };
		expect(await saveDraft(vault, draft)).toEqual(locked);
		expect(await readDraft(vault, 'question')).toEqual(locked);
	});
});
