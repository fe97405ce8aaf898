import { cardOf, usualUntil } from './circle.ts';
import type { ReaderRole } from './card.ts';
import type { ChildDesk } from './child-desk.ts';
import type { Change } from './child-records.svelte.ts';
import type { LetterWay } from './kept-sent.ts';
import { newLetter, type Letter, type LetterDraft } from './letter.ts';
import type { ChildLine } from './line-records.ts';
import type { PersonKind } from './person-kinds.ts';
import type { SentLetter } from './sent-letter.ts';
import { loadTalking } from './talking.ts';

/** Who a letter is for: somebody in the circle, or anybody by the name the child gives. */
export interface Addressee {
	readonly person: string | null;
	readonly name: string;
}

/** A letter that a child made and looked at. */
export interface LetterToWrite {
	/** `talk`: *Ik wil praten*; it has no items. */
	readonly is: 'letter' | 'talk';
	readonly to: Addressee;
	readonly draft: LetterDraft;
	/** The things of the suitcase in it, by their ids. */
	readonly things: readonly string[];
}

/** A letter that is kept and can be given, by its id. */
export type LetterWritten =
	{ ok: true; id: string } | { ok: false; reason: 'too-big' | 'not-kept' };

/** What arrives, and who can read it: the person and who else is on the card. */
export interface Preview {
	readonly letter: Letter;
	readonly readers: readonly ReaderRole[];
}

/** The letter as it will arrive. Write its own draft, and it is the same to the letter. */
export function previewOf({ records, now }: ChildDesk, draft: LetterDraft, to: Addressee): Preview {
	const until = draft.until ?? usualUntil(now());
	const person = records.person(to.person);
	return {
		letter: newLetter({ ...draft, until }, new Date(now())),
		readers: person ? cardOf(person).readers.map(({ role }) => role) : ['person']
	};
}

/** Whether the child has to hear what a file is first: before its first letter to a worker. */
export function needsFileTalk(
	{ records }: ChildDesk,
	{ person, is }: { person: string | null; is: PersonKind }
): boolean {
	if (is === 'family' || is === 'friend') return false;
	return person === null || !records.letters.some(({ to }) => to.person === person);
}

/** Closes a letter: it gets its place in the conversation and is kept, and is nowhere else yet. */
export async function writeLetter(desk: ChildDesk, made: LetterToWrite): Promise<LetterWritten> {
	const { compose, fitsInLetter } = await loadTalking();
	const { records, now } = desk;
	const { is, to, draft, things } = made;
	const person = records.person(to.person);
	const card = person && cardOf(person);
	const line = person && records.lines.find((one) => one.person === person.id && !one.isClosed);
	const current = line && (isBegun(desk, line) ? line : { ...line, sent: 0 });
	const where = {
		person: person?.id ?? null,
		relay: card ? card.relay : desk.relay,
		stamp: card?.stamp ?? null,
		isShared: (card?.readers.length ?? 0) > 1
	};
	const items = is === 'talk' ? [] : draft.items;
	const composed = await compose({ ...draft, items }, where, current ?? null, { now: now() });
	const { letter, reply } = composed;
	if (!fitsInLetter(letter)) return { ok: false, reason: 'too-big' };
	const sent: SentLetter = {
		...{ id: letter.id, line: letter.ch, to: { person: where.person, name: to.name }, is },
		...{ things: [...things], keep: letter.keep, until: letter.until, roads: [], madeAt: now() },
		...{ givenAt: null, reads: card?.reads ?? [], readAt: null, answers: [] },
		...{ forgetAskedAt: null, forgotten: null, closedAt: null, link: null }
	};
	const way: LetterWay = {
		...{ id: letter.id, letter, n: letter.n, place: reply, words: [], mail: null, forget: null }
	};
	// the number is used up only once a letter with it is given
	const kept: ChildLine = { ...composed.line, sent: current?.sent ?? 0 };
	const isKept = await records.commit([{ line: kept }, { letter: sent }, { way }]);
	return isKept ? { ok: true, id: letter.id } : { ok: false, reason: 'not-kept' };
}

/**
 * Whether the other may know the key of this conversation. Until one letter with it was given and not
 * taken back, each brings it along: which of them comes first, or at all, is not known.
 */
export function isBegun({ records, mailroom }: ChildDesk, line: ChildLine): boolean {
	if (line.received.next > 0) return true;
	return records.letters.some((letter) => {
		if (letter.line !== line.id || records.way(letter.id)?.n !== 0) return false;
		if (!letter.roads.some((road) => road !== 'here' && road !== 'paper')) return false;
		const state = mailroom.stateOf(letter.id);
		return !['withdrawn', 'expired', 'closed', 'refused'].includes(state ?? '');
	});
}

/** Removes a letter from the child's side, with all that was kept for it. */
export async function throwAway(desk: ChildDesk, letter: SentLetter): Promise<boolean> {
	const { records, mailroom } = desk;
	const { changes, boxes } = endAnswers(desk, letter);
	const isKept = await records.commit([
		{ drop: 'letters', id: letter.id },
		{ drop: 'ways', id: letter.id },
		...changes
	]);
	if (!isKept) return false;
	// what is on its way still comes back, unless it was opened first; the mailroom stays with it
	if (mailroom.stateOf(letter.id) !== null) await mailroom.callBack(letter.id);
	for (const mb of boxes) await mailroom.close(mb);
	return true;
}

/** What ends the waiting for answers to this letter: its keys go, and its mailboxes. */
export function endAnswers(
	{ records }: ChildDesk,
	letter: SentLetter
): { changes: Change[]; boxes: string[] } {
	const line = records.line(letter.line);
	if (!line) return { changes: [], boxes: [] };
	const ids = [letter.id, records.way(letter.id)?.forget?.id];
	const ended = line.waiting.filter((key) => ids.includes(key.letter));
	const waiting = line.waiting.filter((key) => !ids.includes(key.letter));
	// a conversation with nobody in the circle is of this one letter
	const change: Change =
		line.person === null ? { drop: 'lines', id: line.id } : { line: { ...line, waiting } };
	return { changes: [change], boxes: ended.map(({ mailbox }) => mailbox) };
}
