import { aMoment } from './a-card.ts';
import { aQuestion, sanne } from './a-talk.ts';
import { AdultPost } from './adult-post.svelte.ts';
import { writeToPerson, openFromAdult, type ChildMaking } from './child-letters.ts';
import { newPerson } from './circle.ts';
import type { Bytes } from './bytes.ts';
import type { Card } from './card.ts';
import type { Keeping, KeptEdit, KeptRecord } from './keeping.ts';
import type { LetterDraft } from './letter.ts';
import type { ChildLine, OwnCard, Person } from './line-records.ts';
import type { MailPort } from './mail-port.ts';
import type { Arrived, OwnBox } from './own-box.ts';
import type { Outgoing } from './outgoing.ts';
import type { CardDetails } from './own-cards.ts';
import type { RelayClient } from './relay-client.ts';

/** For tests: a vault in memory, which may be full, and which counts what was kept. */
export class MemoryKeeping implements Keeping {
	readonly tables = new Map<string, Map<string, string>>();
	commits = 0;
	/** So many more changes fit. */
	room = Infinity;

	list(table: string) {
		const records = [...(this.tables.get(table)?.values() ?? [])];
		return Promise.resolve({
			ok: true as const,
			records: records.map((text) => JSON.parse(text) as KeptRecord)
		});
	}

	commit(edits: readonly KeptEdit[]) {
		if (this.room <= 0) return Promise.resolve({ ok: false as const, reason: 'full' });
		this.room--;
		this.commits++;
		for (const edit of edits) {
			const rows = this.tables.get(edit.table) ?? new Map<string, string>();
			this.tables.set(edit.table, rows);
			if ('record' in edit) rows.set(edit.record.id, JSON.stringify(edit.record));
			else rows.delete(edit.remove);
		}
		return Promise.resolve({ ok: true as const });
	}

	rowsOf(table: string): Map<string, string> {
		return this.tables.get(table) ?? new Map<string, string>();
	}
}

/** For tests: a mailroom that only remembers. */
export class MemoryMail implements MailPort {
	boxes: OwnBox[] = [];
	arrived: Arrived[] = [];
	sent: Outgoing[] = [];
	/** Whether it has room for what is to be sent. */
	isOpen = true;

	send(letter: Outgoing) {
		if (this.isOpen && !this.sent.some(({ id }) => id === letter.id)) this.sent.push(letter);
		return Promise.resolve(this.isOpen);
	}
	stateOf(id: string) {
		return this.sent.find((one) => one.id === id)?.state ?? null;
	}
	open(box: OwnBox) {
		this.boxes = [...this.boxes, box];
		return Promise.resolve(true);
	}
	close(mb: string) {
		this.boxes = this.boxes.filter((box) => box.mb !== mb);
		return Promise.resolve();
	}
	taken(id: string) {
		this.arrived = this.arrived.filter((one) => one.id !== id);
		return Promise.resolve();
	}
	/** A sealed letter was fetched. */
	bring(sealed: Bytes, at: number = aMoment, id = `m${this.arrived.length}`, box = 'box'): void {
		this.arrived = [...this.arrived, { id, box, sealed, at }];
	}
}

/** For tests: an adult's desk, and a clock. */
export class ADesk {
	readonly keeping: MemoryKeeping;
	readonly mail = new MemoryMail();
	readonly post: AdultPost;
	now = aMoment;
	client: Pick<RelayClient, 'claim' | 'confirm'> | null = null;

	private constructor(keeping: MemoryKeeping) {
		this.keeping = keeping;
		this.post = new AdultPost(keeping, this.mail, {
			now: () => this.now,
			clientOf: () => this.client,
			ownRelay: 'thuiskoffer.example'
		});
	}

	/** The desk as it is found again after the tab was closed. */
	static async open(keeping = new MemoryKeeping(), now = aMoment): Promise<ADesk> {
		const desk = new ADesk(keeping);
		desk.now = now;
		await desk.post.load();
		return desk;
	}

	async card(details: Partial<CardDetails> = {}): Promise<{ own: OwnCard; card: Card }> {
		const made = await this.post.cards.make({ ...sanne, ...details });
		if (!made.ok) throw new Error(made.reason);
		return made;
	}
}

/** For tests: a child that has somebody's card. */
export class AChild {
	readonly person: Person;
	line: ChildLine | null = null;

	constructor(card: Card) {
		this.person = newPerson(card, 'present', { now: aMoment });
	}

	async write(
		making: ChildMaking = {},
		draft: Partial<LetterDraft> = {}
	): Promise<{ file: Bytes; id: string }> {
		const now = { now: aMoment, ...making };
		const written = await writeToPerson({ ...aQuestion, ...draft }, this.person, this.line, now);
		if (!written.ok) throw new Error(written.reason);
		this.line = written.line;
		return { file: written.file, id: written.letter.id };
	}

	/** Opens what came back, as the relay or a screen brought it. */
	async hear(file: Bytes | null | undefined, now: number = aMoment) {
		const lines = this.line ? [this.line] : [];
		const opened = await openFromAdult(file ?? new Uint8Array(0), lines, now);
		if (opened.ok) this.line = opened.line;
		return opened;
	}
}

/** For tests: a desk with a card, and a child who has it. */
export async function aDeskAndAChild(
	details: Partial<CardDetails> = {}
): Promise<{ desk: ADesk; child: AChild; own: OwnCard }> {
	const desk = await ADesk.open();
	const { own, card } = await desk.card(details);
	return { desk, child: new AChild(card), own };
}
