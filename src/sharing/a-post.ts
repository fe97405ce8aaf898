import { aMoment } from './a-card.ts';
import { aQuestion, sanne } from './a-talk.ts';
import { openFromChild } from './adult-letters.ts';
import { writeReply } from './adult-replies.ts';
import type { AdultLine, OwnCard } from './line-records.ts';
import { makeCard, type CardDetails } from './own-cards.ts';
import { ChildPost } from './child-post.svelte.ts';
import type { MailroomPort } from './child-desk.ts';
import type { OwnBox } from './own-box.ts';
import type { Bytes } from './bytes.ts';
import type { Keeping, KeptRecord } from './keeping.ts';
import type { Outgoing, OutgoingState } from './outgoing.ts';

/** For tests: a vault in memory. It keeps JSON only, as the real one does, and can be full. */
export function aKeeping() {
	const tables = new Map<string, Map<string, string>>();
	const table = (name: string) => {
		const found = tables.get(name) ?? new Map<string, string>();
		tables.set(name, found);
		return found;
	};
	const state = { isFull: false, isLocked: false, commits: 0 };
	const keeping: Keeping = {
		list: (name) =>
			Promise.resolve(
				state.isLocked
					? { ok: false, reason: 'locked' }
					: {
							ok: true,
							records: [...table(name).values()].map((json) => JSON.parse(json) as KeptRecord)
						}
			),
		commit: (edits) => {
			if (state.isFull) return Promise.resolve({ ok: false, reason: 'full' });
			state.commits++;
			for (const edit of edits) {
				if ('remove' in edit) table(edit.table).delete(edit.remove);
				else table(edit.table).set(edit.record.id, JSON.stringify(edit.record));
			}
			return Promise.resolve({ ok: true });
		}
	};
	return { keeping, table, state };
}

/** For tests: a mailroom that does what it is told, and remembers it. */
export class AMailroom implements MailroomPort {
	outgoing: Outgoing[] = [];
	boxes: OwnBox[] = [];
	arrived: { id: string; sealed: Bytes }[] = [];
	readonly closed: string[] = [];
	readonly calledBack: string[] = [];
	/** What the relay says in the next round to a letter that is called back. */
	whenCalledBack: OutgoingState = 'withdrawn';

	stateOf(id: string): OutgoingState | null {
		return this.outgoing.find((one) => one.id === id)?.state ?? null;
	}
	send(letter: Outgoing): Promise<boolean> {
		this.outgoing.push(letter);
		return Promise.resolve(true);
	}
	callBack(id: string): Promise<void> {
		this.calledBack.push(id);
		return Promise.resolve();
	}
	forget(id: string): Promise<void> {
		this.outgoing = this.outgoing.filter((one) => one.id !== id);
		return Promise.resolve();
	}
	open(box: OwnBox): Promise<boolean> {
		this.boxes.push(box);
		return Promise.resolve(true);
	}
	close(mb: string): Promise<void> {
		this.closed.push(mb);
		return Promise.resolve();
	}
	taken(id: string): Promise<void> {
		this.arrived = this.arrived.filter((one) => one.id !== id);
		return Promise.resolve();
	}
	round(): Promise<void> {
		for (const id of this.calledBack) this.put(id, this.whenCalledBack);
		return Promise.resolve();
	}

	/** What the relay said of a letter. */
	put(id: string, state: OutgoingState): void {
		this.outgoing = this.outgoing.map((one) => (one.id === id ? { ...one, state } : one));
	}
	/** A sealed letter came in. */
	bring(sealed: Bytes): void {
		this.arrived.push({ id: `arrived-${this.arrived.length}`, sealed });
	}
}

/** For tests: a child's side, loaded; `again` is the same after the tab was killed. */
export async function aPost({ relay = 'thuiskoffer.example' } = {}) {
	const vault = aKeeping();
	const mailroom = new AMailroom();
	const clock = { now: aMoment };
	const again = async () => {
		const post = new ChildPost(vault.keeping, mailroom, {
			...{ relay, app: 'https://thuiskoffer.example', now: () => clock.now, logN: 4 }
		});
		await post.load();
		return post;
	};
	return { vault, mailroom, clock, again, post: await again() };
}

/** For tests: how the adult answers. */
export const making = { name: 'Sanne', now: aMoment };
/** For tests: an answer. */
export const no = { a: 'no', because: 'want dat weten we nog niet' } as const;

/** For tests: a child's side with Sanne in the circle, and her card. */
export async function aPostWithSanne(details: Partial<CardDetails> = {}) {
	const made = await aPost();
	const { own, card } = await makeCard({ ...sanne, ...details }, { now: aMoment });
	const about = { meeting: 'present', name: 'Sanne', is: 'helper' } as const;
	const added = await made.post.addPerson(card, about);
	if (!added.ok) throw new Error(added.reason);
	return { ...made, own, card, person: added.person };
}

/** For tests: a letter that is closed and not given. */
export async function write(
	post: ChildPost,
	person: string | null,
	is: 'letter' | 'talk' = 'letter'
) {
	const to = { person, name: person ? 'Sanne' : 'Oma' };
	const written = await post.write({ is, to, draft: aQuestion, things: ['ding'] });
	if (!written.ok) throw new Error(written.reason);
	return written.id;
}

/** For tests: a letter that went to the mailbox of somebody's card. */
export async function mail(post: ChildPost, person: string, is: 'letter' | 'talk' = 'letter') {
	const id = await write(post, person, is);
	const ready = await post.prepare(id, 'mailbox');
	if (!ready.ok) throw new Error(ready.reason);
	if (!(await post.give(id, 'mailbox'))) throw new Error('not kept');
	return id;
}

/** For tests: what went to the mailroom. */
export function sealedOf(mailroom: AMailroom, id: string): Bytes {
	const sealed = mailroom.outgoing.find((one) => one.id === id)?.sealed;
	if (!sealed) throw new Error('not sent');
	return sealed;
}

/** For tests: the adult opens it. */
export async function receive(file: Bytes, own: OwnCard, lines: AdultLine[] = []) {
	const opened = await openFromChild(file, { keys: [own], lines }, aMoment);
	if (!opened.ok) throw new Error(opened.reason);
	return opened;
}

/** For tests: the adult answers it. */
export async function reply(line: AdultLine, re: string) {
	const written = await writeReply(line, re, { answer: no, isYoung: true }, making);
	if (!written.ok) throw new Error(written.reason);
	return written;
}
