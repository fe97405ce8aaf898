import { answerRequest } from './answer-request.ts';
import { buffersIn } from './sealing-messages.ts';
import type { SealingWorker } from './sealing.ts';
import type { SealingRequest } from './sealing-messages.ts';

/** For tests: a worker on this thread; what goes to and fro is moved as a browser would move it. */
export class NearWorker implements SealingWorker {
	onmessage: SealingWorker['onmessage'] = null;
	onerror: SealingWorker['onerror'] = null;
	onmessageerror: SealingWorker['onmessageerror'] = null;
	readonly sent: SealingRequest[] = [];
	isStopped = false;
	#answer: typeof answerRequest | null;

	constructor(answer: typeof answerRequest | null = answerRequest) {
		this.#answer = answer;
	}

	postMessage(request: SealingRequest, transfer: ArrayBuffer[]): void {
		const arrived = structuredClone(request, { transfer });
		this.sent.push(arrived);
		void this.#answer?.(arrived).then((answer) => {
			const data = structuredClone(answer, { transfer: buffersIn(answer) });
			if (!this.isStopped) this.onmessage?.(new MessageEvent('message', { data }));
		});
	}

	terminate(): void {
		this.isStopped = true;
	}

	breakDown(): void {
		this.onerror?.(new Event('error') as ErrorEvent);
	}
}
