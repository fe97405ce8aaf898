import { openLetter, sealLetter } from './seal.ts';
import { buffersOf } from './sealing-messages.ts';
import type { SealingAnswer, SealingRequest } from './sealing-messages.ts';

// the DOM library types `self` as a window; of a worker's scope only these two are used
const scope = self as unknown as {
	onmessage: ((event: MessageEvent<SealingRequest>) => void) | null;
	postMessage(answer: SealingAnswer, transfer: ArrayBuffer[]): void;
};

scope.onmessage = ({ data }) => void answer(data);

async function answer(request: SealingRequest): Promise<void> {
	const { number, task, words } = request;
	try {
		if (task === 'seal') {
			const outcome = await sealLetter(request.letter, words);
			scope.postMessage({ number, task, outcome }, outcome.ok ? [outcome.bytes.buffer] : []);
		} else {
			const outcome = await openLetter(request.bytes, words);
			scope.postMessage({ number, task, outcome }, outcome.ok ? buffersOf(outcome.letter) : []);
		}
	} catch (error) {
		// only the name crosses over: a message might quote what a child wrote
		const name = error instanceof Error ? error.name : 'unknown';
		scope.postMessage({ number, task: 'fault', name }, []);
	}
}
