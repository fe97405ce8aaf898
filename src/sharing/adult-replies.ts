import { fromBase64Url } from './base64.ts';
import { readRecipient } from './bech32.ts';
import type { Bytes } from './bytes.ts';
import { writeEnvelope } from './envelope.ts';
import { newLetter, sendableText } from './letter.ts';
import type { Answer, FillRandom, Forgot, Letter, NewLetterItem, ReplyAddress } from './letter.ts';
import { withMac } from './letter-mac.ts';
import type { AdultLine } from './line-records.ts';
import { checkAnswer, isFinal, type ReplyProblem } from './reply.ts';
import { sealToKeys } from './sealed-to-keys.ts';

/** What goes back to a child. Keep `line` and `file` in one step before anything is sent. */
export type WrittenToChild =
	| { ok: true; file: Bytes; letter: Letter; line: AdultLine; to: ReplyAddress }
	| {
			ok: false;
			/** `no-address`: this letter asked for no answer, has one, or is too long ago. */
			reason: 'no-address' | 'closed' | 'too-big' | ReplyProblem;
	  };

export interface AdultMaking {
	/** What the adult is called, as on its card. */
	name: string;
	now?: number;
	random?: FillRandom;
	/** To be shown as a code on the screen: as short as it can be. */
	isForCode?: boolean;
}

/** Answers one letter: yes, partly, no or not yet, and why. */
export async function writeReply(
	line: AdultLine,
	re: string,
	reply: { answer: Answer; isYoung: boolean; items?: readonly NewLetterItem[] },
	making: AdultMaking
): Promise<WrittenToChild> {
	const problem = checkAnswer(reply.answer, reply);
	if (problem) return { ok: false, reason: problem };
	const answer = { a: reply.answer.a, because: sendableText(reply.answer.because).trim() };
	const items = reply.items ?? [];
	const written = await writeBack(line, re, { kind: 'reply', items, answer }, making);
	if (!written.ok || !isFinal(answer)) return written;
	const unanswered = written.line.unanswered.filter(({ letter }) => letter !== re);
	return { ...written, line: { ...written.line, unanswered } };
}

/** Tells that a letter was read; only ever because the adult says so. */
export function writeRead(
	line: AdultLine,
	re: string,
	making: AdultMaking
): Promise<WrittenToChild> {
	return writeBack(line, re, { kind: 'read', items: [] }, making);
}

/**
 * Tells what became of a letter that the child asked to forget.
 * @param re the child's `forget`, not the letter it is about
 */
export async function writeForgot(
	line: AdultLine,
	re: string,
	forgot: Forgot,
	making: AdultMaking
): Promise<WrittenToChild> {
	const written = await writeBack(line, re, { kind: 'forget', items: [], forgot }, making);
	if (!written.ok) return written;
	const unanswered = written.line.unanswered.filter(({ letter }) => letter !== re);
	return { ...written, line: { ...written.line, unanswered } };
}

/** Ends the conversation, on the way back of the last letter that has one. */
export async function writeBye(line: AdultLine, making: AdultMaking): Promise<WrittenToChild> {
	const last = line.unanswered.at(-1);
	if (!last) return { ok: false, reason: 'no-address' };
	const written = await writeBack(line, last.letter, { kind: 'bye', items: [] }, making);
	if (!written.ok) return written;
	return { ...written, line: { ...written.line, unanswered: [], isClosed: true } };
}

async function writeBack(
	line: AdultLine,
	re: string,
	content: Pick<Letter, 'kind' | 'answer' | 'forgot'> & { items: readonly NewLetterItem[] },
	{ name, now = Date.now(), random, isForCode = false }: AdultMaking
): Promise<WrittenToChild> {
	if (line.isClosed) return { ok: false, reason: 'closed' };
	const today = new Date(now).toISOString().slice(0, 10);
	const to = line.unanswered.find(({ letter }) => letter === re)?.back;
	const [reader, key] = [readRecipient(to?.rcpt ?? ''), fromBase64Url(line.key)];
	if (!to || !reader || !key || to.exp < today) return { ok: false, reason: 'no-address' };
	const { items, ...said } = content;
	const draft = { name, items, ask: 'none', keep: '30d' } as const;
	const plain = newLetter(draft, new Date(now), random);
	const from = 'adult' as const;
	const letter: Letter = { ...plain, ...said, from, ch: line.id, n: line.sent, re };
	const envelope = writeEnvelope(letter, !isForCode);
	if (!envelope) return { ok: false, reason: 'too-big' };
	const file = await sealToKeys(await withMac(envelope, key, 'adult'), [reader]);
	return { ok: true, file, letter, to, line: { ...line, sent: line.sent + 1 } };
}
