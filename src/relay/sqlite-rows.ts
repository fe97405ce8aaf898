import { hashOf, isSame, sumOf } from './ids.ts';
import { boxWeight, limits } from './limits.ts';
import type { Database } from './sqlite-database.ts';
import type { BoxRow, MessageRow } from './sqlite-tables.ts';
import { upToHour } from './time.ts';

const nobody = sumOf('');

/** A message counts as there until it has ended and nobody is reading it. */
export function isAlive({ end, until }: Pick<MessageRow, 'end' | 'until'>, now: number): boolean {
	return end > now || until > now;
}

/** Rows of mailboxes and messages, and the one number that goes with them: what all of it weighs. */
export class Rows {
	readonly #db: Database;

	constructor(db: Database) {
		this.#db = db;
	}

	/** The mailbox this token belongs to, cut or not; nothing where it has ended. */
	box(box: string, token: 'readHash' | 'writeHash', hash: string, now: number): BoxRow | undefined {
		const row = this.anyBox(box);
		// compared in any case, so that an unknown mailbox and a wrong token take the same time
		const isRight = isSame(row?.[token] ?? nobody, hash);
		return row && isRight && row.end > now ? row : undefined;
	}

	anyBox(box: string): BoxRow | undefined {
		return this.#db.row('SELECT * FROM boxes WHERE box = ?', box) as BoxRow | undefined;
	}

	message(box: string, id: string): MessageRow | undefined {
		const sql = 'SELECT * FROM messages WHERE box = ? AND idHash = ?';
		return this.#db.row(sql, box, hashOf(id)) as MessageRow | undefined;
	}

	/** In the order in which they came. */
	waiting(box: string): MessageRow[] {
		const sql = `SELECT * FROM messages WHERE box = ? AND state = 'waiting' ORDER BY place`;
		return this.#db.rows(sql, box) as unknown as MessageRow[];
	}

	/** A mailbox lives on from every use of it, and at least as long as what lies in it. */
	touch({ box, ttl, end }: BoxRow, now: number, least = 0): number {
		const next = Math.max(end, upToHour(now + ttl), least);
		if (next > end) this.#db.run('UPDATE boxes SET "end" = ? WHERE box = ?', next, box);
		return next;
	}

	/** Erases a message; that it was there, and how it ended, is known for 30 days. */
	bury(row: MessageRow, state: MessageRow['state'], now: number): void {
		const { box, idHash, id, size, body } = row;
		const claim = state === 'delivered' ? row.claim : '';
		// still recognises the same id with the same bytes, and nothing else
		const sum = sumOf((id ?? '') + row.sum);
		const forget = upToHour(now) + limits.tombstone;
		this.#db.run(
			`UPDATE messages SET id = NULL, sum = ?, size = 0, state = ?, claim = ?, until = 0,
				forget = ?, body = NULL WHERE box = ? AND idHash = ?`,
			...[sum, state, claim, forget, box, idHash]
		);
		this.#db.run('DELETE FROM bodies WHERE key = ?', body);
		this.#db.run(
			'UPDATE boxes SET waiting = waiting - 1, bytes = bytes - ? WHERE box = ?',
			...[size, box]
		);
		this.weigh(-size);
		// finding the thousandth takes a while, so not each time
		if (row.place > limits.tombstones && row.place % 20 === 0) this.#forgetOldest(box);
	}

	buryEnded(box: string, now: number): void {
		for (const row of this.waiting(box)) if (!isAlive(row, now)) this.bury(row, 'expired', now);
	}

	/** Erases everything in a mailbox. */
	empty({ box, bytes }: BoxRow): void {
		this.#db.run(
			'DELETE FROM bodies WHERE key IN (SELECT body FROM messages WHERE box = ? AND body IS NOT NULL)',
			box
		);
		this.#db.run('DELETE FROM messages WHERE box = ?', box);
		this.#db.run('UPDATE boxes SET waiting = 0, bytes = 0 WHERE box = ?', box);
		this.weigh(-bytes);
	}

	/** Erases a mailbox, with nothing left of it. */
	erase(row: BoxRow): void {
		this.empty(row);
		this.#db.run('DELETE FROM boxes WHERE box = ?', row.box);
		this.weigh(-boxWeight);
	}

	weigh(bytes: number): void {
		this.#db.run(`UPDATE meta SET value = value + ? WHERE name = 'bytes'`, bytes);
	}

	get weight(): number {
		return this.meta('bytes');
	}

	meta(name: 'bytes' | 'swept'): number {
		return Number(this.#db.row('SELECT value FROM meta WHERE name = ?', name)?.['value'] ?? 0);
	}

	#forgetOldest(box: string): void {
		const ended = `SELECT place FROM messages WHERE box = ? AND state <> 'waiting'
			ORDER BY place DESC LIMIT 1 OFFSET ?`;
		this.#db.run(
			`DELETE FROM messages WHERE box = ? AND state <> 'waiting' AND place <= (${ended})`,
			...[box, box, limits.tombstones]
		);
	}
}
