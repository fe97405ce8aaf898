import { fromBase64Url, toBase64Url } from './base64.ts';
import type { Bytes } from './bytes.ts';
import { dayMs } from './card.ts';
import type { NoCard } from './card.ts';
import { cardForLetter, cardOf, usualUntil } from './circle.ts';
import { sealFor, toPerson, type Destination } from './destination.ts';
import { writeEnvelope } from './envelope.ts';
import { sumOfFile } from './file-sum.ts';
import { newKeyPair } from './identity.ts';
import { newLetter, type FillRandom, type Letter, type LetterDraft } from './letter.ts';
import { isMacRight, withMac } from './letter-mac.ts';
import { countLetter, isSeen, memoryDays, nothingReceived } from './line-count.ts';
import type { ChildLine, Person, ReplyKey } from './line-records.ts';
import { openEnvelope, type NotOpened } from './open-envelope.ts';
import { isFinal } from './reply.ts';

export interface ChildMaking {
	now?: number;
	random?: FillRandom;
	/** `forget`: asks to drop the letter `re`. `bye`: ends the conversation. */
	about?: { kind: 'forget'; re: string } | { kind: 'bye' };
	/** To be shown as a code on the screen: as short as it can be. */
	isForCode?: boolean;
}

/** A letter sealed for somebody. Keep `line` and `file` in one step before anything is sent. */
export type Written =
	| { ok: true; file: Bytes; letter: Letter; line: ChildLine; reply: ReplyPlace | null }
	| { ok: false; reason: 'too-big' | 'closed' | 'no-memory' };

/** A letter sealed to a person's card, or why not. */
export type WrittenToPerson =
	Written | { ok: false; reason: Extract<NoCard, 'expired' | 'wrong-date'> };

/** The mailbox to make for the answer: its tokens, and the right to make it if the relay asks. */
export interface ReplyPlace {
	relay: string;
	mailbox: string;
	readToken: string;
	writeToken: string;
	stamp: string | null;
}

const browserRandom: FillRandom = (bytes) => crypto.getRandomValues(bytes);

/** Seals a child's letter to somebody in its circle, and to who else is on that card. */
export async function writeToPerson(
	draft: LetterDraft,
	person: Person,
	line: ChildLine | null,
	making: ChildMaking = {}
): Promise<WrittenToPerson> {
	const { now = Date.now() } = making;
	if (line?.isClosed) return { ok: false, reason: 'closed' };
	const usable = cardForLetter(cardOf(person), { isFirst: !line, now });
	if (!usable.ok) return usable;
	return writeTo(draft, toPerson(person), line, making);
}

/** Seals a child's letter for a destination; a conversation begins where there is none. */
export async function writeTo(
	draft: LetterDraft,
	to: Destination,
	line: ChildLine | null,
	making: ChildMaking = {}
): Promise<Written> {
	if (line?.isClosed) return { ok: false, reason: 'closed' };
	const composed = await compose(draft, to, line, making);
	const sealed = await sealComposed(composed, to, making.isForCode);
	return sealed.ok ? { ...composed, ok: true, file: sealed.bytes } : sealed;
}

/** A letter that can be sealed for a destination, more than once and in more than one way. */
export interface Composed {
	letter: Letter;
	line: ChildLine;
	reply: ReplyPlace | null;
}

/** A child's letter with its place in the conversation and an address for the answer. */
export async function compose(
	draft: LetterDraft,
	to: Pick<Destination, 'person' | 'relay' | 'stamp' | 'isShared'>,
	line: ChildLine | null,
	{ now = Date.now(), random = browserRandom, about }: ChildMaking = {}
): Promise<Composed> {
	if (line && line.person !== to.person) throw new TypeError('a conversation with another');
	const current = line ?? newLine(to.person, random);
	const until = draft.until ?? usualUntil(now);
	const plain = newLetter({ ...draft, until }, new Date(now), random);
	const n = to.isShared ? 0 : current.sent;
	const first = n === 0 ? { key: current.key } : {};
	const same = { ...plain, ...about, ch: current.id, n, ...first };
	const isClosed = about?.kind === 'bye';
	const back = isClosed ? null : await newBack(to, same.id, now, random);
	const waiting = [...stillWaiting(current, now), ...(back ? [back.reply] : [])];
	return {
		letter: back ? { ...same, back: back.address } : same,
		reply: back?.place ?? null,
		line: { ...current, sent: current.sent + 1, waiting: isClosed ? [] : waiting, isClosed }
	};
}

/** Seals a letter: the first ones with what proves them there, the others with the line's key. */
export async function sealComposed(
	{ letter, line }: Pick<Composed, 'letter' | 'line'>,
	to: Pick<Destination, 'pair' | 'lock'>,
	isForCode = false
): Promise<{ ok: true; bytes: Bytes } | { ok: false; reason: 'too-big' | 'no-memory' }> {
	const envelope = writeEnvelope(letter, !isForCode);
	if (!envelope) return { ok: false, reason: 'too-big' };
	const key = letter.n === 0 ? to.pair : fromBase64Url(line.key);
	return sealFor(to.lock, key ? await withMac(envelope, key, 'child') : envelope);
}

function newLine(person: string | null, random: FillRandom): ChildLine {
	return {
		id: toBase64Url(random(new Uint8Array(16))),
		person,
		key: toBase64Url(random(new Uint8Array(32))),
		sent: 0,
		received: nothingReceived,
		waiting: [],
		isClosed: false
	};
}

/** A key and a mailbox for one answer; null where there is no relay for it. */
async function newBack(
	{ relay, stamp: right }: Pick<Destination, 'relay' | 'stamp'>,
	letter: string,
	now: number,
	random: FillRandom
) {
	if (relay === null) return null;
	const { secret, recipient } = await newKeyPair();
	const [mailbox, readToken, writeToken] = [1, 2, 3].map(() =>
		toBase64Url(random(new Uint8Array(16)))
	) as [string, string, string];
	const exp = new Date(now + memoryDays * dayMs).toISOString().slice(0, 10);
	const stamp = right && toBase64Url(right);
	const reply: ReplyKey = { letter, secret, mailbox, readToken, relay, at: now };
	const place: ReplyPlace = { relay, mailbox, readToken, writeToken, stamp };
	return { reply, place, address: { rcpt: recipient, mb: mailbox, wt: writeToken, relay, exp } };
}

/** The keys for answers that may still come. The others are forgotten. */
function stillWaiting(line: ChildLine, now: number): ReplyKey[] {
	return line.waiting.filter(({ at }) => now - at < memoryDays * dayMs);
}

/** An answer that is whole, new and of this person. Keep `line` before the relay is told. */
export type OpenedByChild =
	{ ok: true; letter: Letter; line: ChildLine; missing: number } | { ok: false; reason: NotOpened };

/** Opens what came back from anybody in the circle. */
export async function openFromAdult(
	file: Bytes,
	lines: readonly ChildLine[],
	now: number = Date.now()
): Promise<OpenedByChild> {
	const sum = await sumOfFile(file);
	if (lines.some(({ received }) => isSeen(received, null, sum))) {
		return { ok: false, reason: 'seen' };
	}
	const keys = lines.flatMap((line) => stillWaiting(line, now).map((reply) => ({ line, reply })));
	const opened = await openEnvelope(
		file,
		keys.map(({ reply }) => reply.secret)
	);
	if (!opened.ok) return opened;
	const found = keys[opened.key];
	if (!found || !(await isGenuine(opened, found.line, found.reply))) {
		return { ok: false, reason: 'not-genuine' };
	}
	const { letter } = opened;
	const counted = countLetter(found.line.received, letter, sum, now);
	if (!counted.ok) return counted;
	const line = afterAnswer({ ...found.line, received: counted.received }, letter, now);
	return { ok: true, letter, line, missing: counted.missing };
}

const kindsOfAdult: readonly Letter['kind'][] = [
	'reply',
	'read',
	'forget',
	'keys',
	'sparekey',
	'bye'
];

async function isGenuine(
	{ letter, mac, plain }: { letter: Letter; mac: string | null; plain: Uint8Array },
	line: ChildLine,
	reply: ReplyKey
): Promise<boolean> {
	const key = fromBase64Url(line.key);
	if (letter.from !== 'adult' || letter.ch !== line.id || mac === null || !key) return false;
	if (!(await isMacRight(plain, mac, key, 'adult'))) return false;
	if (!kindsOfAdult.includes(letter.kind)) return false;
	if (letter.kind === 'reply') return letter.answer !== undefined && letter.re === reply.letter;
	if (letter.kind === 'forget') return letter.re === reply.letter;
	return letter.re === null || letter.re === reply.letter;
}

function afterAnswer(line: ChildLine, letter: Letter, now: number): ChildLine {
	if (letter.kind === 'bye') return { ...line, waiting: [], isClosed: true };
	const isAnswered =
		letter.kind === 'forget' || (letter.answer !== undefined && isFinal(letter.answer));
	const waiting = stillWaiting(line, now).filter((one) => !isAnswered || one.letter !== letter.re);
	return { ...line, waiting };
}

/** The line without the keys and memories whose time is over; null when nothing changes. */
export function tidyLine(line: ChildLine, now: number): ChildLine | null {
	const waiting = stillWaiting(line, now);
	return waiting.length === line.waiting.length ? null : { ...line, waiting };
}
