import { describe, expect, it } from 'vitest';
import { answerRequest } from './answer-request.ts';
import { newLetter } from './letter.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];

function aLetter() {
	return newLetter({ name: 'Noor', items: [], ask: 'none', keep: '30d' });
}

// the work factor of the app takes seconds on a busy machine
describe('the answer to a request', { timeout: 60_000 }, () => {
	it('has its number', async () => {
		const args = [aLetter(), words];
		const sealed = await answerRequest({ number: 7, task: 'sealLetter', args });
		expect(sealed).toMatchObject({ number: 7, ok: true, outcome: { ok: true } });
		const empty = [new Uint8Array(0), words];
		const opened = await answerRequest({ number: 8, task: 'openLetter', args: empty });
		expect(opened).toEqual({ number: 8, ok: true, outcome: { ok: false, reason: 'cut-off' } });
	});

	it('is the letter, if it opens', async () => {
		const letter = aLetter();
		const sealed = await answerRequest({ number: 0, task: 'sealLetter', args: [letter, words] });
		const outcome = sealed.ok ? (sealed.outcome as { bytes?: Uint8Array }) : {};
		const args = [outcome.bytes ?? new Uint8Array(0), words];
		expect(await answerRequest({ number: 1, task: 'openLetter', args })).toMatchObject({
			outcome: { ok: true, letter }
		});
	});

	it('is only the name of an error when something is wrong with us', async () => {
		const letter = { ...aLetter(), at: 'geheim' };
		const answer = await answerRequest({ number: 2, task: 'sealLetter', args: [letter, words] });
		expect(answer).toEqual({ number: 2, ok: false, fault: 'TypeError' });
	});
});
