import { describe, expect, it } from 'vitest';
import { draftOfAnswer, draftOfVoice, parseAnswerBegun } from './answer-begun.ts';
import type { AnswerBegun } from './answering.ts';
import type { VoiceItem } from './letter.ts';

const voice: VoiceItem = {
	...{ id: 'v', t: 'voice', mime: 'audio/webm', ms: 4_000 },
	data: new Uint8Array([1, 2, 255])
};
const draft = { a: 'not-yet', because: 'ik vraag het dinsdag' } as const;
const begun: AnswerBegun = { draft, isYoung: false, voice };

/** As it comes back from where it is kept. */
const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const said = kept(draftOfVoice(voice));

describe('an answer that was begun', () => {
	it('comes back as it was written and said', () => {
		expect(parseAnswerBegun(kept(draftOfAnswer(begun)), said)).toEqual(begun);
		const written = { ...begun, voice: null, isYoung: true };
		expect(parseAnswerBegun(kept(draftOfAnswer(written)), null)).toEqual(written);
	});

	it('is kept in words without what was said, which is long', () => {
		expect(Object.keys(kept(draftOfAnswer(begun)) as object)).not.toContain('voice');
	});

	it('that was only spoken comes back too', () => {
		const spoken = { draft: { a: null, because: '' }, isYoung: true, voice };
		expect(parseAnswerBegun(null, said)).toEqual(spoken);
	});

	it('keeps its words where something else of it cannot be read', () => {
		const broken = { ...draft, a: 'maybe', isYoung: 'no' };
		expect(parseAnswerBegun(broken, { id: 'v' })).toEqual({
			draft: { a: null, because: 'ik vraag het dinsdag' },
			isYoung: true,
			voice: null
		});
	});

	it.each([null, 'yes', {}, { because: 3 }])('is none in %j', (value) => {
		expect(parseAnswerBegun(value, { mime: 'audio/webm', data: '*' })).toBeNull();
		expect(parseAnswerBegun(value, value)).toBeNull();
	});
});
