import type { Database } from './sqlite-database.ts';
import type { Rows } from './sqlite-rows.ts';
import type { BoxRow, MessageRow } from './sqlite-tables.ts';

/** Rows of one kind that are erased in one go, so that nobody waits long for the sweeper. */
const batch = 500;
/** A mailbox can hold many rows of its own. */
const boxBatch = 50;

/** Erases some of what has ended; says whether there may be more. Runs within a group. */
export function sweepRows(db: Database, rows: Rows, now: number): boolean {
	const ended = db.rows(
		`SELECT * FROM messages WHERE state = 'waiting' AND "end" <= ? AND until <= ? LIMIT ${batch}`,
		...[now, now]
	) as unknown as MessageRow[];
	for (const message of ended) rows.bury(message, 'expired', now);

	const forgotten = db.run(
		`DELETE FROM messages WHERE (box, idHash) IN (SELECT box, idHash FROM messages
			WHERE state <> 'waiting' AND forget <= ? LIMIT ${batch})`,
		now
	).changes;

	const boxes = db.rows(
		`SELECT * FROM boxes WHERE "end" <= ? LIMIT ${boxBatch}`,
		now
	) as unknown as BoxRow[];
	for (const box of boxes) rows.erase(box);

	const stamps = db.run(
		`DELETE FROM stamps WHERE hash IN (SELECT hash FROM stamps WHERE "end" <= ? LIMIT ${batch})`,
		now
	).changes;

	db.run(`UPDATE meta SET value = ? WHERE name = 'swept'`, now);
	return [ended.length, forgotten, stamps].includes(batch) || boxes.length === boxBatch;
}
