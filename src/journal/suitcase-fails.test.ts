import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import {
	aQuestion,
	chosen,
	draft,
	fillTheDisk,
	onADevice,
	onNewPage,
	takeDatabaseAway
} from './a-suitcase.ts';
import { changeItem } from './item.ts';
import { waitsIn } from './notice.ts';

onADevice();

describe('when something fails', () => {
	it('what cannot be kept after all goes on as it was', async () => {
		const suitcase = await chosen('session');
		const item = aQuestion();
		await suitcase.put(item);
		fillTheDisk();
		await suitcase.keepAfterAll();
		expect(suitcase.state).toBe('open');
		expect(suitcase.isOnlyForNow).toBe(true);
		expect(suitcase.items).toEqual([item]);
		expect(suitcase.notice).toEqual({ kind: 'failed', reason: 'full' });
	});

	it('a thing that did not fit is not shown as kept, and the draft stays', async () => {
		const suitcase = await chosen('device');
		const item = aQuestion();
		await suitcase.put(item);
		await suitcase.drafts.save(draft);
		fillTheDisk();
		const second = aQuestion('Nog een');
		expect(await suitcase.put(second)).toBe(false);
		const unkept = { item: second, beside: null };
		expect(suitcase.notice).toEqual({ kind: 'failed', reason: 'full', unkept });
		expect(suitcase.state).toBe('open');
		expect(suitcase.items).toEqual([item]);
		expect(await suitcase.drafts.read('question')).toEqual(draft);
	});

	it('a draft and a change that did not fit are said', async () => {
		const suitcase = await chosen('device');
		const item = aQuestion();
		await suitcase.put(item);
		fillTheDisk();
		expect(await suitcase.drafts.save(draft)).toBe(false);
		suitcase.forgetNotice();
		expect(await suitcase.saveChange(changeItem(item, {}, () => 5_000))).toBe(false);
		expect(suitcase.notice).toEqual({ kind: 'failed', reason: 'full' });
		expect(suitcase.items).toEqual([item]);
	});

	it('a thing that cannot be taken back is still held, and comes back once there is room', async () => {
		const suitcase = await chosen('device');
		const item = aQuestion();
		await suitcase.put(item);
		await suitcase.throwAway(item);
		const disk = fillTheDisk();
		await suitcase.takeBack();
		expect(suitcase.notice).toMatchObject({ kind: 'failed', reason: 'full' });
		expect(suitcase.items).toEqual([]);
		disk.mockRestore();
		await suitcase.takeBack();
		expect(suitcase.items).toEqual([item]);
		expect(suitcase.notice).toBeNull();
		expect((await onNewPage()).items).toEqual([item]);
	});

	it('on a full disk something can go, and then what waited is kept', async () => {
		const suitcase = await chosen('device');
		const [item, second] = [aQuestion(), aQuestion('Nog een')];
		await suitcase.put(item);
		const disk = fillTheDisk();
		await suitcase.put(second);
		const waits = waitsIn(suitcase.notice);
		await suitcase.throwAway(item);
		expect(suitcase.items).toEqual([]);
		expect(suitcase.notice).toEqual({ kind: 'thrown', item, beside: null });
		disk.mockRestore();
		if (!waits) throw new Error('nothing waits');
		expect(await suitcase.put(waits.item)).toBe(true);
		const later = await onNewPage();
		expect(later.items).toEqual([second]);
		expect(later.damage.missing).toBe(0);
	});

	it('a thing that cannot be thrown away stays', async () => {
		const suitcase = await chosen('device');
		const item = aQuestion();
		await suitcase.put(item);
		fillTheDisk();
		vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await suitcase.throwAway(item);
		expect(suitcase.items).toEqual([item]);
		expect(suitcase.notice).toEqual({ kind: 'failed', reason: 'full' });
	});

	it('a suitcase that cannot be made leaves what was being made where it is', async () => {
		const suitcase = await onNewPage();
		await suitcase.drafts.save(draft);
		fillTheDisk();
		expect(await suitcase.choose('device')).toBe(false);
		expect(suitcase.state).toBe('full');
		expect(await suitcase.drafts.read('question')).toEqual(draft);
		expect(await suitcase.choose('session')).toBe(true);
		expect(await suitcase.drafts.read('question')).toEqual(draft);
	});
});

describe('a suitcase the browser tidied away', () => {
	it('is never taken for a first visit, and a new one is made only when asked', async () => {
		const suitcase = await chosen('device');
		await suitcase.put(aQuestion());
		takeDatabaseAway();
		const later = await onNewPage();
		expect(later.state).toBe('missing');
		expect(await later.choose('device')).toBe(false);
		expect(later.state).toBe('missing');
		await later.startAgain();
		expect(later.state).toBe('open');
		expect(later.items).toEqual([]);
	});
});
