import type { AnswerBegun } from './answering.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { answers, type VoiceItem } from './letter.ts';

/** The words of an answer that is not given yet, as they are kept: with every change. */
export function draftOfAnswer({ draft, isYoung }: AnswerBegun): unknown {
	return { ...draft, isYoung };
}

/** What was said with it, as it is kept: apart from the words, for it is long and seldom changes. */
export function draftOfVoice(voice: VoiceItem): unknown {
	return { ...voice, data: toBase64(voice.data) };
}

/** What was kept of an answer. What cannot be read of it is left out; null where that is all. */
export function parseAnswerBegun(kept: unknown, voice: unknown): AnswerBegun | null {
	const words = typeof kept === 'object' && kept !== null ? kept : {};
	const { a, because, isYoung } = words as Partial<Record<string, unknown>>;
	const begun: AnswerBegun = {
		draft: {
			a: answers.find((answer) => answer === a) ?? null,
			because: typeof because === 'string' ? because : ''
		},
		isYoung: isYoung !== false,
		voice: parseVoice(voice)
	};
	const isNothing = begun.draft.a === null && begun.draft.because === '' && begun.voice === null;
	return isNothing ? null : begun;
}

function parseVoice(kept: unknown): VoiceItem | null {
	if (typeof kept !== 'object' || kept === null) return null;
	const { id, mime, ms, data } = kept as Partial<Record<string, unknown>>;
	if (mime !== 'audio/mp4' && mime !== 'audio/webm') return null;
	if (typeof id !== 'string' || typeof ms !== 'number' || typeof data !== 'string') return null;
	const bytes = fromBase64(data);
	return bytes && { id, t: 'voice', mime, ms, data: bytes };
}
