import { describe, expect, it } from 'vitest';
import { draftOfAnswer, parseAnswerBegun } from './answer-begun.ts';
import type { AnswerBegun } from './answering.ts';

const begun: AnswerBegun = {
	draft: { a: 'not-yet', because: 'ik vraag het dinsdag' },
	isYoung: false,
	voice: { id: 'v', t: 'voice', mime: 'audio/webm', ms: 4_000, data: new Uint8Array([1, 2, 255]) }
};

/** As it comes back from where it is kept. */
const kept = (answer: AnswerBegun): unknown => JSON.parse(JSON.stringify(draftOfAnswer(answer)));

describe('an answer that was begun', () => {
	it('comes back as it was written and said', () => {
		expect(parseAnswerBegun(kept(begun))).toEqual(begun);
		const written = { ...begun, voice: null, isYoung: true };
		expect(parseAnswerBegun(kept(written))).toEqual(written);
	});

	it('keeps its words where something else of it cannot be read', () => {
		const broken = { ...(kept(begun) as object), a: 'maybe', isYoung: 'no', voice: { id: 'v' } };
		expect(parseAnswerBegun(broken)).toEqual({
			draft: { a: null, because: 'ik vraag het dinsdag' },
			isYoung: true,
			voice: null
		});
	});

	it.each([null, 'yes', {}, { because: 3, voice: { mime: 'audio/webm', data: '*' } }])(
		'is none in %j',
		(value) => {
			expect(parseAnswerBegun(value)).toBeNull();
		}
	);
});
