import { openLetter, sealLetter } from './seal.ts';
import type { SealingAnswer, SealingRequest } from './sealing-messages.ts';

/** Does what was asked, in the worker or on the page. A bug is told by the name of its error. */
export async function answerRequest(request: SealingRequest): Promise<SealingAnswer> {
	const { number, task, words } = request;
	try {
		return task === 'seal'
			? { number, task, outcome: await sealLetter(request.letter, words) }
			: { number, task, outcome: await openLetter(request.bytes, words) };
	} catch (error) {
		// only the name goes on: a message might quote what a child wrote
		return { number, task: 'fault', name: error instanceof Error ? error.name : 'unknown' };
	}
}
