import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { aQuestion, chosen, draft, onADevice, onNewPage } from './a-suitcase.ts';
import type { ItemDraft } from './drafts.ts';
import { changeItem } from './item.ts';

const shelf = onADevice();

describe('leaving at once', () => {
	it('drops the key now, and what lay open once the cover is painted', async () => {
		const suitcase = await chosen('device');
		await suitcase.put(aQuestion());
		const frames: (() => void)[] = [];
		vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
		vi.stubGlobal('addEventListener', () => undefined);
		vi.stubGlobal('removeEventListener', () => undefined);
		suitcase.closeUnderCover();
		expect(await suitcase.put(aQuestion('Te laat', 2_000))).toBe(false);
		expect(suitcase.items).toHaveLength(1);
		for (const frame of frames) frame();
		await new Promise((resolve) => setTimeout(resolve));
		expect(suitcase.items).toEqual([]);
		expect(suitcase.state).toBe('closed');
	});
});

describe('on a first visit', () => {
	it('nothing has been chosen and nothing is there', async () => {
		const suitcase = await onNewPage();
		expect(suitcase.state).toBe('unasked');
		expect(suitcase.isAsked).toBe(false);
		expect(suitcase.items).toEqual([]);
		expect(suitcase.notice).toBeNull();
	});

	it('looking for a suitcase makes none', async () => {
		await onNewPage();
		expect((await onNewPage()).state).toBe('unasked');
		expect(shelf.size).toBe(0);
	});

	it('nothing can be put in before it is chosen how to keep it', async () => {
		const suitcase = await onNewPage();
		expect(await suitcase.put(aQuestion())).toBe(false);
		expect(suitcase.notice).toEqual({ kind: 'failed', reason: 'none' });
	});

	it('what is being made stays in the page only', async () => {
		const suitcase = await onNewPage();
		expect(await suitcase.drafts.save(draft)).toBe(false);
		expect(await suitcase.drafts.read('question')).toEqual(draft);
		expect(await (await onNewPage()).drafts.read('question')).toBeNull();
	});
});

describe('kept on the device', () => {
	it('a thing is there again on the next page', async () => {
		const suitcase = await chosen('device');
		const item = aQuestion();
		expect(await suitcase.put(item)).toBe(true);
		expect(suitcase.notice).toEqual({ kind: 'kept' });
		const later = await onNewPage();
		expect(later.state).toBe('open');
		expect(later.items).toEqual([item]);
		expect(later.isOnlyForNow).toBe(false);
		expect(later.damage.missing).toBe(0);
	});

	it('the newest thing comes first, now and later', async () => {
		const suitcase = await chosen('device');
		const [old, young] = [aQuestion('old', 100), aQuestion('young', 200)];
		await suitcase.put(young);
		await suitcase.put(old);
		expect(suitcase.items).toEqual([young, old]);
		expect((await onNewPage()).items).toEqual([young, old]);
	});

	it('a thing that is changed stays one thing', async () => {
		const suitcase = await chosen('device');
		const item = aQuestion();
		await suitcase.put(item);
		const changed = changeItem(item, {}, () => 5_000);
		await suitcase.put(changed);
		expect(suitcase.items).toEqual([changed]);
	});

	it('a change while making is written down without a word', async () => {
		const suitcase = await chosen('device');
		const item = aQuestion();
		await suitcase.put(item);
		suitcase.forgetNotice();
		const changed = changeItem(item, {}, () => 5_000);
		expect(await suitcase.saveChange(changed)).toBe(true);
		expect(suitcase.notice).toBeNull();
		expect((await onNewPage()).items).toEqual([changed]);
	});

	it.each<ItemDraft>([draft, { ...draft, kind: 'worry', text: 'Slaapt Pl' }])(
		'a $kind that was being made before choosing comes along',
		async (begun) => {
			const suitcase = await onNewPage();
			await suitcase.drafts.save(begun);
			await suitcase.choose('device');
			expect(await suitcase.drafts.read(begun.kind)).toEqual(begun);
			expect(await (await onNewPage()).drafts.read(begun.kind)).toEqual(begun);
		}
	);

	it('what was being made is forgotten once it is put in', async () => {
		const suitcase = await chosen('device');
		expect(await suitcase.drafts.save(draft)).toBe(true);
		await suitcase.put(aQuestion());
		expect(await suitcase.drafts.read('question')).toBeNull();
	});

	it('opening it twice changes nothing', async () => {
		const suitcase = await chosen('device');
		await suitcase.put(aQuestion());
		const { items } = suitcase;
		await suitcase.open();
		expect(suitcase.items).toBe(items);
	});
});

describe('damage', () => {
	it('without a number is told until somebody says to know it', async () => {
		const suitcase = await chosen('device');
		await suitcase.put(aQuestion());
		for (const [key, text] of shelf) shelf.set(key, text.replace(/\d+$/, '99'));
		const later = await onNewPage();
		expect(later.damage.isUnsure).toBe(true);
		expect(later.items).toHaveLength(1);
		expect((await onNewPage()).damage.isUnsure).toBe(true);
		await later.damage.know();
		expect(later.damage.isUnsure).toBe(false);
		expect((await onNewPage()).damage.isUnsure).toBe(false);
	});
});

describe('throwing away', () => {
	it('takes the thing out, and says so', async () => {
		const suitcase = await chosen('device');
		const item = aQuestion();
		await suitcase.put(item);
		await suitcase.throwAway(item);
		expect(suitcase.items).toEqual([]);
		expect(suitcase.notice).toEqual({ kind: 'thrown', item, beside: null });
		expect((await onNewPage()).items).toEqual([]);
	});

	it('can be taken back, into the same place', async () => {
		const suitcase = await chosen('device');
		const items = [300, 200, 100].map((at) => aQuestion(String(at), at));
		for (const item of items) await suitcase.put(item);
		const [, middle] = items;
		if (middle) await suitcase.throwAway(middle);
		await suitcase.takeBack();
		expect(suitcase.items).toEqual(items);
		expect(suitcase.notice).toBeNull();
		expect((await onNewPage()).items).toEqual(items);
	});

	it('brings nothing back when nothing was thrown away', async () => {
		const suitcase = await chosen('device');
		await suitcase.put(aQuestion());
		await suitcase.takeBack();
		expect(suitcase.items).toHaveLength(1);
		expect(suitcase.notice).toEqual({ kind: 'kept' });
	});
});

describe('only for now', () => {
	it('nothing is kept for the next page', async () => {
		const suitcase = await chosen('session');
		expect(await suitcase.put(aQuestion())).toBe(true);
		expect(suitcase.isOnlyForNow).toBe(true);
		const later = await onNewPage();
		expect(later.state).toBe('unasked');
		expect(later.items).toEqual([]);
	});

	it('nothing reaches the disk at all', async () => {
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		const suitcase = await chosen('session');
		await suitcase.drafts.save(draft);
		await suitcase.put(aQuestion());
		expect(put).not.toHaveBeenCalled();
		expect(shelf.size).toBe(0);
	});

	it('it can be kept after all, with what is still being made', async () => {
		const suitcase = await chosen('session');
		const item = aQuestion();
		await suitcase.put(item);
		await suitcase.drafts.save(draft);
		await suitcase.keepAfterAll();
		expect(suitcase.state).toBe('open');
		expect(suitcase.isOnlyForNow).toBe(false);
		expect(suitcase.items).toEqual([item]);
		const later = await onNewPage();
		expect(later.items).toEqual([item]);
		expect(await later.drafts.read('question')).toEqual(draft);
	});
});

describe('closing', () => {
	it('takes everything readable from the screen, and opens again on the device', async () => {
		const suitcase = await chosen('device');
		const item = aQuestion();
		await suitcase.put(item);
		suitcase.close();
		expect(suitcase.state).toBe('closed');
		expect(suitcase.items).toEqual([]);
		expect(suitcase.notice).toBeNull();
		await suitcase.open();
		expect(suitcase.items).toEqual([item]);
	});

	it('closes the suitcase in other windows too', async () => {
		const first = await chosen('device');
		await first.put(aQuestion());
		const second = await onNewPage();
		expect(second.state).toBe('open');
		first.close();
		await vi.waitFor(() => expect(second.state).toBe('closed'));
		expect(second.items).toEqual([]);
	});

	it('leaves nothing of what was only for now', async () => {
		const suitcase = await chosen('session');
		await suitcase.put(aQuestion());
		suitcase.close();
		await suitcase.open();
		expect(suitcase.state).toBe('unasked');
	});
});
