import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sumOf } from '../../src/relay/ids.ts';
import { aLetter, anId } from './a-box.ts';
import type { Client, Mailbox } from './a-relay.ts';
import { startRelayProcess } from './relay-process.ts';

/** What was counted over all kills. */
export interface Killed {
	kills: number;
	/** Letters of which the relay had said that it keeps them. */
	stored: number;
	/** Letters of which the relay had said that they are delivered. */
	delivered: number;
	/** What was not as the relay had said. */
	lost: string[];
}

/** One letter, and what the relay has said about it. */
interface Letter {
	readonly box: Mailbox;
	readonly id: string;
	readonly sum: string;
	isDelivered: boolean;
	/** Confirmed without an answer: either is right. */
	isUnsure: boolean;
}

const writers = 8;

/** Kills the relay in the middle of its work, so often, and looks each time whether it keeps its word. */
export async function killOften(times: number): Promise<Killed> {
	const folder = mkdtempSync(join(tmpdir(), 'relay-kills-'));
	const env = { RELAY_STORE: join(folder, 'relay.sqlite') };
	const counted: Killed = { kills: 0, stored: 0, delivered: 0, lost: [] };
	try {
		for (; counted.kills < times; counted.kills++) {
			const relay = await startRelayProcess(env);
			const letters: Letter[] = [];
			const work = Array.from({ length: writers }, () => writeUntilGone(relay, letters));
			await wait(60 + Math.random() * 300);
			await relay.kill();
			await Promise.all(work);
			const again = await startRelayProcess(env);
			for (const letter of letters) await look(again, letter, counted);
			await again.kill();
		}
		return counted;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function writeUntilGone(relay: Client, letters: Letter[]): Promise<void> {
	try {
		for (;;) {
			const box = await relay.mailbox();
			for (let count = 0; count < 5; count++) await writeOne(relay, box, letters, count % 2 === 0);
		}
	} catch {
		// the relay is gone
	}
}

async function writeOne(
	relay: Client,
	box: Mailbox,
	letters: Letter[],
	isRead: boolean
): Promise<void> {
	const [id, body] = [anId(), aLetter(500 + Math.floor(Math.random() * 20_000))];
	if ((await relay.store(box, id, body)).status !== 201) return;
	const letter = { box, id, sum: sumOf(body), isDelivered: false, isUnsure: false };
	letters.push(letter);
	if (!isRead) return;
	const claim = anId();
	const got = await relay.claim(box, claim);
	const read = letters.find((one) => one.id === got.headers.get('x-id'));
	if (got.status !== 200 || !read) return;
	read.isUnsure = true;
	if ((await relay.confirm(box, read.id, claim)).status === 204) read.isDelivered = true;
}

async function look(relay: Client, letter: Letter, counted: Killed): Promise<void> {
	counted.stored += 1;
	if (letter.isDelivered) counted.delivered += 1;
	const { json } = await relay.state(letter.box, letter.id);
	const state = String(json['state'] ?? json['code']);
	const right = letter.isDelivered
		? ['delivered']
		: ['waiting', 'opened', ...(letter.isUnsure ? ['delivered'] : [])];
	if (!right.includes(state)) counted.lost.push(`a letter is ${state} instead of ${right.join()}`);
	if (state !== 'waiting') return;
	const got = await relay.claim(letter.box);
	if (got.headers.get('x-id') === letter.id && sumOf(got.bytes) !== letter.sum)
		counted.lost.push('a letter has changed');
}
