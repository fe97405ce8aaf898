import fc from 'fast-check';
import { startRelay } from './a-relay.ts';
import { documented, known, request } from './malformed.ts';
import { answersIn, sendRaw } from './raw.ts';

export interface Fuzzed {
	requests: number;
	/** How often each answer came. */
	answers: Record<string, number>;
	/** Answers nobody has described. */
	undocumented: string[];
	/** MiB by which this process, relay and senders together, has grown. */
	grown: number;
}

/** Sends so many requests that are wrong in some way, and counts what is answered. */
export async function fuzz(requests: number): Promise<Fuzzed> {
	const relay = await startRelay();
	await relay.create(known);
	const answers: Record<string, number> = {};
	const before = process.memoryUsage().rss;
	for (const bytes of fc.sample(request, requests))
		for (const answer of answersIn(await sendRaw(relay.port, bytes)))
			answers[answer] = (answers[answer] ?? 0) + 1;
	const grown = Math.round((process.memoryUsage().rss - before) / 1024 / 1024);
	await relay.stop();
	const undocumented = Object.keys(answers).filter((answer) => !documented.has(answer));
	return { requests, answers, undocumented, grown };
}
