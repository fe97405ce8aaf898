import { parseBackup, type PartOutcome, type Suitcase } from '#journal';
import { emptyPlan, type Plan } from '#plan';
import { emptyCheck, emptySheet } from '#rights';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copiedParts } from './copied-parts.ts';

const plan = (date: string, changed: string): Plan => ({
	...emptyPlan,
	changed,
	day: { state: 'known', date, before: null, why: '' }
});
const older = plan('2026-12-03', '2026-11-20T10:00:00.000Z');
const newer = plan('2026-12-10', '2026-11-25T10:00:00.000Z');
const voice = { ...emptySheet, about: { ...emptySheet.about, name: 'Sami' } };
const check = { ...emptyCheck, name: 'Sami' };

beforeEach(() => {
	vi.setConfig({ testTimeout: 60_000 });
	const shelf = new Map<string, string>();
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('IDBKeyRange', IDBKeyRange);
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => shelf.get(key) ?? null,
		setItem: (key: string, value: string) => void shelf.set(key, value),
		removeItem: (key: string) => shelf.delete(key)
	});
});
afterEach(() => vi.unstubAllGlobals());

/** The suitcase of a page that has just been loaded, and of a device that may have one. */
async function onNewPage(): Promise<Suitcase> {
	vi.resetModules();
	const { suitcaseOfThisPage } = await import('#journal');
	const suitcase = suitcaseOfThisPage();
	await suitcase.open();
	return suitcase;
}

async function aSuitcase(keep: 'session' | 'device' = 'session'): Promise<Suitcase> {
	const suitcase = await onNewPage();
	expect(await suitcase.choose(keep)).toBe(true);
	return suitcase;
}

async function lay(suitcase: Suitcase, records: Partial<Record<string, object>>): Promise<void> {
	for (const [id, content] of Object.entries(records)) {
		const isPlan = id === 'plan';
		const record = { id, ...(isPlan ? { plan: content } : { sheet: content }) };
		expect(await suitcase.vault?.save(isPlan ? 'plan' : 'sheets', record)).toEqual({ ok: true });
	}
}

async function lying(suitcase: Suitcase, id: string): Promise<unknown> {
	const read = await suitcase.vault?.read(id === 'plan' ? 'plan' : 'sheets', id);
	if (!read?.ok) return read?.reason;
	return 'plan' in read.record ? read.record.plan : 'sheet' in read.record && read.record.sheet;
}

async function bringOver(from: Suitcase, into: Suitcase): Promise<Partial<Record<string, string>>> {
	const packed = await from.copies.pack(copiedParts);
	if (!packed.ok) throw new Error(packed.reason);
	const read = await parseBackup(packed.bytes, copiedParts);
	if (!read.ok) throw new Error(read.reason);
	const merged = await into.copies.bringIn(read.backup, copiedParts);
	if (!merged.ok) throw new Error(merged.reason);
	return Object.fromEntries(
		merged.parts.map(({ name, became }: PartOutcome) => [name, became] as const)
	);
}

test('a spare copy brings the plan and the sheets to an empty suitcase, word for word', async () => {
	const from = await aSuitcase();
	await lay(from, { plan: older, 'voice-sheet': voice, 'rights-check': check });
	const into = await aSuitcase();
	expect(await bringOver(from, into)).toEqual({
		plan: 'came',
		'voice-sheet': 'came',
		'rights-check': 'came'
	});
	expect(await lying(into, 'plan')).toEqual(older);
	expect(await lying(into, 'voice-sheet')).toEqual(voice);
	expect(await lying(into, 'rights-check')).toEqual(check);
	expect(await lying(into, 'complaint')).toBe('gone');
	expect(await bringOver(from, into)).toMatchObject({ plan: 'same', 'voice-sheet': 'same' });
});

test.each([
	['a newer plan', newer],
	['an older plan', { ...newer, changed: '2026-11-01T10:00:00.000Z' }]
])('%s on the device is not laid aside in silence', async (_name, here) => {
	const [from, into] = [await aSuitcase(), await aSuitcase()];
	await lay(from, { plan: older });
	await lay(into, { plan: here });
	expect(await bringOver(from, into)).toEqual({ plan: 'stayed' });
	expect(await lying(into, 'plan')).toEqual(here);
});

test('a plan in which nobody said anything makes way', async () => {
	const [from, into] = [await aSuitcase(), await aSuitcase()];
	await lay(from, { plan: older });
	await lay(into, { plan: emptyPlan });
	expect(await bringOver(from, into)).toEqual({ plan: 'came' });
	expect(await lying(into, 'plan')).toEqual(older);
});

test('a sheet that is on the device stays as it is', async () => {
	const [from, into] = [await aSuitcase(), await aSuitcase()];
	await lay(from, { 'voice-sheet': voice, 'rights-check': check });
	const mine = { ...voice, about: { ...voice.about, name: 'Noor' } };
	await lay(into, { 'voice-sheet': mine });
	expect(await bringOver(from, into)).toEqual({ 'voice-sheet': 'stayed', 'rights-check': 'came' });
	expect(await lying(into, 'voice-sheet')).toEqual(mine);
});

test('what was only for now goes along when the suitcase is kept after all, and is erased with it', async () => {
	const suitcase = await aSuitcase('session');
	await lay(suitcase, { plan: older, 'voice-sheet': voice });
	await suitcase.keepAfterAll();
	expect(suitcase.isOnlyForNow).toBe(false);
	const later = await onNewPage();
	expect(await lying(later, 'plan')).toEqual(older);
	expect(await lying(later, 'voice-sheet')).toEqual(voice);
	expect(await later.throwEverythingAway()).toBe(true);
	expect(await later.choose('device')).toBe(true);
	expect(await lying(later, 'plan')).toBe('gone');
	expect(await lying(later, 'voice-sheet')).toBe('gone');
});
