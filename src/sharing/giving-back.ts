import type { Bytes } from './bytes.ts';
import { dayMs } from './card.ts';
import type { WrittenToChild } from './adult-replies.ts';
import { nameFor, type DeskContents, type DeskEdit } from './desk-contents.ts';
import type { Answer, NewLetterItem, ReplyAddress } from './letter.ts';
import type { AdultLine } from './line-records.ts';
import { newOutgoing, type Outgoing } from './outgoing.ts';
import { qrPartLimits } from './qr-parts.ts';
import type { GivenAnswer, ReceivedLetter } from './received-letter.ts';
import { loadTalking } from './talking.ts';

/** How an answer goes back: over the relay, shown as codes, or saved as a file. */
export type WayBack = 'relay' | 'code' | 'file';

/** What an adult says to one letter. */
export interface Reply {
	readonly answer: Answer;
	/** What is said beside it: a recording, most often nothing. */
	readonly items?: readonly NewLetterItem[];
	/** Whether it is for a child who reads by itself: then it has at most sixty words. */
	readonly isYoung: boolean;
	/** What the adult is called, where it is not the name on its card. */
	readonly name?: string;
}

/**
 * Why nothing goes back. Beside the reasons of an answer:
 *
 * - `unknown`: there is no such letter or conversation here
 * - `told`: the child was told before
 * - `too-long-for-codes`: it does not fit into codes; take another way
 */
export type NotGiven =
	Extract<WrittenToChild, { ok: false }>['reason'] | 'unknown' | 'told' | 'too-long-for-codes';

/** What goes back, and what to keep in one step before it does. */
export type GivenBack =
	| { ok: true; file: Bytes; edits: DeskEdit[]; outgoing: Outgoing | null }
	| { ok: false; reason: NotGiven };

/** An answer to one letter. */
export async function giveAnswer(
	contents: DeskContents,
	id: string,
	{ answer, isYoung, items = [], name }: Reply,
	{ way, now }: { way: WayBack; now: number }
): Promise<GivenBack> {
	const [received, line] = letterAndLine(contents, id);
	if (!received || !line) return { ok: false, reason: 'unknown' };
	const making = { name: name ?? nameFor(contents, line), now, isForCode: way === 'code' };
	const { writeReply } = await loadTalking();
	const written = await writeReply(line, id, { answer, isYoung, items }, making);
	if (!written.ok) return written;
	const { letter, file } = written;
	if (way === 'code' && file.length > qrPartLimits.maxBytes) {
		return { ok: false, reason: 'too-long-for-codes' };
	}
	const outgoing = way === 'relay' ? outgoingTo(written.to, letter.id, file) : null;
	const given: GivenAnswer = {
		id: letter.id,
		at: now,
		answer: letter.answer ?? answer,
		items: letter.items,
		isSent: outgoing !== null
	};
	const changed = { ...received, answers: [...received.answers, given] };
	return { ok: true, file, outgoing, edits: editsFor(written.line, changed, outgoing) };
}

/** That a letter was read, over the relay. */
export async function giveRead(
	contents: DeskContents,
	id: string,
	now: number
): Promise<GivenBack> {
	const [received, line] = letterAndLine(contents, id);
	if (!received || !line) return { ok: false, reason: 'unknown' };
	if (received.readAt !== null) return { ok: false, reason: 'told' };
	const { writeRead } = await loadTalking();
	const written = await writeRead(line, id, { name: nameFor(contents, line), now });
	if (!written.ok) return written;
	const outgoing = outgoingTo(written.to, written.letter.id, written.file);
	const edits = editsFor(written.line, { ...received, readAt: now }, outgoing);
	return { ok: true, file: written.file, outgoing, edits };
}

/** The end of a conversation, over the relay. */
export async function giveBye(contents: DeskContents, id: string, now: number): Promise<GivenBack> {
	const line = contents.lines.find((one) => one.id === id);
	if (!line) return { ok: false, reason: 'unknown' };
	const { writeBye } = await loadTalking();
	const written = await writeBye(line, { name: nameFor(contents, line), now });
	if (!written.ok) return written;
	const outgoing = outgoingTo(written.to, written.letter.id, written.file);
	return { ok: true, file: written.file, outgoing, edits: editsFor(written.line, null, outgoing) };
}

/** A letter on its way to where a child waits for it. */
export function outgoingTo(to: ReplyAddress, id: string, file: Bytes): Outgoing {
	const { mb, wt, relay } = to;
	return newOutgoing(id, { relay, mb, wt }, file, Date.parse(to.exp) + dayMs);
}

function letterAndLine({ letters, lines }: DeskContents, id: string) {
	const received = letters.find((one) => one.id === id);
	return [received, lines.find((line) => line.id === received?.line)] as const;
}

function editsFor(
	line: AdultLine,
	received: ReceivedLetter | null,
	outgoing: Outgoing | null
): DeskEdit[] {
	const edits: DeskEdit[] = [{ table: 'lines', keep: line }];
	if (received) edits.push({ table: 'letters', keep: received });
	if (outgoing) edits.push({ table: 'leaving', keep: outgoing });
	return edits;
}
