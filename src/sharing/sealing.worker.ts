import { answerRequest } from './answer-request.ts';
import { buffersIn } from './sealing-messages.ts';
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
