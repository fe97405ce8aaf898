import { openLetter, sealLetter } from './seal.ts';
import { openWithWords, sealWithWords } from './sealed-file.ts';
import type { SealingAnswer, SealingRequest } from './sealing-messages.ts';

/** Does what was asked, in the worker or on the page. A bug is told by the name of its error. */
export async function answerRequest(request: SealingRequest): Promise<SealingAnswer> {
	try {
		return await done(request);
	} catch (error) {
		// only the name goes on: a message might quote what a child wrote
		return {
			number: request.number,
			task: 'fault',
			name: error instanceof Error ? error.name : 'unknown'
		};
	}
}

async function done(request: SealingRequest): Promise<SealingAnswer> {
	const { number, task, words } = request;
	switch (task) {
		case 'seal':
			return { number, task, outcome: await sealLetter(request.letter, words) };
		case 'open':
			return { number, task, outcome: await openLetter(request.bytes, words) };
		case 'seal-file':
			return { number, task, outcome: await sealWithWords(request.bytes, words) };
		case 'open-file':
			return { number, task, outcome: await openWithWords(request.bytes, words, request.maxBytes) };
	}
}
