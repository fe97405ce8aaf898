import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aLetter } from '../../tests/relay/a-box.ts';
import { startRelay, type RunningRelay } from '../../tests/relay/a-relay.ts';
import type { Bytes } from './bytes.ts';
import { relayAt, relayTimes, type RelayClient } from './relay-client.ts';
import { hashOfToken, newMailbox, newRelayId, type Mailbox } from './relay-mailbox.ts';

const relays: RunningRelay[] = [];
afterEach(() => Promise.all(relays.splice(0).map((relay) => relay.stop())));

type Started = { client: RelayClient; relay: RunningRelay };

async function start(...settings: Parameters<typeof startRelay>): Promise<Started> {
	const relay = await startRelay(...settings);
	relays.push(relay);
	return { relay, client: relayAt(relay.origin) };
}

/** A relay on which this mailbox is. */
async function withMailbox(...settings: Parameters<typeof startRelay>) {
	const started = await start(...settings);
	const mailbox = newMailbox();
	expect((await started.client.create(mailbox)).ok).toBe(true);
	return { ...started, mailbox };
}

const sealed = (bytes?: number): Bytes => new Uint8Array(aLetter(bytes));
const no = (reason: string, waitSeconds: unknown = null) => ({ ok: false, reason, waitSeconds });
const soon = expect.toSatisfy((wait: number) => wait > 0 && wait <= relayTimes.lease) as unknown;
const atNext = (seconds: number) =>
	expect.toSatisfy((moment: number) => {
		const early = moment - Date.now() - seconds * 1_000;
		return moment % 3_600_000 === 0 && early > -5_000 && early <= 3_600_000;
	}) as unknown;
/** What is told of a time the relay rounds up to the hour. */
const until = (seconds: number) => ({ ok: true, expires: atNext(seconds) });

describe('a mailbox', () => {
	it('is made once, and the same one again', async () => {
		const { client } = await start();
		const mailbox = newMailbox();
		expect(await client.create(mailbox)).toEqual(until(relayTimes.mailbox));
		expect(await client.create(mailbox)).toEqual(until(relayTimes.mailbox));
		const others = { ...newMailbox(), mb: mailbox.mb };
		expect(await client.create(others)).toEqual(no('taken'));
	});

	it('needs an invitation where the relay wants one', async () => {
		const organisation = newRelayId();
		const { client, relay } = await start({
			RELAY_CREATE: 'invite',
			RELAY_ORGANISATIONS: await hashOfToken(organisation)
		});
		const body = JSON.stringify({ n: 1, ttl: 7_776_000 });
		const given = await relay.ask('POST', '/v1/stamps', { token: organisation, body });
		const [stamp = ''] = given.json['stamps'] as string[];
		const mailbox = newMailbox();
		expect(await client.create(mailbox)).toEqual(no('stamp'));
		expect(await client.create(mailbox, newRelayId())).toEqual(no('stamp'));
		expect((await client.create(mailbox, stamp)).ok).toBe(true);
		expect(await client.create(newMailbox(), stamp)).toEqual(no('stamp'));
	});

	it('says how many letters wait', async () => {
		const { client, mailbox } = await withMailbox();
		const counted = async (waiting: number) =>
			expect(await client.count(mailbox)).toEqual({ ...until(relayTimes.mailbox), waiting });
		await counted(0);
		await client.store(mailbox, newRelayId(), sealed());
		await counted(1);
	});

	it('that is closed says so to who writes, and is gone for who reads', async () => {
		const { client, mailbox } = await withMailbox();
		expect(await client.close(mailbox)).toEqual({ ok: true });
		expect(await client.close(mailbox)).toEqual({ ok: true });
		expect(await client.store(mailbox, newRelayId(), sealed())).toEqual(no('closed'));
		expect(await client.claim(mailbox, newRelayId())).toEqual(no('gone'));
	});

	it('that nobody knows is gone, whatever is asked', async () => {
		const { client } = await start();
		const [mailbox, id] = [newMailbox(), newRelayId()];
		expect(await client.count(mailbox)).toEqual(no('gone'));
		expect(await client.claim(mailbox, id)).toEqual(no('gone'));
		expect(await client.confirm(mailbox, id, newRelayId())).toEqual(no('gone'));
		expect(await client.store(mailbox, id, sealed())).toEqual(no('gone'));
		expect(await client.withdraw(mailbox, id)).toEqual(no('gone'));
		expect(await client.state(mailbox, id)).toEqual(no('gone'));
		expect(await client.close(mailbox)).toEqual(no('gone'));
	});

	it('freezes after wrong tokens, and tells for how long', async () => {
		const { client, mailbox } = await withMailbox();
		for (let time = 0; time < 10; time++) {
			expect(await client.count({ ...mailbox, rt: newRelayId() })).toEqual(no('gone'));
		}
		const anHour = expect.toSatisfy((wait: number) => wait > 3_500 && wait <= 3_600) as unknown;
		expect(await client.count(mailbox)).toEqual(no('frozen', anHour));
		expect(await client.claim(mailbox, newRelayId())).toEqual(no('frozen', anHour));
		expect(await client.close(mailbox)).toEqual(no('frozen', anHour));
		expect(await client.confirm(mailbox, newRelayId(), newRelayId())).toEqual(no('frozen', anHour));
	});
});

describe('a letter', () => {
	it('goes from who writes to who reads, and is then erased', async () => {
		const { client, mailbox } = await withMailbox();
		const [id, claim, letter] = [newRelayId(), newRelayId(), sealed(70_000)];
		expect(await client.store(mailbox, id, letter)).toEqual(until(relayTimes.letter));
		expect(await client.store(mailbox, id, letter)).toEqual(until(relayTimes.letter));
		const told = { ...until(relayTimes.letter), opened: 0 };
		expect(await client.state(mailbox, id)).toEqual({ ...told, state: 'waiting' });
		const claimed = { id, sealed: letter, expires: atNext(relayTimes.letter), opened: 1 };
		expect(await client.claim(mailbox, claim)).toEqual({ ok: true, letter: claimed });
		expect((await client.claim(mailbox, claim)).ok).toBe(true);
		expect(await client.confirm(mailbox, id, claim)).toEqual({ ok: true });
		expect(await client.confirm(mailbox, id, claim)).toEqual({ ok: true });
		expect(await client.state(mailbox, id)).toMatchObject({ ok: true, state: 'delivered' });
		expect(await client.claim(mailbox, newRelayId())).toEqual({ ok: true, letter: null });
	});

	it('waits as long as is asked', async () => {
		const { client, mailbox } = await withMailbox();
		expect(await client.store(mailbox, newRelayId(), sealed(), 86_400)).toEqual(until(86_400));
		expect(await client.store(mailbox, newRelayId(), sealed(), 5)).toEqual(no('refused'));
	});

	it('that is being read is nobody else’s for a while', async () => {
		const { client, mailbox } = await withMailbox();
		const [id, claim] = [newRelayId(), newRelayId()];
		await client.store(mailbox, id, sealed());
		await client.claim(mailbox, claim);
		expect(await client.claim(mailbox, newRelayId())).toEqual(no('claimed', soon));
		expect(await client.withdraw(mailbox, id)).toEqual(no('claimed', soon));
		expect(await client.confirm(mailbox, id, newRelayId())).toEqual(no('not-yours'));
		await client.confirm(mailbox, id, claim);
		expect(await client.withdraw(mailbox, id)).toEqual(no('delivered'));
	});

	it('can be taken back until it is read', async () => {
		const { client, mailbox } = await withMailbox();
		const id = newRelayId();
		await client.store(mailbox, id, sealed());
		expect(await client.withdraw(mailbox, id)).toEqual({ ok: true });
		expect(await client.withdraw(mailbox, id)).toEqual({ ok: true });
		expect(await client.state(mailbox, id)).toMatchObject({ ok: true, state: 'withdrawn' });
		expect(await client.claim(mailbox, newRelayId())).toEqual({ ok: true, letter: null });
	});

	it('is refused where it is none, too big, or another under the same id', async () => {
		const { client, mailbox } = await withMailbox();
		const id = newRelayId();
		await client.store(mailbox, id, sealed());
		expect(await client.store(mailbox, id, sealed())).toEqual(no('id-used'));
		expect(await client.store(mailbox, newRelayId(), new Uint8Array(300))).toEqual(no('refused'));
		const tooBig = await client.store(mailbox, newRelayId(), sealed(1_048_577));
		expect(tooBig).toEqual(no('big'));
	});
});

describe('a relay that is', () => {
	it('full says where there is no room', async () => {
		const { client, mailbox } = await withMailbox({ RELAY_BYTES: String(2 * 1_048_576) });
		const big = () => client.store(mailbox, newRelayId(), sealed(1_048_576));
		const told = [await big(), await big()].map((one) => (one.ok ? 'ok' : one.reason));
		expect(told).toEqual(['ok', 'full']);
		for (let time = 0; time < 200; time++) {
			if (!(await client.store(mailbox, newRelayId(), sealed())).ok) break;
		}
		expect(await client.store(mailbox, newRelayId(), sealed())).toEqual(no('mailbox-full'));
	});

	it('asked too often says when to come back', async () => {
		const { client, mailbox } = await withMailbox({ RELAY_READS_PER_HOUR: '1' });
		expect((await client.count(mailbox)).ok).toBe(true);
		const wait = expect.toSatisfy((seconds: number) => seconds > 0 && seconds <= 3_600) as unknown;
		expect(await client.count(mailbox)).toEqual(no('slow', wait));
	});

	it('down is worth another try; gone from the network is as no network', async () => {
		const { client, relay } = await start({ RELAY_STORE: tmpdir() });
		expect(await client.create(newMailbox())).toEqual(no('later', expect.any(Number)));
		await Promise.all(relays.splice(0).map((one) => one.stop()));
		expect(await client.create(newMailbox())).toEqual(no('offline'));
		expect(relay.server.listening).toBe(false);
	});
});

it('repeats every call without doing anything twice when its answer was lost', async () => {
	const { relay, mailbox } = await withMailbox();
	const turns = { count: 0 };
	/** Every first answer is lost on the way. */
	const lossy = vi.fn<typeof fetch>(async (address, init) => {
		const response = await fetch(address, init);
		if (turns.count++ % 2 === 0) throw new TypeError('network');
		return response;
	});
	const client = relayAt(relay.origin, { fetch: lossy });
	const twice = async <T extends { ok: boolean }>(call: () => Promise<T>): Promise<T> => {
		expect(await call()).toEqual(no('offline'));
		return call();
	};
	const [id, claim, letter] = [newRelayId(), newRelayId(), sealed()];
	const again: Mailbox = mailbox;
	expect((await twice(() => client.create(again))).ok).toBe(true);
	expect((await twice(() => client.store(mailbox, id, letter))).ok).toBe(true);
	const claimed = await twice(() => client.claim(mailbox, claim));
	expect(claimed).toMatchObject({ ok: true, letter: { id } });
	expect(await twice(() => client.confirm(mailbox, id, claim))).toEqual({ ok: true });
	expect(await twice(() => client.close(mailbox))).toEqual({ ok: true });
});
