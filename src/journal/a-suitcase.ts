import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { ItemDraft } from './drafts.ts';
import type { Item } from './item.ts';
import { newQuestion } from './new-item.ts';
import type { Suitcase } from './suitcase.svelte.ts';

// Only tests import this, in Node and not in a DOM: bytes that went through the DOM's
// structuredClone are no Uint8Array any more.

const setting = { origin: null, prompt: '' };

/** Something that is being made. */
export const draft: ItemDraft = { kind: 'question', text: 'Mag Pl', ...setting };

/** Gives every test of a file a new device; the map is its small storage. */
export function onADevice(): Map<string, string> {
	const shelf = new Map<string, string>();
	// a busy machine opens slowly, and loads everything slowly the first time
	vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
	beforeAll(() => import('./suitcase.svelte.ts'));
	beforeEach(() => {
		shelf.clear();
		takeDatabaseAway();
		vi.stubGlobal('IDBKeyRange', IDBKeyRange);
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => shelf.get(key) ?? null,
			setItem: (key: string, value: string) => void shelf.set(key, value),
			removeItem: (key: string) => shelf.delete(key)
		});
	});
	afterEach(() => {
		vi.restoreAllMocks();
		vi.unstubAllGlobals();
	});
	return shelf;
}

/** The suitcase of a page that has just been loaded, on the same device as the one before. */
export async function onNewPage(): Promise<Suitcase> {
	vi.resetModules();
	const { suitcaseOfThisPage } = await import('./suitcase.svelte.ts');
	const suitcase = suitcaseOfThisPage();
	await suitcase.open();
	return suitcase;
}

/** A suitcase whose child has chosen how to keep things. */
export async function chosen(keep: 'device' | 'session'): Promise<Suitcase> {
	const suitcase = await onNewPage();
	expect(await suitcase.choose(keep)).toBe(true);
	return suitcase;
}

export function aQuestion(text = 'Mag Pluis mee?', madeAt = 1_000): Item {
	const made = newQuestion(text, setting, { now: () => madeAt });
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

/** From now on nothing more fits, until what it gives is restored. */
export function fillTheDisk() {
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
}

/** The browser tidies up: the database goes, the small storage stays. */
export function takeDatabaseAway(): void {
	vi.stubGlobal('indexedDB', new IDBFactory());
}
