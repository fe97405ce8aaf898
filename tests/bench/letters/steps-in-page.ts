import { createVault, deskDevice, openPorch, type Vault } from '#vault';
import { AdultPost } from '../../../src/sharing/adult-post.svelte.ts';
import { ChildPost } from '../../../src/sharing/child-post.svelte.ts';
import { Mailroom } from '../../../src/sharing/mailroom.svelte.ts';
import { letterOf, recordingOf } from './a-large-letter.ts';

/** The longest that each step of a letter kept the page busy at one time; 0 below 50 ms. */
export interface StepTimes {
	step: string;
	/** Milliseconds. */
	busy: number;
	/** Milliseconds from its beginning to its end. */
	took: number;
}

const relay = 'post.example.org';
const settings = { clientOf: () => null };

/**
 * Runs in a page of the app's own address: a letter of so many bytes from a child's suitcase to an
 * adult's desk and its answer back, with the app's own posts, vaults and worker. There is no network.
 */
export async function eachStep(bytes: number): Promise<StepTimes[]> {
	const all: StepTimes[] = [];
	const step = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
		const { value, ...times } = await watched(run);
		all.push({ step: name, ...times });
		return value;
	};
	const { childs, adults, restart } = await bothSides();
	const { draft } = letterOf(bytes);
	const [person] = childs().people;
	const to = { person: person?.id ?? null, name: 'Els' };
	const made = { is: 'letter', to, draft, things: [] } as const;
	const written = ok(await step('write', () => childs().write(made)));
	ok(await step('seal for the mailbox', () => childs().prepare(written.id, 'mailbox')));
	const file = ok(await step('seal as a file', () => childs().prepare(written.id, 'file')));
	await step('give to the mailbox', () => childs().give(written.id, 'mailbox'));
	await step('open the suitcase again', restart);
	const sealed = file.road === 'file' ? file.bytes : new Uint8Array(0);
	const come = ok(await step('open at the adult', () => adults.takeFile(sealed)));
	if (come.is !== 'letter') throw new Error(come.is);
	await step('open the desk again', () => adults.load());
	const voice = { t: 'voice', mime: 'audio/webm', ms: 60_000, data: recordingOf(400_000) } as const;
	const reply = { answer: { a: 'yes', because: 'want het kan' }, items: [voice] } as const;
	const answer = { ...reply, isYoung: true };
	const given = ok(await step('answer', () => adults.reply(come.letter.id, answer, 'file')));
	ok(await step('open the answer', () => childs().takeFile(given.file)));
	return all;
}

function ok<T extends { ok: boolean }>(outcome: T): Extract<T, { ok: true }> {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome));
	return outcome as Extract<T, { ok: true }>;
}

/** A child's suitcase and an adult's desk, both on this device and new, and a card of the one with the other. */
async function bothSides() {
	const suitcase = ok(await createVault({ keep: 'device', startAgain: true })).vault;
	const desk = ok(await createVault({ keep: 'device', startAgain: true }, deskDevice())).vault;
	const adults = new AdultPost(desk, await mailroom(deskDevice()), {
		...settings,
		ownRelay: relay
	});
	await adults.load();
	const said = { use: 'one-child', relay, name: 'Els', reads: [], others: [] } as const;
	const { card } = ok(await adults.cards.make({ ...said, decides: [], doesNotDecide: [] }));
	let post = await openSuitcase(suitcase);
	ok(await post.addPerson(card, { meeting: 'present', name: 'Els', is: 'helper' }));
	const restart = async () => {
		post = await openSuitcase(suitcase);
	};
	return { adults, childs: () => post, restart };
}

async function openSuitcase(vault: Vault): Promise<ChildPost> {
	const room = await mailroom();
	const post = new ChildPost(vault, room, { relay, app: location.origin });
	if (!(await post.load())) throw new Error('the suitcase does not open');
	return post;
}

async function mailroom(device?: Parameters<typeof openPorch>[0]): Promise<Mailroom> {
	const opened = ok(await openPorch(device));
	const room = new Mailroom(opened.porch, settings);
	await room.load();
	return room;
}

async function watched<T>(
	run: () => Promise<T>
): Promise<{ value: T; busy: number; took: number }> {
	const tasks: number[] = [];
	const observer = new PerformanceObserver((list) => {
		tasks.push(...list.getEntries().map(({ duration }) => duration));
	});
	// what came before is over
	await pause();
	observer.observe({ type: 'longtask' });
	const begun = performance.now();
	const value = await run();
	const took = performance.now() - begun;
	// the browser tells of a long task some time after it
	await pause();
	observer.disconnect();
	return { value, busy: Math.max(0, ...tasks), took };
}

function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 200));
}
