import {
	DatabaseSync,
	type SQLInputValue,
	type SQLOutputValue,
	type StatementSync
} from 'node:sqlite';

interface Job {
	work: () => unknown;
	done: (value: unknown) => void;
	failed: (error: unknown) => void;
}

/** What one job of a group has come to; told to whoever waits once the group is on disk. */
type Outcome = { ok: true; value: unknown } | { ok: false; error: unknown };

const full = 13;

/** Whether SQLite had no room left, on the disk or within its own limit. */
export function isFull(error: unknown): boolean {
	return error instanceof Error && 'errcode' in error && error.errcode === full;
}

/**
 * One SQLite file. Whatever is asked for within one turn of the event loop is committed together:
 * waiting for the disk is what a write costs, and a group waits once. A job is still all or nothing,
 * and nobody is told that a thing is done before it is on disk.
 */
export class Database {
	readonly #db: DatabaseSync;
	readonly #statements = new Map<string, StatementSync>();
	#jobs: Job[] = [];

	constructor(file: string) {
		this.#db = new DatabaseSync(file);
		this.#db.exec(`
			PRAGMA busy_timeout = 5000;
			PRAGMA auto_vacuum = INCREMENTAL;
			PRAGMA journal_mode = WAL;
			PRAGMA synchronous = FULL;
			PRAGMA secure_delete = ON;
		`);
	}

	exec(sql: string): void {
		this.#db.exec(sql);
	}

	row(sql: string, ...values: SQLInputValue[]): Record<string, SQLOutputValue> | undefined {
		return this.#statement(sql).get(...values);
	}

	rows(sql: string, ...values: SQLInputValue[]): Record<string, SQLOutputValue>[] {
		return this.#statement(sql).all(...values);
	}

	/** How many rows it changed, and the key of the one it added. */
	run(sql: string, ...values: SQLInputValue[]): { changes: number; key: number } {
		const { changes, lastInsertRowid } = this.#statement(sql).run(...values);
		return { changes: Number(changes), key: Number(lastInsertRowid) };
	}

	/** Runs within the next group; what it gives is told once the group is on disk. */
	inGroup<Value>(work: () => Value): Promise<Value> {
		return new Promise<Value>((resolve, reject) => {
			this.#jobs.push({ work, done: resolve as Job['done'], failed: reject });
			if (this.#jobs.length === 1) setImmediate(() => this.#commit());
		});
	}

	/** Writes what still waits, then closes. */
	close(): void {
		this.#commit();
		if (this.#db.isOpen) this.#db.close();
	}

	#commit(): void {
		const jobs = this.#jobs;
		this.#jobs = [];
		if (jobs.length === 0) return;
		try {
			this.#db.exec('BEGIN IMMEDIATE');
			const outcomes = jobs.map((job) => this.#attempt(job));
			this.#db.exec('COMMIT');
			outcomes.forEach((outcome, at) => {
				if (outcome.ok) jobs[at]?.done(outcome.value);
				else jobs[at]?.failed(outcome.error);
			});
		} catch (error) {
			if (this.#db.isOpen && this.#db.isTransaction) this.#db.exec('ROLLBACK');
			for (const { failed } of jobs) failed(error);
		}
	}

	#attempt({ work }: Job): Outcome {
		this.#db.exec('SAVEPOINT job');
		try {
			const value = work();
			this.#db.exec('RELEASE job');
			return { ok: true, value };
		} catch (error) {
			// some errors have ended the whole transaction; then nothing of this group is true
			if (!this.#db.isTransaction) throw error;
			this.#db.exec('ROLLBACK TO job; RELEASE job');
			return { ok: false, error };
		}
	}

	#statement(sql: string): StatementSync {
		const known = this.#statements.get(sql);
		if (known) return known;
		const statement = this.#db.prepare(sql);
		this.#statements.set(sql, statement);
		return statement;
	}
}
