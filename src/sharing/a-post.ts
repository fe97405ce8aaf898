import { aMoment } from './a-card.ts';
import { ChildPost } from './child-post.svelte.ts';
import type { MailroomPort } from './child-desk.ts';
import type { OwnBox } from './own-box.ts';
import type { Bytes } from './bytes.ts';
import type { Keeping, KeptRecord } from './keeping.ts';
import type { Outgoing, OutgoingState } from './outgoing.ts';
import { sealWithWords } from './sealed-file.ts';

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
			...{ relay, app: 'https://thuiskoffer.example', now: () => clock.now },
			seal: (plain, words) => sealWithWords(plain, words, 4)
		});
		await post.load();
		return post;
	};
	return { vault, mailroom, clock, again, post: await again() };
}
