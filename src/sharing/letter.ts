import { toBase64Url } from './base64.ts';
import type { Bytes } from './bytes.ts';

export type { Bytes };

/** Limits of a letter, version 1. Lengths of text are UTF-16 code units, as `maxlength` counts. */
export const letterLimits = {
	maxItems: 12,
	maxTextChars: 8000,
	maxNoteChars: 500,
	maxAltChars: 500,
	maxNameChars: 40,
	maxBecauseChars: 1000,
	maxDrawingBytes: 400 * 1024,
	maxDrawingPx: 2048,
	maxVoiceBytes: 480 * 1024,
	maxVoiceMs: 120_000,
	maxSealedBytes: 1_048_576,
	wordCount: 5
} as const;

/** The feelings a letter can carry, by name. A name added later opens as 'too-new' elsewhere. */
export const letterFeelings = [
	'happy',
	'sad',
	'angry',
	'scared',
	'strange',
	'calm',
	'dont-know',
	'nothing-felt',
	'good',
	'nervous',
	'disappointed',
	'jealous',
	'lonely',
	'ashamed',
	'guilty',
	'relieved',
	'proud',
	'confused',
	'busy-head',
	'homesick',
	'hopeful',
	'bored',
	'tired',
	'stressed',
	'frustrated',
	'powerless',
	'insecure',
	'trapped',
	'burden',
	'furious',
	'numb',
	'let-down',
	'restless',
	'determined',
	'strong',
	'grateful',
	'mixed'
] as const;

export type LetterFeeling = (typeof letterFeelings)[number];

export interface TextItem {
	id: string;
	t: 'text';
	/** BCP 47 tag of the language it was written in. */
	lang: string;
	body: string;
}

export interface QuestionItem {
	id: string;
	t: 'question';
	body: string;
}

export interface FeelingItem {
	id: string;
	t: 'feeling';
	/** `s`: how big, 1 (little) to 4 (too big); absent when the child skipped it. */
	body: { f: LetterFeeling; s?: 1 | 2 | 3 | 4; note: string };
}

export interface DrawingItem {
	id: string;
	t: 'drawing';
	mime: 'image/png';
	/** Width and height in pixels, the same as in the picture's own header. */
	w: number;
	h: number;
	/** The PNG file. Base64 only on the wire. */
	data: Bytes;
	alt: string;
}

export interface VoiceItem {
	id: string;
	t: 'voice';
	mime: 'audio/mp4' | 'audio/webm';
	/** Length in milliseconds as the sender says; check again after decoding. */
	ms: number;
	data: Bytes;
}

/** One chosen thing in a letter. */
export type LetterItem = TextItem | QuestionItem | FeelingItem | DrawingItem | VoiceItem;

/** Where an answer goes; fresh for every letter. */
export interface ReplyAddress {
	rcpt: string;
	mb: string;
	wt: string;
	relay: string;
	/** Date, `2027-02-21`. */
	exp: string;
}

/** What an adult can answer: always one of these, and why. */
export const answers = ['yes', 'partly', 'no', 'not-yet'] as const;

export interface Answer {
	a: (typeof answers)[number];
	because: string;
}

/** What became of a letter that a child asked to forget. `kept`: it is part of a file. */
export const forgots = ['removed', 'kept'] as const;

export type Forgot = (typeof forgots)[number];

/**
 * What is inside a sealed letter. The names are those of the format, version 1.
 * All ids are 16 random bytes in base64url (22 characters).
 */
export interface Letter {
	v: 1;
	id: string;
	kind: 'share' | 'reply' | 'read' | 'forget' | 'keys' | 'sparekey' | 'bye';
	/** The conversation, made by the child. */
	ch: string;
	/** Counter per direction, from 0. */
	n: number;
	/** Whole hour in UTC, `2026-11-23T10:00Z`. */
	at: string;
	from: 'child' | 'adult';
	/** What the child wants to be called; may be empty. */
	name: string;
	/** The letter this one answers. */
	re: string | null;
	ask: 'answer' | 'read' | 'none';
	items: LetterItem[];
	/** The child's wish; `file` only after it was told what a file is. */
	keep: 'read-and-forget' | '30d' | 'file';
	/** Date after which it should be hidden, or null. */
	until: string | null;
	/** Key of the conversation, 32 bytes in base64url; only in a child's first letter. */
	key?: string;
	back?: ReplyAddress;
	/** Only in an adult's reply. */
	answer?: Answer;
	/** Only in an adult's `forget`, and always there: what came of the child's. */
	forgot?: Forgot;
}

type WithoutId<T> = T extends { id: string } ? Omit<T, 'id'> & { id?: string } : never;

/** A chosen thing that may still lack its id. */
export type NewLetterItem = WithoutId<LetterItem>;

/** What a child chose to send; ids, time and conversation are added by `newLetter`. */
export interface LetterDraft {
	name: string;
	items: readonly NewLetterItem[];
	ask: Letter['ask'];
	keep: Letter['keep'];
	until?: string | null;
}

/** Fills the array with random bytes and gives it back. */
export type FillRandom = (bytes: Bytes) => Bytes;

const fillRandom: FillRandom = (bytes) => crypto.getRandomValues(bytes);

/** A new id: 16 random bytes in base64url. */
export function newLetterId(random: FillRandom = fillRandom): string {
	return toBase64Url(random(new Uint8Array(16)));
}

/** The moment in UTC without its minutes, so that a letter does not tell when exactly. */
export function roundedHour(moment: Date): string {
	return `${moment.toISOString().slice(0, 13)}:00Z`;
}

/**
 * A child's letter around the chosen items, with fresh ids. Items that have an id keep it, so that
 * an answer finds them again. Characters that no letter may carry (control characters, halves of
 * an emoji) are taken out of the words; nothing else is changed.
 */
export function newLetter(
	draft: LetterDraft,
	now: Date = new Date(),
	random: FillRandom = fillRandom
): Letter {
	return {
		v: 1,
		id: newLetterId(random),
		kind: 'share',
		ch: newLetterId(random),
		n: 0,
		at: roundedHour(now),
		from: 'child',
		name: sendableLine(draft.name),
		re: null,
		ask: draft.ask,
		items: draft.items.map((item) => sendableItem({ ...item, id: item.id ?? newLetterId(random) })),
		keep: draft.keep,
		until: draft.until ?? null
	};
}

/** The neutral name of a letter's file, by the date on the sender's calendar. */
export function letterFileName(date: Date): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `brief-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.age`;
}

function sendableItem(item: LetterItem): LetterItem {
	switch (item.t) {
		case 'text':
		case 'question':
			return { ...item, body: sendableText(item.body) };
		case 'feeling':
			return { ...item, body: { ...item.body, note: sendableText(item.body.note) } };
		case 'drawing':
			return { ...item, alt: sendableText(item.alt) };
		case 'voice':
			return item;
	}
}

/** Under the `u` flag `\p{Cs}` is a surrogate without its other half. */
export function sendableText(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '');
}

export function sendableLine(text: string): string {
	return sendableText(text).replace(/\s+/g, ' ').trim();
}
