import type { Bytes } from './bytes.ts';
import type { ReplyPlace } from './child-letters.ts';
import type { ChildRecords } from './child-records.svelte.ts';
import { dayMs } from './card.ts';
import type { LetterMail } from './kept-sent.ts';
import { memoryDays } from './line-count.ts';
import type { OwnBox } from './own-box.ts';
import { newOutgoing, type Outgoing, type OutgoingState } from './outgoing.ts';

/** What goes to the relay and comes from it, whether or not there is a network now. */
export interface MailroomPort {
	readonly outgoing: readonly Pick<Outgoing, 'id' | 'state'>[];
	readonly boxes: readonly Pick<OwnBox, 'mb'>[];
	/** Sealed, as they were fetched; also while the suitcase was locked. */
	readonly arrived: readonly { id: string; sealed: Bytes }[];
	stateOf(id: string): OutgoingState | null;
	send(letter: Outgoing): Promise<boolean>;
	callBack(id: string): Promise<void>;
	forget(id: string): Promise<void>;
	open(box: OwnBox): Promise<boolean>;
	close(mb: string): Promise<void>;
	taken(id: string): Promise<void>;
	round(): Promise<void>;
}

/** All that the child's side works with. */
export interface ChildDesk {
	readonly records: ChildRecords;
	readonly mailroom: MailroomPort;
	/** The relay of this app, for answers to whoever has no card; null where it can have none. */
	readonly relay: string | null;
	/** The origin of this app, for links. */
	readonly app: string;
	/** The work factor of five words; the usual one where nothing is said. */
	readonly logN: number | undefined;
	readonly now: () => number;
}

/** Sends it, unless it is on its way already. What cannot be kept now is tried when all is read again. */
export async function mailIt({ mailroom }: ChildDesk, id: string, mail: LetterMail): Promise<void> {
	const { relay, mb, wt, rt, until, sealed } = mail;
	if (sealed === null || mailroom.stateOf(id) !== null) return;
	if (rt !== null)
		await openOnce(mailroom, { mb, rt, wt, relay, stamp: null, until, isForOther: true });
	await mailroom.send(newOutgoing(id, { relay, mb, wt }, sealed, until));
}

/** Opens the mailbox where an answer will lie. @param at when its letter was made */
export async function awaitAnswer(
	{ mailroom }: ChildDesk,
	{ relay, mailbox: mb, readToken: rt, writeToken: wt, stamp }: ReplyPlace,
	at: number
): Promise<void> {
	await openOnce(mailroom, { mb, rt, wt, relay, stamp, until: at + memoryDays * dayMs });
}

async function openOnce(mailroom: MailroomPort, box: OwnBox): Promise<void> {
	if (mailroom.boxes.some(({ mb }) => mb === box.mb)) return;
	await mailroom.open(box);
}
