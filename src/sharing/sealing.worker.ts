import { answerRequest } from './answer-request.ts';
import { buffersOf } from './sealing-messages.ts';
import type { SealingAnswer, SealingRequest } from './sealing-messages.ts';

// the DOM library types `self` as a window; of a worker's scope only these two are used
const scope = self as unknown as {
	onmessage: ((event: MessageEvent<SealingRequest>) => void) | null;
	postMessage(answer: SealingAnswer, transfer: ArrayBuffer[]): void;
};

scope.onmessage = ({ data }) => {
	void answerRequest(data).then((answer) => {
		scope.postMessage(answer, buffersIn(answer));
	});
};

function buffersIn(answer: SealingAnswer): ArrayBuffer[] {
	if (answer.task === 'fault' || !answer.outcome.ok) return [];
	if (answer.task === 'open') return buffersOf(answer.outcome.letter);
	const bytes = answer.task === 'open-file' ? answer.outcome.plain : answer.outcome.bytes;
	return [bytes.buffer as ArrayBuffer];
}
