import { describe, expect, it } from 'vitest';
import { answerRequest } from './answer-request.ts';
import { newLetter } from './letter.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];

function aLetter() {
	return newLetter({ name: 'Noor', items: [], ask: 'none', keep: '30d' });
}

// the work factor of the app takes seconds on a busy machine
describe('the answer to a request', { timeout: 60_000 }, () => {
	it('has its number and its task', async () => {
		const letter = aLetter();
		const sealed = await answerRequest({ number: 7, task: 'seal', letter, words });
		expect(sealed).toMatchObject({ number: 7, task: 'seal', outcome: { ok: true } });
		const bytes = new Uint8Array(0);
		const opened = await answerRequest({ number: 8, task: 'open', bytes, words });
		expect(opened).toEqual({ number: 8, task: 'open', outcome: { ok: false, reason: 'cut-off' } });
	});

	it('is the letter, if it opens', async () => {
		const letter = aLetter();
		const sealed = await answerRequest({ number: 0, task: 'seal', letter, words });
		const bytes = sealed.task === 'seal' && sealed.outcome.ok && sealed.outcome.bytes;
		const request = { number: 1, task: 'open', bytes: bytes || new Uint8Array(0), words } as const;
		expect(await answerRequest(request)).toMatchObject({ outcome: { ok: true, letter } });
	});

	it('is only the name of an error when something is wrong with us', async () => {
		const letter = { ...aLetter(), at: 'geheim' };
		const answer = await answerRequest({ number: 2, task: 'seal', letter, words });
		expect(answer).toEqual({ number: 2, task: 'fault', name: 'TypeError' });
	});
});
