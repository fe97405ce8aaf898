import { createVault, type Vault } from '#vault';
import { describe, expect, it, vi } from 'vitest';
import { withCard, withDay } from './edit-board.ts';
import { withGoodbye, withNewGoodbye } from './edit-things.ts';
import { FamilyPlan, planTable } from './family-plan.svelte.ts';
import { emptyPlan } from './plan.ts';

const now = () => new Date('2026-11-26T10:00:00Z');
const dated = withDay(emptyPlan, { date: '2026-12-03' });

async function aVault(): Promise<Vault> {
	const created = await createVault({ keep: 'session' });
	if (!created.ok) throw new Error(created.reason);
	return created.vault;
}

async function opened(vault: Vault): Promise<FamilyPlan> {
	const plan = new FamilyPlan(vault, now);
	await plan.open();
	return plan;
}

async function setup() {
	const vault = await aVault();
	return { vault, family: await opened(vault) };
}

describe('the plan of a family', () => {
	it('is empty until something is laid down', async () => {
		const family = new FamilyPlan(await aVault());
		expect(family.state).toBe('opening');
		await family.open();
		expect([family.state, family.plan]).toEqual(['open', emptyPlan]);
	});

	it('is there the next time', async () => {
		const { vault, family } = await setup();
		expect(await family.change(dated)).toBe(true);
		const changed = '2026-11-26T10:00:00.000Z';
		expect((await opened(vault)).plan).toEqual({ ...dated, changed });
	});

	it('is on the screen before it is kept', async () => {
		const { family } = await setup();
		const keeping = family.change(dated);
		expect(family.plan.day.state).toBe('known');
		expect(await keeping).toBe(true);
	});

	it('is kept one change after another, the last one last', async () => {
		const { vault, family } = await setup();
		const all = ['a', 'b', 'c'].map((text) =>
			family.change(withCard(family.plan, 'things', { state: 'known', text }))
		);
		expect(await Promise.all(all)).toEqual([true, true, true]);
		const kept = (await opened(vault)).plan;
		expect(kept.cards.find(({ id }) => id === 'things')?.text).toBe('c');
		expect(kept.changed).toBe('2026-11-26T10:00:00.002Z');
	});

	it('is as it was where a change is not kept', async () => {
		const { vault, family } = await setup();
		await family.change(dated);
		const before = family.plan;
		vi.spyOn(vault, 'save').mockResolvedValueOnce({ ok: false, reason: 'full' });
		expect(await family.change(withDay(dated, { date: '2026-12-10' }))).toBe(false);
		expect([family.state, family.plan]).toEqual(['open', before]);
		expect(await family.change(withDay(dated, { date: '2026-12-10' }))).toBe(true);
	});

	it('does not write what it could not read again', async () => {
		const { vault, family } = await setup();
		const save = vi.spyOn(vault, 'save');
		const tooLong = withCard(emptyPlan, 'pet', { text: 'a'.repeat(300) });
		expect(await family.change(tooLong)).toBe(false);
		expect(save).not.toHaveBeenCalled();
		expect(family.plan).toBe(emptyPlan);
	});

	it('does not become newer because a child ticks something off, or because it is taken over', async () => {
		const { family } = await setup();
		await family.change(withNewGoodbye(dated, { text: 'juf', picture: null }, 'g'));
		const { changed } = family.plan;
		await family.change({ ...withGoodbye(family.plan, 'g', { isDone: true }), changed: 'x' });
		expect(family.plan).toMatchObject({ changed, goodbyes: [{ isDone: true }] });
		await family.take({ ...dated, changed: '2026-11-25T09:00:00.000Z' });
		expect(family.plan.changed).toBe('2026-11-25T09:00:00.000Z');
	});

	it('is not written over when another window was first', async () => {
		const { vault, family } = await setup();
		const other = await opened(vault);
		await other.change(dated);
		expect(await family.change(withDay(emptyPlan, { state: 'unknown' }))).toBe(false);
		expect(family.plan).toEqual(other.plan);
		expect(await family.change(withDay(family.plan, { state: 'unknown' }))).toBe(true);
	});

	it.each([
		['newer', { v: 2 }],
		['damaged', { ...emptyPlan, cards: [] }],
		['not-a-plan', 'x']
	])('that is %s is said to be, and stays as it lies', async (state, plan) => {
		const vault = await aVault();
		const record = { id: 'plan', plan };
		await vault.save(planTable, record);
		const family = await opened(vault);
		expect(family.state).toBe(state);
		expect(await family.change(dated)).toBe(false);
		expect(await family.take(dated)).toBe(false);
		expect(await vault.read(planTable, 'plan')).toEqual({ ok: true, record });
	});

	it('that is damaged begins again when a person says so; a newer one never does', async () => {
		const vault = await aVault();
		await vault.save(planTable, { id: 'plan', plan: { v: 1 } } as { id: string });
		const family = await opened(vault);
		expect(await family.startAgain()).toBe(true);
		expect(await family.change(dated)).toBe(true);
		await vault.save(planTable, { id: 'plan', plan: { v: 2 } } as { id: string });
		const newer = await opened(vault);
		expect(await newer.startAgain()).toBe(false);
	});

	it('is shut with its suitcase', async () => {
		const { vault, family } = await setup();
		vault.lock();
		expect(await family.change(dated)).toBe(false);
		expect([family.state, family.plan]).toEqual(['locked', emptyPlan]);
	});
});
