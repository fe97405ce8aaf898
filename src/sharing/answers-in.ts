import type { Bytes } from './bytes.ts';
import type { ChildDesk } from './child-desk.ts';
import type { Change } from './child-records.svelte.ts';
import type { OpenedByChild } from './child-letters.ts';
import { cardOf } from './circle.ts';
import { bytesOfFile } from './letter-file.ts';
import type { Letter } from './letter.ts';
import type { ChildLine } from './line-records.ts';
import type { NotOpened } from './open-envelope.ts';
import type { SentLetter } from './sent-letter.ts';
import { nameToShow } from './shown-name.ts';
import { loadTalking } from './talking.ts';

/**
 * What came back, and the letter it is about; null when that was thrown away or it is about none. Or
 * why it is not taken: the reasons of `NotOpened`, and `not-kept` when the device did not take it.
 */
export type AnswerTaken =
	| { ok: true; is: Letter['kind']; letter: string | null }
	| { ok: false; reason: NotOpened | 'not-kept' };

/**
 * Whether it may open later: with the right clock, with the next version of this app, or when a
 * conversation that cannot be read now is read again.
 */
function mayOpenLater({ records }: ChildDesk, reason: AnswerRefused): boolean {
	if (reason === 'for-someone-else') return records.unreadable > 0;
	return reason === 'wrong-date' || reason === 'too-new' || reason === 'not-kept';
}

type AnswerRefused = Extract<AnswerTaken, { ok: false }>['reason'];

/** What came of a round: how many were taken in, were no answers, and have to wait. */
export interface TakenIn {
	readonly taken: number;
	/** Dropped: damaged, for somebody else, or not of whom it should be. Never shown. */
	readonly dropped: number;
	/** Still with the mailroom, and why. */
	readonly waiting: readonly AnswerRefused[];
}

/** Opens all that the mailroom fetched, each with what it changes in one step. */
export async function takeArrived(desk: ChildDesk): Promise<TakenIn> {
	const { mailroom } = desk;
	let [taken, dropped] = [0, 0];
	const waiting: AnswerRefused[] = [];
	for (const { id, sealed } of [...mailroom.arrived]) {
		const come = await takeIn(desk, sealed);
		if (!come.ok && mayOpenLater(desk, come.reason)) {
			waiting.push(come.reason);
			continue;
		}
		if (come.ok) taken++;
		else if (come.reason !== 'seen') dropped++;
		await mailroom.taken(id);
	}
	return { taken, dropped, waiting };
}

/** Takes an answer from a file or from codes. */
export async function takeFile(desk: ChildDesk, file: Bytes): Promise<AnswerTaken> {
	return takeIn(desk, await bytesOfFile(file));
}

async function takeIn(desk: ChildDesk, file: Bytes): Promise<AnswerTaken> {
	const { records, mailroom, now } = desk;
	const { openFromAdult } = await loadTalking();
	const opened = await openFromAdult(file, records.lines, now());
	if (!opened.ok) return opened;
	const before = records.line(opened.line.id);
	const about = aboutWhich(desk, opened.letter);
	const letter = about && after(withWho(desk, about, opened.letter), opened.letter, now());
	const changes: Change[] = [{ line: opened.line }, ...(letter ? [{ letter }] : [])];
	if (!(await records.commit(changes))) return { ok: false, reason: 'not-kept' };
	for (const mailbox of endedBoxes(before, opened)) await mailroom.close(mailbox);
	return { ok: true, is: opened.letter.kind, letter: about?.id ?? null };
}

/** Nothing comes any more where the key for it was forgotten. */
function endedBoxes(before: ChildLine | null, { line }: Extract<OpenedByChild, { ok: true }>) {
	const kept = new Set(line.waiting.map(({ mailbox }) => mailbox));
	const boxes = before?.waiting.map(({ mailbox }) => mailbox) ?? [];
	return boxes.filter((mailbox) => !kept.has(mailbox));
}

function aboutWhich({ records }: ChildDesk, { re, ch }: Letter): SentLetter | null {
	if (re === null) return null;
	const way = records.ways.find(({ id, forget }) => id === re || forget?.id === re);
	const letter = way ? records.letter(way.id) : null;
	return letter?.line === ch ? letter : null;
}

/** A stand-in says its own name; nobody is to think that it was the person who read or answered. */
function withWho({ records }: ChildDesk, sent: SentLetter, come: Letter): SentLetter {
	const { kind, answer, name } = come;
	if (kind !== 'read' && !answer) return sent;
	const person = records.person(sent.to.person);
	const card = person && cardOf(person);
	const isOther = card && card.readers.length > 1 && name !== '' && name !== card.name;
	if (isOther) return { ...sent, stoodIn: name };
	return sent.stoodIn ? { ...sent, stoodIn: null } : sent;
}

function after(sent: SentLetter, come: Letter, now: number): SentLetter {
	if (come.kind === 'read') return { ...sent, readAt: sent.readAt ?? now };
	if (come.kind === 'forget') return { ...sent, forgotten: come.forgot ?? null };
	if (!come.answer) return sent;
	const { id, answer, items } = come;
	const by = nameToShow(come.name) || sent.to.name;
	const kept = { id, at: now, by, answer, items, response: null };
	return { ...sent, answers: [...sent.answers, kept] };
}
