import { newLetter, type Letter, type LetterDraft } from '../../../src/sharing/letter.ts';

/** As large as one recording in these letters is. */
const recordedBytes = 400_000;

/** A letter of so many bytes: words up to 8,000; above that recordings, as large as one may be. */
export function letterOf(bytes: number): { draft: LetterDraft; letter: Letter } {
	const items = bytes <= 8_000 ? [wordsOf(bytes)] : recordingsOf(bytes);
	const draft: LetterDraft = { name: 'Sami', items, ask: 'answer', keep: '30d' };
	return { draft, letter: newLetter(draft) };
}

function wordsOf(bytes: number) {
	return { t: 'text', lang: 'nl', body: 'a'.repeat(bytes) } as const;
}

function recordingsOf(bytes: number) {
	// base64 makes a third more of what is recorded
	const recorded = Math.floor((bytes * 3) / 4);
	const pieces = Math.ceil(recorded / recordedBytes);
	return Array.from({ length: pieces }, () => ({
		t: 'voice' as const,
		mime: 'audio/webm' as const,
		ms: 60_000,
		data: recordingOf(Math.floor(recorded / pieces))
	}));
}

/** Begins as a WebM file does; the rest is noise. */
export function recordingOf(bytes: number): Uint8Array<ArrayBuffer> {
	const data = new Uint8Array(bytes);
	for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(data.subarray(at, at + 65_536));
	data.set([0x1a, 0x45, 0xdf, 0xa3]);
	return data;
}
