import { afterEach, describe, expect, it, vi } from 'vitest';
import { aLetter } from '../../tests/relay/a-box.ts';
import { startRelay, type RunningRelay } from '../../tests/relay/a-relay.ts';
import { Outbox, type OutboxSettings } from './outbox.ts';
import { newOutgoing, type Outgoing } from './outgoing.ts';
import { relayAt } from './relay-client.ts';
import { newMailbox, newRelayId } from './relay-mailbox.ts';

const relays: RunningRelay[] = [];
afterEach(() => Promise.all(relays.splice(0).map((relay) => relay.stop())));

const day = 86_400_000;
const clock = { now: 0 };

/** A relay, and a phone whose app can be left and come back. */
async function setup(changes: Partial<OutboxSettings> = {}) {
	clock.now = Date.now();
	const relay = await startRelay();
	relays.push(relay);
	const line = { origin: relay.origin };
	const client = relayAt('', { fetch: (path, init) => fetch(line.origin + path, init) });
	const mailbox = newMailbox();
	await client.create(mailbox);
	const kept = new Map<string, Outgoing>();
	const settings: OutboxSettings = {
		clientOf: () => client,
		keep: (letter) => {
			kept.set(letter.id, structuredClone(letter));
			return Promise.resolve(true);
		},
		now: () => clock.now,
		chance: () => 0.5,
		...changes
	};
	const open = () => new Outbox([...kept.values()], settings);
	const sealed = new Uint8Array(aLetter());
	const letter = newOutgoing(
		newRelayId(),
		{ ...mailbox, relay: 'app.localhost' },
		sealed,
		clock.now + 7 * day
	);
	const stateOf = () => kept.get(letter.id)?.state;
	return { client, mailbox, kept, open, letter, sealed, stateOf, line };
}

const aMinute = () => (clock.now += 90_000);

describe('an outbox', () => {
	it('brings a letter to the relay and stays with it until it is delivered', async () => {
		const { client, mailbox, open, letter, sealed, stateOf } = await setup();
		const outbox = open();
		expect(await outbox.add(letter)).toBe(true);
		await outbox.round();
		expect(stateOf()).toBe('waiting');
		expect(outbox.next).toBe(clock.now + 60_000);
		const claim = newRelayId();
		expect(await client.claim(mailbox, claim)).toMatchObject({ letter: { sealed } });
		aMinute();
		await outbox.round();
		expect(stateOf()).toBe('opened');
		await client.confirm(mailbox, letter.id, claim);
		aMinute();
		await outbox.round();
		expect(outbox.letters).toMatchObject([{ state: 'delivered', sealed: null }]);
		expect(outbox.next).toBeNull();
	});

	it('sends again what a relay has lost, once its owner has come by', async () => {
		const { client, mailbox, open, letter, sealed, stateOf, line } = await setup();
		await open().add(letter);
		await open().round();
		const after = await startRelay();
		relays.push(after);
		line.origin = after.origin;
		aMinute();
		await open().round();
		expect(stateOf()).toBe('to-send');
		await client.create(mailbox);
		clock.now += 20 * 60_000;
		await open().round();
		expect(stateOf()).toBe('waiting');
		expect(await client.claim(mailbox, newRelayId())).toMatchObject({ letter: { sealed } });
	});

	it('takes back what was not read, and says so where it was', async () => {
		const { client, mailbox, open, letter, sealed, stateOf } = await setup();
		const other = newOutgoing(
			newRelayId(),
			{ ...mailbox, relay: 'app.localhost' },
			sealed,
			letter.until
		);
		const outbox = open();
		await outbox.add(letter);
		await outbox.round();
		await outbox.callBack(letter.id);
		await outbox.round();
		expect(stateOf()).toBe('withdrawn');
		expect(await client.count(mailbox)).toMatchObject({ waiting: 0 });
		await outbox.add(other);
		await outbox.round();
		const claim = newRelayId();
		await client.claim(mailbox, claim);
		await client.confirm(mailbox, other.id, claim);
		await outbox.callBack(other.id);
		await outbox.round();
		expect(outbox.letters.map(({ state }) => state)).toEqual(['withdrawn', 'delivered']);
	});

	it('hears a child that calls back while the letter is being sent', async () => {
		const real = await setup();
		let outbox: Outbox | null = null;
		const client: ReturnType<OutboxSettings['clientOf']> = {
			...real.client,
			state: vi.fn(),
			withdraw: (...args) => real.client.withdraw(...args),
			store: async (...args) => {
				await outbox?.callBack(real.letter.id);
				return real.client.store(...args);
			}
		};
		outbox = new Outbox([real.letter], {
			clientOf: () => client,
			keep: () => Promise.resolve(true),
			now: () => clock.now
		});
		await outbox.round();
		expect(outbox.letters).toMatchObject([{ state: 'waiting', isCalledBack: true }]);
		await outbox.round();
		expect(outbox.letters).toMatchObject([{ state: 'withdrawn' }]);
		expect(await real.client.count(real.mailbox)).toMatchObject({ waiting: 0 });
	});

	it('loses nothing and doubles nothing when the app ends in the middle', async () => {
		const { client, mailbox, open, letter, kept, stateOf } = await setup();
		await open().add(letter);
		await open().round();
		// the answer came, and the app was gone before it was kept
		kept.set(letter.id, { ...letter, sentAt: clock.now });
		await open().round();
		expect(stateOf()).toBe('waiting');
		expect(await client.count(mailbox)).toMatchObject({ waiting: 1 });
	});

	it('sends nothing that it could not keep', async () => {
		const { client, mailbox, open, letter } = await setup({ keep: () => Promise.resolve(false) });
		const outbox = open();
		expect(await outbox.add(letter)).toBe(false);
		expect(outbox.letters).toEqual([]);
		const full = new Outbox([letter], {
			clientOf: () => client,
			keep: () => Promise.resolve(false)
		});
		await full.round();
		expect(await client.count(mailbox)).toMatchObject({ waiting: 0 });
	});

	it('asks once where two rounds are wanted at a time', async () => {
		const real = await setup();
		const store = vi.fn(real.client.store.bind(real.client));
		const client = { store, state: vi.fn(), withdraw: vi.fn() };
		const outbox = new Outbox([real.letter], {
			clientOf: () => client,
			keep: () => Promise.resolve(true)
		});
		await Promise.all([outbox.round(), outbox.round()]);
		expect(store).toHaveBeenCalledTimes(1);
	});

	it('leaves a letter for a relay it cannot speak with, and lets it go in the end', async () => {
		const { open, letter, stateOf, sealed } = await setup({ clientOf: () => null });
		const outbox = open();
		await outbox.add(letter);
		await outbox.round();
		expect(outbox.letters).toMatchObject([{ state: 'to-send', sealed, failures: 0 }]);
		expect(outbox.next).toBe(letter.until);
		clock.now = letter.until;
		await outbox.round();
		expect(stateOf()).toBe('expired');
	});

	it('does not write a letter anew each time it was looked after', async () => {
		const keep = vi.fn(() => Promise.resolve(true));
		const { open, letter } = await setup({ keep });
		const outbox = open();
		await outbox.add(letter);
		await outbox.round();
		const kept = keep.mock.calls.length;
		for (let minutes = 0; minutes < 5; minutes++) {
			aMinute();
			await outbox.round();
		}
		expect(outbox.next).toBe(clock.now + 60_000);
		expect(keep).toHaveBeenCalledTimes(kept);
	});

	it('lets a letter go whose time is over', async () => {
		const { open, letter, stateOf } = await setup();
		const outbox = open();
		await outbox.add(letter);
		clock.now = letter.until;
		await outbox.round();
		expect(stateOf()).toBe('expired');
		await outbox.callBack('nobody');
		expect(outbox.next).toBeNull();
	});
});
