import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aBrowser, aDevice, again, must, opened, recordsOf } from './a-device.ts';
import { createVault } from './create.ts';

const room = { id: 'room', text: 'a'.repeat(300_000) };
const small = { id: 'small', text: 'b' };

/** No room for anything any more; the manifest of a removal neither, until so many tries later. */
function fillTheDisk(until = Infinity) {
	const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
		?.value as IDBObjectStore['put'];
	let puts = 0;
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...args: Parameters<IDBObjectStore['put']>
	) {
		puts += 1;
		if (puts > until) return real.apply(this, args);
		throw new DOMException('full', 'QuotaExceededError');
	});
}

async function filled() {
	const browser = aBrowser();
	const vault = await opened(createVault({ keep: 'device' }, aDevice(browser)));
	await must(vault.save('notes', room));
	await must(vault.save('notes', small));
	return { browser, vault };
}

afterEach(() => {
	vi.restoreAllMocks();
});

describe('on a full disk', () => {
	it('something can be thrown away, and nothing is told as lost', async () => {
		const { browser, vault } = await filled();
		fillTheDisk(1);
		await must(vault.remove('notes', 'room'));
		expect(await recordsOf(vault.list('notes'))).toEqual([small]);
		const later = await again(browser);
		expect(await recordsOf(later.list('notes'))).toEqual([small]);
		expect(later.damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
	});

	it('it goes also where what it left is not enough yet; the next change sets the count right', async () => {
		const { browser, vault } = await filled();
		const disk = fillTheDisk();
		await must(vault.remove('notes', 'room'));
		expect(await recordsOf(vault.list('notes'))).toEqual([small]);
		disk.mockRestore();
		const changed = { ...small, text: 'c' };
		await must(vault.save('notes', changed));
		expect((await again(browser)).damage).toEqual({ missing: 0, unreadable: 0, isUnsure: false });
	});

	it('two things of one action go together', async () => {
		const { browser, vault } = await filled();
		fillTheDisk(1);
		await must(
			vault.commit([
				{ table: 'notes', remove: 'room' },
				{ table: 'notes', remove: 'small' }
			])
		);
		expect(await recordsOf((await again(browser)).list('notes'))).toEqual([]);
	});

	it('an action that keeps and removes happens whole or not at all', async () => {
		const { vault } = await filled();
		fillTheDisk();
		const edits = [
			{ table: 'notes', remove: 'room' },
			{ table: 'notes', record: { id: 'new' } }
		];
		expect(await vault.commit(edits)).toEqual({ ok: false, reason: 'full' });
		expect(await recordsOf(vault.list('notes'))).toHaveLength(2);
	});

	it('what was thrown away is held until there is room to bring it back', async () => {
		const { vault } = await filled();
		const disk = fillTheDisk();
		await must(vault.remove('notes', 'small'));
		expect(await vault.restore('notes', 'small')).toEqual({ ok: false, reason: 'full' });
		disk.mockRestore();
		await must(vault.restore('notes', 'small'));
		expect(await recordsOf(vault.list('notes'))).toHaveLength(2);
	});
});
