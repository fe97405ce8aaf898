import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, day, host, TestPorch, type World } from '../../tests/relay/a-mailroom.ts';
import { newRelayId } from './relay-mailbox.ts';

let world: World;
beforeEach(async () => {
	world = await aWorld();
});
afterEach(() => world.end());

async function setup() {
	const [here, there] = [new TestPorch(), new TestPorch()];
	const [child, adult] = [await world.open(here), await world.open(there)];
	const [childBox, adultBox] = [world.aBox(), world.aBox()];
	return { here, there, child, adult, childBox, adultBox };
}

describe('a mailroom', () => {
	it('brings a letter and its answer, and each side knows what became of it', async () => {
		const { child, adult, childBox, adultBox } = await setup();
		expect(await adult.open(adultBox)).toBe(true);
		await adult.round();
		await child.open(childBox);
		const letter = world.aLetterTo(adultBox);
		expect(await child.send(letter)).toBe(true);
		expect(child.stateOf(letter.id)).toBe('to-send');
		await child.round();
		expect(child.stateOf(letter.id)).toBe('waiting');
		world.later(2);
		await adult.round();
		expect(adult.arrived).toMatchObject([
			{ box: adultBox.mb, sealed: letter.sealed, at: world.now }
		]);
		const answer = world.aLetterTo(childBox);
		await adult.send(answer);
		await adult.round();
		world.later(2);
		await child.round();
		expect(child.arrived).toMatchObject([{ box: childBox.mb, sealed: answer.sealed }]);
		expect(child.stateOf(letter.id)).toBe('delivered');
		for (const one of child.arrived) await child.taken(one.id);
		expect(child.arrived).toEqual([]);
		await child.forget(letter.id);
		expect([child.outgoing, child.stateOf(letter.id)]).toEqual([[], null]);
		expect([child.isOffline, child.unreadable]).toEqual([false, 0]);
	});

	it('goes on after a reload as if there had been none', async () => {
		const { here, there, child, adult, adultBox } = await setup();
		await adult.open(adultBox);
		const letter = world.aLetterTo(adultBox);
		await child.send(letter);
		const later = await world.open(here);
		expect(later.outgoing).toEqual([letter]);
		await (await world.open(there)).round();
		await later.round();
		world.later();
		await (await world.open(there)).round();
		const last = await world.open(there);
		expect(last.arrived).toMatchObject([{ sealed: letter.sealed }]);
		expect(last.boxes).toMatchObject([adultBox]);
	});

	it('fetches all that waits in one round, the oldest first', async () => {
		const { child, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		const letters = Array.from({ length: 5 }, () => world.aLetterTo(adultBox));
		for (const letter of letters) await child.send(letter);
		await child.round();
		world.later();
		await adult.round();
		expect(adult.arrived).toHaveLength(5);
		world.later();
		await child.round();
		expect(child.outgoing.map(({ state }) => state)).toEqual(letters.map(() => 'delivered'));
	});

	it('leaves with the relay what it has no room for', async () => {
		const { child, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		for (let count = 0; count < 20; count++) await child.send(world.aLetterTo(adultBox));
		await child.round();
		world.later();
		await adult.round();
		for (let count = 0; count < 2; count++) await child.send(world.aLetterTo(adultBox));
		await child.round();
		world.later();
		await adult.round();
		expect(adult.arrived).toHaveLength(20);
		expect(await world.client.count(adultBox)).toMatchObject({ waiting: 2 });
		for (const { id } of adult.arrived) await adult.taken(id);
		world.later();
		await adult.round();
		expect(adult.arrived).toHaveLength(2);
	});

	it('asks little while nothing comes: one call, and nothing is written', async () => {
		const { there, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		expect(adult.next).toBe(world.now + 60_000);
		const before = world.calls;
		await adult.round();
		expect(world.calls).toBe(before);
		there.mayWrite = () => {
			throw new Error('nothing to write');
		};
		world.later(1);
		await adult.round();
		expect(world.calls).toBe(before + 1);
	});

	it('makes a lost mailbox again, and everything undelivered arrives', async () => {
		const { child, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		const [taken, fetched, waiting, unsent] = Array.from({ length: 4 }, () =>
			world.aLetterTo(adultBox)
		);
		if (!taken || !fetched || !waiting || !unsent) throw new Error('four letters');
		for (const letter of [taken, fetched]) await child.send(letter);
		await child.round();
		world.later();
		await adult.round();
		const first = adult.arrived[0]?.id ?? '';
		await adult.taken(first);
		// the child has not heard yet that two of them are here
		const other = await world.open(new TestPorch());
		await other.send(waiting);
		await other.round();
		await world.wipe();
		await child.send(unsent);
		for (let round = 0; round < 3; round++) {
			world.later();
			for (const one of [child, other, adult]) await one.round();
		}
		// the two that were there come again, are known, and are not there twice
		expect(adult.arrived).toHaveLength(3);
		world.later();
		for (const one of [child, other]) await one.round();
		const states = [...child.outgoing, ...other.outgoing].map(({ state }) => state);
		expect(states).toEqual(Array(4).fill('delivered'));
	});

	it('cuts the line until the relay has heard it', async () => {
		const { child, there, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		world.before = () => {
			throw new TypeError('no network');
		};
		await adult.close(adultBox.mb);
		expect(adult.boxes).toEqual([]);
		await adult.round();
		expect(adult.isOffline).toBe(true);
		world.before = () => undefined;
		const later = await world.open(there);
		expect(later.boxes).toEqual([]);
		await later.round();
		expect([later.next, there.disk.size]).toEqual([null, 0]);
		const letter = world.aLetterTo(adultBox);
		await child.send(letter);
		await child.round();
		expect(child.stateOf(letter.id)).toBe('closed');
	});

	it('lets a mailbox go whose time is over', async () => {
		const { there, adult, adultBox } = await setup();
		await adult.open({ ...adultBox, until: world.now + day });
		await adult.round();
		world.now += day;
		await adult.round();
		expect([adult.boxes, adult.next, there.disk.size]).toEqual([[], null, 0]);
	});

	it('takes back what nobody has opened', async () => {
		const { child, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		const letter = world.aLetterTo(adultBox);
		await child.send(letter);
		await child.round();
		await child.callBack(letter.id);
		await child.round();
		expect(child.stateOf(letter.id)).toBe('withdrawn');
		world.later();
		await adult.round();
		expect(adult.arrived).toEqual([]);
		const never = world.aLetterTo(adultBox);
		await child.send(never);
		await child.callBack(never.id);
		expect(child.stateOf(never.id)).toBe('withdrawn');
	});

	it('says why a relay makes no mailbox', async () => {
		const { child, adult, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		const wrong = { ...world.aBox(), mb: adultBox.mb };
		await child.open(wrong);
		await child.round();
		expect(child.troubleOf(wrong.mb)).toBe('taken');
		expect(adult.troubleOf(adultBox.mb)).toBeNull();
		const asked = world.calls;
		await child.round();
		expect(world.calls).toBe(asked);
	});

	it('keeps a letter for a relay it cannot speak with, and asks nobody', async () => {
		const { here, child, adultBox } = await setup();
		const letter = world.aLetterTo(adultBox, 'elsewhere.example.org');
		await child.send(letter);
		await child.open({ ...world.aBox(), relay: 'elsewhere.example.org' });
		for (let round = 0; round < 3; round++) {
			await child.round();
			world.later();
		}
		expect([child.stateOf(letter.id), child.isOffline, world.calls]).toEqual(['to-send', false, 0]);
		expect(child.next).toBe(letter.until);
		expect((await world.open(here)).outgoing).toHaveLength(1);
	});
});

describe('without a network', () => {
	it('waits, says so, asks each relay once in a round, and goes on at once when there is one', async () => {
		const { child, adult, childBox, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		world.before = () => {
			throw new TypeError('no network');
		};
		const letter = world.aLetterTo(adultBox);
		await child.open(childBox);
		await child.send(letter);
		const before = world.calls;
		await child.round();
		expect([child.isOffline, world.calls]).toEqual([true, before + 1]);
		await child.round();
		expect(world.calls).toBe(before + 1);
		world.before = () => undefined;
		await child.retry();
		expect([child.isOffline, child.stateOf(letter.id)]).toEqual([false, 'waiting']);
	});

	it('waits as long as a relay says, also when a network comes back', async () => {
		const { adult, adultBox } = await setup();
		const client = { ...world.client, create: world.client.create.bind(world.client) };
		const slow = { ok: false, reason: 'slow', waitSeconds: 3_000 } as const;
		client.create = () => Promise.resolve(slow);
		const room = await world.open(new TestPorch(), { clientOf: () => client });
		await room.open(adultBox);
		await room.round();
		expect(room.next).toBe(world.now + 3_000_000);
		await room.retry();
		expect([room.next, room.isOffline]).toEqual([world.now + 3_000_000, false]);
		expect(adult.boxes).toEqual([]);
	});
});

describe('what lies on the porch', () => {
	it('and is nothing of ours is left there, and told', async () => {
		const { here, child, adultBox } = await setup();
		await child.send(world.aLetterTo(adultBox));
		const odd = { id: `outgoing/${newRelayId()}`, is: 'outgoing', letter: { id: 'x' } };
		here.disk.set(odd.id, JSON.stringify(odd));
		await child.round();
		expect([child.unreadable, child.outgoing.length]).toEqual([1, 1]);
		expect(here.disk.has(odd.id)).toBe(true);
	});

	it('cannot be read: nothing is asked, and it says so', async () => {
		const { here, child, adultBox } = await setup();
		await child.send(world.aLetterTo(adultBox));
		here.list = (() => Promise.resolve({ ok: false, reason: 'reload' })) as never;
		expect(await child.load()).toBe(false);
		await child.round();
		expect(world.calls).toBe(0);
	});

	it('could not be kept is not said to be', async () => {
		const { here, child, adultBox } = await setup();
		here.mayWrite = () => false;
		expect(await child.send(world.aLetterTo(adultBox))).toBe(false);
		expect(await child.open({ ...adultBox, relay: host })).toBe(false);
		await child.round();
		expect([child.outgoing, child.boxes, world.calls]).toEqual([[], [], 0]);
	});
});
