import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/relay/ids.ts';
import { limits } from '../../src/relay/limits.ts';
import type { NewMessage, Store } from '../../src/relay/store.ts';
import { day, hour } from '../../src/relay/time.ts';
import { aFilledBox, aLetter, aMessage, anId, aNewBox, now, senderOf } from './a-box.ts';
import { claiming, confirming, racing, withdrawing } from './delivery-contract.ts';

const gone = { is: 'gone' };
const stranger = hashOf(anId());

/** What every store must do. Each test has mailboxes of its own. */
export function storeContract(store: () => Store): void {
	describe('a mailbox', () => creating(store));
	describe('a message', () => storing(store));
	describe('claiming', () => claiming(store));
	describe('confirming', () => confirming(store));
	describe('withdrawing', () => withdrawing(store));
	describe('cutting the line', () => cutting(store));
	describe('time', () => passing(store));
	describe('many at once', () => racing(store));
}

function creating(store: () => Store): void {
	test('is created once, and the same again changes nothing', async () => {
		const box = aNewBox();
		const end = now + 90 * day;
		expect(await store().create(box, null, now)).toEqual({ is: 'created', end });
		expect(await store().create(box, null, now)).toEqual({ is: 'again', end });
	});

	test('is not given to whoever comes with other tokens', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		for (const changes of [{ readHash: stranger }, { writeHash: stranger }])
			expect(await store().create({ ...box, ...changes }, null, now)).toEqual({ is: 'taken' });
		expect(await store().count(box, now)).toMatchObject({ waiting: messages.length });
	});

	test('tells nobody without its token that it is there', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		const [message = aMessage(box)] = messages;
		for (const wrong of [
			{ ...box, readHash: stranger, writeHash: stranger },
			// each token is good for its own side only
			{ ...box, readHash: box.writeHash, writeHash: box.readHash },
			aNewBox()
		]) {
			expect(await store().count(wrong, now)).toEqual(gone);
			expect(await store().claim(wrong, anId(), 900, now)).toEqual(gone);
			expect(await store().confirm(wrong, message.id, anId(), now)).toEqual(gone);
			expect(await store().cut(wrong, now)).toEqual(gone);
			expect(await store().put(aMessage(wrong), now)).toEqual(gone);
			expect(await store().withdraw(senderOf(wrong, message), now)).toEqual(gone);
			expect(await store().state(senderOf(wrong, message), now)).toEqual(gone);
		}
		expect(await store().count(box, now)).toMatchObject({ waiting: 1 });
	});

	test('is created with a stamp, which is good for that mailbox only', async () => {
		const stamp = { hash: hashOf(anId()), end: now + 90 * day };
		const box = aNewBox();
		expect(await store().create(box, stamp, now)).toMatchObject({ is: 'created' });
		expect(await store().create(box, stamp, now)).toMatchObject({ is: 'again' });
		expect(await store().create(aNewBox(), stamp, now)).toEqual({ is: 'stamp' });
	});

	test('that is taken does not use up a stamp', async () => {
		const { box } = await aFilledBox(store(), 0);
		const stamp = { hash: hashOf(anId()), end: now + 90 * day };
		expect(await store().create({ ...box, readHash: stranger }, stamp, now)).toEqual({
			is: 'taken'
		});
		expect(await store().create(aNewBox(), stamp, now)).toMatchObject({ is: 'created' });
	});
}

function storing(store: () => Store): void {
	test('waits, and is given back byte for byte', async () => {
		const box = aNewBox();
		await store().create(box, null, now);
		const message = aMessage(box, { body: aLetter(limits.message) });
		const end = now + 7 * day;
		expect(await store().put(message, now)).toEqual({ is: 'stored', end });
		expect(await store().count(box, now)).toMatchObject({ is: 'counted', waiting: 1 });
		const claimed = await store().claim(box, anId(), 900, now);
		expect(claimed).toMatchObject({ is: 'claimed', id: message.id, end, opened: 1 });
		if (claimed.is === 'claimed') expect(Buffer.from(claimed.body).equals(message.body)).toBe(true);
	});

	test('stored twice is there once', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		for (const message of messages)
			expect(await store().put(message, now)).toEqual({ is: 'again', end: now + 7 * day });
		expect(await store().count(box, now)).toMatchObject({ waiting: 1 });
	});

	test('never replaces another with the same id', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		for (const { id, body } of messages) {
			expect(await store().put(aMessage(box, { id }), now)).toEqual({ is: 'used' });
			const claimed = await store().claim(box, anId(), 900, now);
			expect(claimed).toMatchObject({ is: 'claimed' });
			if (claimed.is === 'claimed') expect(Buffer.from(claimed.body).equals(body)).toBe(true);
		}
	});

	test('finds no room where as many wait as may', async () => {
		const { box, messages } = await aFilledBox(store(), 2, { max: 2 });
		const [first = aMessage(box)] = messages;
		const next = aMessage(box);
		expect(await store().put(next, now)).toEqual({ is: 'box-full' });
		await store().withdraw(senderOf(box, first), now);
		expect(await store().put(next, now)).toMatchObject({ is: 'stored' });
	});

	test('finds no room above the weight of a mailbox', async () => {
		const box = aNewBox();
		await store().create(box, null, now);
		const body = aLetter(limits.message);
		for (let count = 0; count < 8; count++)
			expect(await store().put(aMessage(box, { body }), now)).toMatchObject({ is: 'stored' });
		expect(await store().put(aMessage(box), now)).toEqual({ is: 'box-full' });
	});

	test('that comes once more after it was delivered is not delivered again', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		const claim = anId();
		await store().claim(box, claim, 900, now);
		for (const message of messages) {
			await store().confirm(box, message.id, claim, now);
			expect(await store().put(message, now)).toEqual({ is: 'again', end: now + 7 * day });
			expect(await store().put(aMessage(box, { id: message.id }), now)).toEqual({ is: 'used' });
		}
		expect(await store().count(box, now)).toMatchObject({ waiting: 0 });
	});

	test('is told to its sender: waiting, opened, delivered', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		const [message = aMessage(box)] = messages;
		const told = () => store().state(senderOf(box, message), now);
		const end = now + 7 * day;
		const claim = anId();
		expect(await told()).toEqual({ is: 'known', state: 'waiting', opened: 0, end });
		await store().claim(box, claim, 900, now);
		expect(await told()).toEqual({ is: 'known', state: 'opened', opened: 1, end });
		await store().confirm(box, message.id, claim, now);
		expect(await told()).toEqual({ is: 'known', state: 'delivered', opened: 1, end });
		expect(await store().state({ ...box, id: anId() }, now)).toEqual({ is: 'unknown' });
	});
}

function cutting(store: () => Store): void {
	test('erases everything; whoever stores hears that it is closed, for 30 days', async () => {
		const { box, messages } = await aFilledBox(store(), 2);
		const [message = aMessage(box)] = messages;
		for (let time = 0; time < 2; time++) expect(await store().cut(box, now)).toEqual({ is: 'cut' });
		expect(await store().claim(box, anId(), 900, now)).toEqual(gone);
		expect(await store().count(box, now)).toEqual(gone);
		expect(await store().withdraw(senderOf(box, message), now)).toEqual(gone);
		expect(await store().create(box, null, now)).toEqual({ is: 'taken' });
		expect(await store().state(senderOf(box, message), now)).toEqual({ is: 'closed' });
		const late = now + 30 * day;
		expect(await store().put(message, late - 1)).toEqual({ is: 'closed' });
		expect(await store().put({ ...message, writeHash: stranger }, now)).toEqual(gone);
		expect(await store().put(message, late)).toEqual(gone);
		expect(await store().create(box, null, late)).toMatchObject({ is: 'created' });
		expect(await store().count(box, late)).toMatchObject({ waiting: 0 });
	});
}

function passing(store: () => Store): void {
	test('is rounded up to the hour wherever it is kept', async () => {
		const box = aNewBox({ ttl: 2 * hour });
		const end = now + 3 * hour;
		expect(await store().create(box, null, now + 1)).toEqual({ is: 'created', end });
		const message = aMessage(box, { ttl: 90 * 60 });
		expect(await store().put(message, now + 1)).toEqual({ is: 'stored', end: now + 2 * hour });
	});

	test('ends a message, with and without a sweeper, and its room is free again', async () => {
		const box = aNewBox({ max: 1 });
		await store().create(box, null, now);
		const message = aMessage(box, { ttl: hour });
		await store().put(message, now);
		const sender = senderOf(box, message);
		expect(await store().claim(box, anId(), 60, now + hour - 61)).toMatchObject({ id: message.id });
		const end = now + hour;
		expect(await store().state(sender, end)).toMatchObject({ state: 'expired', opened: 1 });
		expect(await store().claim(box, anId(), 60, end)).toEqual({ is: 'nothing' });
		expect(await store().count(box, end)).toMatchObject({ waiting: 0 });
		expect(await store().put(aMessage(box), end)).toMatchObject({ is: 'stored' });
		while (await store().sweep(end));
		expect(await store().state(sender, end)).toMatchObject({ state: 'expired' });
	});

	test('does not end a message while somebody reads it', async () => {
		const box = aNewBox();
		await store().create(box, null, now);
		const message = aMessage(box, { ttl: hour });
		await store().put(message, now);
		const claim = anId();
		await store().claim(box, claim, 900, now + hour - 1);
		while (await store().sweep(now + hour + 60));
		expect(await store().confirm(box, message.id, claim, now + hour + 60)).toEqual({
			is: 'confirmed'
		});
	});

	test('ends a mailbox that nobody uses, and no other', async () => {
		const box = aNewBox({ ttl: 2 * hour });
		await store().create(box, null, now);
		expect(await store().count(box, now + hour)).toMatchObject({ end: now + 3 * hour });
		expect(await store().count(box, now + 2 * hour)).toMatchObject({ end: now + 4 * hour });
		expect(await store().count(box, now + 4 * hour)).toEqual(gone);
		expect(
			await store().create({ ...box, readHash: stranger }, null, now + 4 * hour)
		).toMatchObject({ is: 'created' });
	});

	test('forgets after 30 days how a message ended', async () => {
		const { box, messages } = await aFilledBox(store(), 1);
		const [message = aMessage(box)] = messages;
		const sender = senderOf(box, message);
		await store().withdraw(sender, now);
		const late = now + 30 * day;
		expect(await store().state(sender, late - 1)).toMatchObject({ state: 'withdrawn' });
		while (await store().sweep(late));
		expect(await store().state(sender, late)).toEqual({ is: 'unknown' });
	});

	test('remembers the ends of a thousand messages of one mailbox, the newest', async () => {
		const { box } = await aFilledBox(store(), 0);
		const all: NewMessage[] = [];
		for (let round = 0; round < 51; round++) {
			const messages = Array.from({ length: 20 }, () => aMessage(box));
			await Promise.all(messages.map((message) => store().put(message, now)));
			await Promise.all(messages.map((message) => store().withdraw(senderOf(box, message), now)));
			all.push(...messages);
		}
		const known = await Promise.all(
			all.map((message) => store().state(senderOf(box, message), now))
		);
		expect(known.map(({ is }) => is)).toEqual([
			...Array.from({ length: 20 }, () => 'unknown'),
			...Array.from({ length: 1000 }, () => 'known')
		]);
	}, 60_000);

	test('keeps a mailbox as long as what its sender may ask', async () => {
		const box = aNewBox({ ttl: hour });
		await store().create(box, null, now);
		const message = aMessage(box, { ttl: 7 * day });
		await store().put(message, now);
		const sender = senderOf(box, message);
		expect(await store().state(sender, now + 7 * day - 1)).toMatchObject({ state: 'waiting' });
		await store().withdraw(sender, now + 7 * day - 1);
		expect(await store().state(sender, now + 30 * day)).toMatchObject({ state: 'withdrawn' });
	});
}
