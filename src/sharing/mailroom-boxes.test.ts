import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, TestPorch, type World } from '../../tests/relay/a-mailroom.ts';
import { newRelayId } from './relay-mailbox.ts';

let world: World;
beforeEach(async () => {
	world = await aWorld();
});
afterEach(() => world.end());

async function setup() {
	const [here, there] = [new TestPorch(), new TestPorch()];
	const [child, adult] = [await world.open(here), await world.open(there)];
	return { here, there, child, adult, childBox: world.aBox(), adultBox: world.aBox() };
}

describe('before everything is erased', () => {
	async function twoBoxes() {
		const { here, child, childBox } = await setup();
		const link = { ...world.aBox(), isForOther: true };
		const lent = { ...world.aBox(), wt: null };
		await world.client.create({ ...lent, wt: newRelayId() });
		for (const box of [childBox, link, lent]) await child.open(box);
		await child.round();
		const isThere = async ({ mb, rt }: { mb: string; rt: string }) =>
			(await world.client.count({ mb, rt })).ok;
		return { here, child, childBox, link, lent, isThere };
	}

	it('the mailboxes for answers are ended; what was given by a link, and what is of others, stays', async () => {
		const { child, childBox, link, lent, isThere } = await twoBoxes();
		expect(await Promise.all([childBox, link, lent].map(isThere))).toEqual([true, true, true]);
		await child.endBoxes();
		expect(await Promise.all([childBox, link, lent].map(isThere))).toEqual([false, true, true]);
		const late = await world.client.store(
			childBox,
			newRelayId(),
			world.aLetterTo(childBox).sealed ?? expect.fail()
		);
		expect(late).toMatchObject({ ok: false, reason: 'closed' });
		// a round that comes in between does not make it again
		await child.round();
		expect(await isThere(childBox)).toBe(false);
	});

	it('knows what another window of the device has made meanwhile', async () => {
		const { here, child, isThere } = await twoBoxes();
		const made = world.aBox();
		const window = await world.open(here);
		await window.open(made);
		await window.round();
		await child.endBoxes();
		expect(await isThere(made)).toBe(false);
	});

	it('is done at once where there is no network', async () => {
		const { child } = await twoBoxes();
		world.before = () => {
			throw new TypeError('no network');
		};
		await child.endBoxes(60_000);
	});

	it('is not waited for where nobody answers', async () => {
		const asked: string[] = [];
		const close = ({ mb }: { mb: string }) => {
			asked.push(mb);
			return new Promise<never>(() => undefined);
		};
		const child = await world.open(new TestPorch(), {
			clientOf: () => ({ ...world.client, close })
		});
		const box = world.aBox();
		await child.open(box);
		await child.endBoxes(1);
		expect(asked).toEqual([box.mb]);
	});
});

describe('a mailbox of somebody else', () => {
	async function lent() {
		const { there, adult, child, adultBox } = await setup();
		await adult.open(adultBox);
		await adult.round();
		const porch = new TestPorch();
		const standIn = await world.open(porch);
		const { mb, rt, relay, until } = adultBox;
		expect(await standIn.open({ mb, rt, wt: null, relay, stamp: null, until })).toBe(true);
		const give = async () => {
			const letter = world.aLetterTo(adultBox);
			await child.send(letter);
			await child.round();
			return letter;
		};
		return { there, adult, adultBox, standIn, porch, give };
	}

	it('is emptied by whoever comes first, and by the other after that', async () => {
		const { adult, standIn, porch, give } = await lent();
		const first = await give();
		await standIn.round();
		expect((await world.open(porch)).arrived).toMatchObject([{ sealed: first.sealed }]);
		world.later();
		await adult.round();
		expect(adult.arrived).toEqual([]);
		const second = await give();
		world.later();
		await adult.round();
		world.later();
		await standIn.round();
		expect(adult.arrived).toMatchObject([{ sealed: second.sealed }]);
		expect(standIn.arrived).toHaveLength(1);
	});

	it('is only let go: it stays for its owner', async () => {
		const { adult, adultBox, standIn, porch, give } = await lent();
		await standIn.round();
		await standIn.close(adultBox.mb);
		await standIn.round();
		expect([standIn.boxes, porch.disk.size]).toEqual([[], 0]);
		await give();
		world.later();
		await adult.round();
		expect(adult.arrived).toHaveLength(1);
	});

	it('that its owner ended, or the relay lost, is not made by anybody else', async () => {
		const { adult, adultBox, standIn } = await lent();
		await world.wipe();
		await standIn.round();
		expect(standIn.troubleOf(adultBox.mb)).toBe('gone');
		expect(await world.client.count(adultBox)).toMatchObject({ ok: false, reason: 'gone' });
		world.later();
		await adult.round();
		world.later();
		await standIn.round();
		expect(standIn.troubleOf(adultBox.mb)).toBeNull();
	});
});
