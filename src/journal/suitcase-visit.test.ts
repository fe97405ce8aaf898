import { expect, test } from 'vitest';
import { aQuestion, chosen, onADevice, onNewPage } from './a-suitcase.ts';

const shelf = onADevice();

/** The suitcase of a new page on which a visit begins. */
async function onAVisit() {
	const suitcase = await onNewPage();
	expect(await suitcase.beginVisit()).toBe(true);
	return suitcase;
}

test('on a visit there is an empty suitcase at once, and nothing is asked', async () => {
	const suitcase = await onAVisit();
	expect(suitcase.state).toBe('open');
	expect(suitcase.isOnlyForNow).toBe(true);
	expect(suitcase.isAsked).toBe(true);
	expect(suitcase.items).toEqual([]);
});

test('the suitcase of the device is shut, and lies there as it was afterwards', async () => {
	const own = await chosen('device');
	await own.put(aQuestion('Mag Pluis mee?'));
	const before = [...shelf];
	const visit = await onAVisit();
	expect(visit.items).toEqual([]);
	await visit.put(aQuestion('Waar slaap ik?'));
	visit.endVisit();
	expect([...shelf]).toEqual(before);
	const after = await onNewPage();
	expect(after.items.map((item) => 'text' in item && item.text)).toEqual(['Mag Pluis mee?']);
});

test('whatever is wished on a visit, nothing of it is kept on the device', async () => {
	const visit = await onAVisit();
	await visit.put(aQuestion());
	await visit.keepAfterAll();
	await visit.startAgain();
	await visit.choose('device');
	expect(visit.isOnlyForNow).toBe(true);
	visit.endVisit();
	expect(visit.items).toEqual([]);
	expect(visit.vault).toBeNull();
	expect((await onNewPage()).state).toBe('unasked');
	expect([...shelf]).toEqual([]);
});

test('throwing everything away on a visit leaves the suitcase of the device alone', async () => {
	const own = await chosen('device');
	await own.put(aQuestion('Mag Pluis mee?'));
	const visit = await onAVisit();
	await visit.put(aQuestion('Waar slaap ik?'));
	expect(await visit.throwEverythingAway()).toBe(true);
	expect(visit.items).toEqual([]);
	expect((await onNewPage()).items).toHaveLength(1);
});
