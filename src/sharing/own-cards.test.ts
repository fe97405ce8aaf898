import { describe, expect, it } from 'vitest';
import { aMoment, bytesOf } from './a-card.ts';
import { sanne } from './a-talk.ts';
import { cardAt, dayMs } from './card.ts';
import { cardOf } from './circle.ts';
import { keyPairOf } from './identity.ts';
import { canForget, isDue, makeCard, makeDeviceKey } from './own-cards.ts';

const now = aMoment;

describe('a card of my own', () => {
	it('is for one child for seven days, or lies open for ninety', async () => {
		const one = await makeCard(sanne, { now });
		const open = await makeCard({ ...sanne, use: 'open' }, { now });
		expect(one.card.expires).toBe(Date.UTC(2026, 11, 3));
		expect(open.card.expires).toBe(Date.UTC(2027, 1, 24));
		expect(cardAt(open.card, now).ok).toBe(true);
		expect(one.card.pair).toHaveLength(16);
		expect(open.card.pair).toBeNull();
	});

	it('has a key and a mailbox that no other has', async () => {
		const cards = await Promise.all([1, 2].map(() => makeCard(sanne, { now })));
		const [one, other] = cards.map(({ card }) => card);
		expect(one?.readers[0]?.key).not.toEqual(other?.readers[0]?.key);
		expect(one?.mailbox).not.toEqual(other?.mailbox);
		expect(one?.pair).not.toEqual(other?.pair);
	});

	it('is kept with what opens it', async () => {
		const { own, card } = await makeCard(sanne, { now });
		expect(cardOf(own)).toEqual(card);
		expect((await keyPairOf(own.secret)).key).toEqual(card.readers[0]?.key);
		expect(own.usedBy).toBeNull();
	});

	it('can be read by others by the keys they showed', async () => {
		const { recipient } = await makeDeviceKey();
		const others = [{ role: 'stand-in' as const, recipient }];
		const { card } = await makeCard({ ...sanne, others, stamp: bytesOf(16, 1) }, { now });
		expect(card.readers.map(({ role }) => role)).toEqual(['person', 'stand-in']);
		const broken = [{ role: 'stand-in' as const, recipient: `${recipient.slice(0, -1)}b` }];
		await expect(makeCard({ ...sanne, others: broken })).rejects.toThrow(TypeError);
	});
});

describe('the time of a key', () => {
	it('of a card ends with it, and sixty days later it can be forgotten', async () => {
		const { own, card } = await makeCard(sanne, { now });
		expect([isDue(own, card.expires - 1), isDue(own, card.expires)]).toEqual([false, true]);
		const forgotten = card.expires + 60 * dayMs;
		expect([canForget(own, forgotten - 1), canForget(own, forgotten)]).toEqual([false, true]);
	});

	it('of a device is ninety days', async () => {
		const key = await makeDeviceKey({ now });
		expect([isDue(key, now + 90 * dayMs - 1), isDue(key, now + 90 * dayMs)]).toEqual([false, true]);
		expect(canForget(key, now + 149 * dayMs)).toBe(false);
		expect(canForget(key, now + 150 * dayMs)).toBe(true);
	});
});
