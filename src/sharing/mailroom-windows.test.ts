import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, TestPorch, type World } from '../../tests/relay/a-mailroom.ts';
import type { Alone } from './one-window.ts';

let world: World;
beforeEach(async () => {
	world = await aWorld();
});
afterEach(() => world.end());

async function setup() {
	const [here, there] = [new TestPorch(), new TestPorch()];
	return {
		here,
		there,
		child: await world.open(here),
		adult: await world.open(there),
		adultBox: world.aBox()
	};
}

describe('two windows of one device', () => {
	/** As the browser's locks: one after the other. */
	function oneQueue(): Alone {
		let last: Promise<void> = Promise.resolve();
		return (work) => (last = last.then(work));
	}

	it.each([
		['with locks', true],
		['in a browser without them', false]
	])('%s, a letter is there once', async (_, hasLocks) => {
		const { here, there, adult, adultBox } = await setup();
		const alone: Alone = hasLocks ? oneQueue() : (work) => work();
		await adult.open(adultBox);
		const letters = Array.from({ length: 3 }, () => world.aLetterTo(adultBox));
		const childWindows = [await world.open(here, { alone }), await world.open(here, { alone })];
		for (const [at, letter] of letters.entries()) await childWindows[at % 2]?.send(letter);
		const windows = [await world.open(there, { alone }), await world.open(there, { alone })];
		for (let round = 0; round < 4; round++) {
			await Promise.all([...windows, ...childWindows].map((one) => one.round()));
			world.later();
		}
		for (const one of windows) expect(one.arrived).toHaveLength(3);
		const [first, second] = windows;
		for (const { id } of first?.arrived ?? []) await first?.taken(id);
		await second?.round();
		expect(second?.arrived).toEqual([]);
		for (const one of childWindows)
			expect(one.outgoing.map(({ state }) => state)).toEqual(Array(3).fill('delivered'));
	});

	it('with locks ask no more than one', async () => {
		const { here, adult, adultBox } = await setup();
		const alone = oneQueue();
		await adult.open(adultBox);
		await adult.round();
		const [one, other] = [await world.open(here, { alone }), await world.open(here, { alone })];
		const letter = world.aLetterTo(adultBox);
		await one.send(letter);
		await other.load();
		const before = world.calls;
		await Promise.all([one.round(), other.round(), one.round()]);
		expect(world.calls).toBe(before + 1);
		expect([one, other].map((room) => room.stateOf(letter.id))).toEqual(['waiting', 'waiting']);
	});

	it('hear each other: called back in one while the other is sending it', async () => {
		const { here, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		const alone = oneQueue();
		const [one, other] = [await world.open(here, { alone }), await world.open(here, { alone })];
		const letter = world.aLetterTo(adultBox);
		await one.send(letter);
		await other.load();
		let calling: Promise<void> | null = null;
		world.before = (_, path, method) => {
			if (method === 'PUT' && path.includes('/m/')) calling ??= other.callBack(letter.id);
		};
		await one.round();
		await (calling as Promise<void> | null);
		world.later();
		// the window in which it was called back is gone
		const last = await world.open(here);
		await last.round();
		world.later();
		await last.round();
		expect(last.stateOf(letter.id)).toBe('withdrawn');
		expect([...here.disk.keys()]).toEqual([`outgoing/${letter.id}`]);
	});
});
