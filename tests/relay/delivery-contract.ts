import { expect, test } from 'vitest';
import type { Store } from '../../src/relay/store.ts';
import { hour } from '../../src/relay/time.ts';
import { aFilledBox, aMessage, anId, now, senderOf } from './a-box.ts';

/** So often. */
const rounds = 1000;

export function claiming(store: () => Store): void {
	test('gives the oldest first, each claim one', async () => {
		const { box, messages } = await aFilledBox(store(), 3);
		for (const { id } of messages)
			expect(await store().claim(box, anId(), 900, now)).toMatchObject({ id, opened: 1 });
	});

	test('again gives the same', async () => {
		const { box, messages } = await aFilledBox(store(), 2);
		const claim = anId();
		for (const later of [0, 60, 899, 900, 5000])
			expect(await store().claim(box, claim, 900, now + later)).toMatchObject({
				id: messages[0]?.id,
				opened: 1
			});
	});

	test('finds nothing in an empty mailbox', async () => {
		const { box } = await aFilledBox(store(), 0);
		expect(await store().claim(box, anId(), 900, now)).toEqual({ is: 'nothing' });
	});

	test('waits for whoever is reading, and takes over when the lease has ended', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		await store().claim(box, anId(), 900, now);
		const other = anId();
		const until = now + 900;
		expect(await store().claim(box, other, 60, now + 899)).toEqual({ is: 'leased', until });
		expect(await store().claim(box, other, 60, until)).toMatchObject({
			id: messages[0]?.id,
			opened: 2
		});
	});

	test('again after delivery takes no second one', async () => {
		const { box, messages } = await aFilledBox(store(), 2);
		const claim = anId();
		await store().claim(box, claim, 900, now);
		await store().confirm(box, messages[0]?.id ?? '', claim, now);
		expect(await store().claim(box, claim, 900, now)).toEqual({ is: 'nothing' });
		expect(await store().claim(box, anId(), 900, now)).toMatchObject({ id: messages[1]?.id });
	});
}

export function confirming(store: () => Store): void {
	test('erases, and can be repeated', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		const [{ id } = aMessage(box)] = messages;
		const claim = anId();
		await store().claim(box, claim, 900, now);
		for (let time = 0; time < 3; time++)
			expect(await store().confirm(box, id, claim, now)).toEqual({ is: 'confirmed' });
		expect(await store().count(box, now)).toMatchObject({ waiting: 0 });
		expect(await store().claim(box, anId(), 900, now)).toEqual({ is: 'nothing' });
	});

	test('is for whoever took it last, also after the lease', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		const [{ id } = aMessage(box)] = messages;
		const [first, second] = [anId(), anId()];
		expect(await store().confirm(box, id, first, now)).toEqual({ is: 'not-yours' });
		await store().claim(box, first, 900, now);
		await store().claim(box, second, 900, now + 900);
		expect(await store().confirm(box, id, first, now + 901)).toEqual({ is: 'not-yours' });
		expect(await store().confirm(box, id, second, now + 2 * hour)).toEqual({ is: 'confirmed' });
	});

	test('knows no message that is not there', async () => {
		const { box } = await aFilledBox(store(), 1);
		expect(await store().confirm(box, anId(), anId(), now)).toEqual({ is: 'unknown' });
	});
}

export function withdrawing(store: () => Store): void {
	test('erases, and can be repeated', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		const [message = aMessage(box)] = messages;
		for (let time = 0; time < 3; time++)
			expect(await store().withdraw(senderOf(box, message), now)).toEqual({ is: 'withdrawn' });
		expect(await store().claim(box, anId(), 900, now)).toEqual({ is: 'nothing' });
		expect(await store().state(senderOf(box, message), now)).toMatchObject({
			state: 'withdrawn'
		});
	});

	test('waits while somebody reads, and works again after the lease', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		const [message = aMessage(box)] = messages;
		const claim = anId();
		await store().claim(box, claim, 900, now);
		const until = now + 900;
		const sender = senderOf(box, message);
		expect(await store().withdraw(sender, now)).toEqual({ is: 'leased', until });
		expect(await store().withdraw(sender, until)).toEqual({ is: 'withdrawn' });
		expect(await store().confirm(box, message.id, claim, until)).toEqual({ is: 'not-yours' });
	});

	test('comes too late after delivery', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		const [message = aMessage(box)] = messages;
		const claim = anId();
		await store().claim(box, claim, 900, now);
		await store().confirm(box, message.id, claim, now);
		expect(await store().withdraw(senderOf(box, message), now)).toEqual({ is: 'delivered' });
	});

	test('knows no message that is not there', async () => {
		const { box } = await aFilledBox(store(), 1);
		expect(await store().withdraw({ ...box, id: anId() }, now)).toEqual({ is: 'unknown' });
	});
}

export function racing(store: () => Store): void {
	test(`gives one message to one of 64, ${rounds} times`, async () => {
		for (let round = 0; round < rounds; round++) {
			const { box } = await aFilledBox(store(), 1);
			const claims = Array.from({ length: 64 }, () => store().claim(box, anId(), 900, now));
			const won = (await Promise.all(claims)).filter(({ is }) => is === 'claimed');
			expect(won, `round ${round}`).toHaveLength(1);
		}
	}, 120_000);

	test(`lets a message be taken back or read, never both, ${rounds} times`, async () => {
		for (let round = 0; round < rounds; round++) {
			const { box, messages } = await aFilledBox(store(), 1);
			const [message = aMessage(box)] = messages;
			const sender = senderOf(box, message);
			const pair = [
				() => store().claim(box, anId(), 900, now),
				() => store().withdraw(sender, now)
			];
			if (round % 2) pair.reverse();
			const kinds = (await Promise.all(pair.map((one) => one()))).map(({ is }) => is).sort();
			expect([
				['claimed', 'leased'],
				['nothing', 'withdrawn']
			]).toContainEqual(kinds);
			const state = kinds[0] === 'claimed' ? 'opened' : 'withdrawn';
			expect(await store().state(sender, now)).toMatchObject({ state });
		}
	}, 120_000);

	test('stores one message once, however often it comes', async () => {
		const { box } = await aFilledBox(store(), 0);
		const message = aMessage(box);
		const all = await Promise.all(Array.from({ length: 32 }, () => store().put(message, now)));
		expect(all.filter(({ is }) => is === 'stored')).toHaveLength(1);
		expect(all.filter(({ is }) => is === 'again')).toHaveLength(31);
		expect(await store().count(box, now)).toMatchObject({ waiting: 1 });
	});
}
