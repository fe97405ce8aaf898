import fc from 'fast-check';
import { documented, requestTo } from './malformed.ts';
import { memoryOf } from './memory-of.ts';
import { answersIn, sendRaw } from './raw.ts';
import { startRelayProcess } from './relay-process.ts';

/** Requests to one mailbox, which may be closed or frozen by then. */
const batch = 100;

export interface Fuzzed {
	requests: number;
	/** How often each answer came. */
	answers: Record<string, number>;
	/** Answers nobody has described. */
	undocumented: string[];
	/** MiB the relay had in memory after a quarter of all, and after all. */
	memory: [early: number, late: number];
}

/** Sends so many requests that are wrong in some way, and counts what is answered. */
export async function fuzz(requests: number): Promise<Fuzzed> {
	const relay = await startRelayProcess({ RELAY_STORE: ':memory:' });
	const answers: Record<string, number> = {};
	let early = 0;
	for (let sent = 0; sent < requests; sent += batch) {
		if (sent >= requests / 4 && early === 0) early = memoryOf(relay.process.pid);
		for (const bytes of fc.sample(requestTo(await relay.mailbox()), batch))
			for (const answer of answersIn(await sendRaw(relay.port, bytes)))
				answers[answer] = (answers[answer] ?? 0) + 1;
	}
	const memory: Fuzzed['memory'] = [early, memoryOf(relay.process.pid)];
	await relay.stop();
	const undocumented = Object.keys(answers).filter((answer) => !documented.has(answer));
	return { requests, answers, undocumented, memory };
}
