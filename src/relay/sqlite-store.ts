import { mkdirSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOf, isSame, sumOf } from './ids.ts';
import { boxWeight, fullForMailboxes, limits, sizeClass } from './limits.ts';
import { Database, isFull } from './sqlite-database.ts';
import { isAlive, Rows } from './sqlite-rows.ts';
import { sweepRows } from './sqlite-sweep.ts';
import { tables, type MessageRow } from './sqlite-tables.ts';
import type * as Is from './store.ts';
import { hour, upToHour } from './time.ts';

/** Claims are kept as hashes: a copy of the store confirms nothing. */
const claimHash = hashOf;

/** Bytes of the disk that are left alone, so that what is there can still be delivered and erased. */
const reserve = 64 * 1024 * 1024;
/** Milliseconds for which it is believed how much is free. */
const believed = 5_000;

/**
 * The store for one machine: one SQLite file, durable when told so.
 * @param file where it is; its folder is made. `:memory:` keeps nothing
 * @param storeBytes what may lie in it altogether
 * @param freeBytes what its disk has left
 */
export function openSqliteStore(
	file: string,
	storeBytes: number,
	freeBytes = () => freeFor(file)
): Is.Store {
	if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	const db = new Database(file);
	db.exec(tables);
	return new SqliteStore(db, storeBytes, freeBytes);
}

function freeFor(file: string): number {
	if (file === ':memory:') return Infinity;
	const { bavail, bsize } = statfsSync(dirname(file));
	return bavail * bsize;
}

class SqliteStore implements Is.Store {
	readonly #db: Database;
	readonly #rows: Rows;
	readonly #storeBytes: number;
	readonly #freeBytes: () => number;
	#sweepsFrom: number | undefined;
	#isTight = false;
	#tightAt = -Infinity;

	constructor(db: Database, storeBytes: number, freeBytes: () => number) {
		this.#db = db;
		this.#rows = new Rows(db);
		this.#storeBytes = storeBytes;
		this.#freeBytes = freeBytes;
	}

	create(box: Is.NewBox, stamp: Is.Stamp | null, now: number): Promise<Is.Created> {
		return this.#withRoom(() => this.#create(box, stamp, now));
	}

	put(message: Is.NewMessage, now: number): Promise<Is.Put> {
		return this.#withRoom(() => this.#put(message, now));
	}

	count({ box, readHash }: Is.Reader, now: number): Promise<Is.Counted> {
		return this.#db.inGroup(() => {
			const row = this.#rows.box(box, 'readHash', readHash, now);
			if (!row || row.cut) return { is: 'gone' };
			const end = this.#rows.touch(row, now);
			const alive = this.#rows.waiting(box).filter((message) => isAlive(message, now));
			return { is: 'counted', waiting: alive.length, end };
		});
	}

	claim(reader: Is.Reader, claim: string, lease: number, now: number): Promise<Is.Claimed> {
		return this.#db.inGroup(() => this.#claim(reader, claimHash(claim), lease, now));
	}

	confirm(
		{ box, readHash }: Is.Reader,
		id: string,
		claim: string,
		now: number
	): Promise<Is.Confirmed> {
		return this.#db.inGroup(() => {
			const row = this.#rows.box(box, 'readHash', readHash, now);
			if (!row || row.cut) return { is: 'gone' };
			this.#rows.touch(row, now);
			const message = this.#rows.message(box, id);
			if (!message || message.state === 'expired') return { is: 'unknown' };
			if (message.state === 'delivered') return { is: 'confirmed' };
			if (!isSame(message.claim, claimHash(claim))) return { is: 'not-yours' };
			this.#rows.bury(message, 'delivered', now);
			return { is: 'confirmed' };
		});
	}

	withdraw({ box, writeHash, id }: Is.Sender, now: number): Promise<Is.Withdrawn> {
		return this.#db.inGroup(() => {
			const row = this.#rows.box(box, 'writeHash', writeHash, now);
			if (!row || row.cut) return { is: 'gone' };
			const message = this.#rows.message(box, id);
			if (!message) return { is: 'unknown' };
			if (message.state === 'delivered') return { is: 'delivered' };
			if (message.state !== 'waiting') return { is: 'withdrawn' };
			if (message.until > now) return { is: 'leased', until: message.until };
			this.#rows.bury(message, 'withdrawn', now);
			return { is: 'withdrawn' };
		});
	}

	state({ box, writeHash, id }: Is.Sender, now: number): Promise<Is.Told> {
		return this.#db.inGroup(() => {
			const row = this.#rows.box(box, 'writeHash', writeHash, now);
			if (!row) return { is: 'gone' };
			if (row.cut) return { is: 'closed' };
			const message = this.#rows.message(box, id);
			if (!message) return { is: 'unknown' };
			const { opened, end } = message;
			return { is: 'known', state: stateOf(message, now), opened, end };
		});
	}

	cut({ box, readHash }: Is.Reader, now: number): Promise<{ is: 'cut' } | Is.Gone> {
		return this.#db.inGroup(() => {
			const row = this.#rows.box(box, 'readHash', readHash, now);
			if (!row) return { is: 'gone' };
			if (row.cut) return { is: 'cut' };
			this.#rows.empty(row);
			const end = upToHour(now) + limits.tombstone;
			this.#db.run('UPDATE boxes SET cut = 1, "end" = ? WHERE box = ?', end, box);
			return { is: 'cut' };
		});
	}

	/**
	 * Where the clock is far from where it was when this file was swept last, the machine was off for
	 * long, or its clock is wrong: then nothing is erased for an hour, and somebody can set it.
	 */
	async sweep(now: number): Promise<boolean> {
		const isFar = Math.abs(now - this.#rows.meta('swept')) > hour;
		this.#sweepsFrom ??= isFar && this.#rows.meta('swept') > 0 ? now + hour : now;
		if (now < this.#sweepsFrom) return false;
		const isMore = await this.#db.inGroup(() => sweepRows(this.#db, this.#rows, now));
		// what was erased is also in the log until that is written anew
		this.#db.exec('PRAGMA incremental_vacuum(256); PRAGMA wal_checkpoint(TRUNCATE)');
		return isMore;
	}

	check(): Promise<void> {
		return this.#db.inGroup(() => {
			this.#rows.meta('bytes');
		});
	}

	close(): Promise<void> {
		this.#db.close();
		return Promise.resolve();
	}

	/** Whether the disk is nearly full; whatever else lies on it. */
	get #isDiskTight(): boolean {
		if (performance.now() - this.#tightAt < believed) return this.#isTight;
		this.#tightAt = performance.now();
		this.#isTight = this.#freeBytes() < reserve;
		return this.#isTight;
	}

	async #withRoom<Value>(work: () => Value): Promise<Value | { is: 'full' }> {
		try {
			return await this.#db.inGroup(work);
		} catch (error) {
			if (isFull(error)) return { is: 'full' };
			throw error;
		}
	}

	#create(
		{ box, readHash, writeHash, ttl, max }: Is.NewBox,
		stamp: Is.Stamp | null,
		now: number
	): Is.Created {
		const row = this.#rows.anyBox(box);
		if (row && row.end > now) {
			const isOwn = isSame(row.readHash, readHash) && isSame(row.writeHash, writeHash);
			if (!isOwn || row.cut) return { is: 'taken' };
			return { is: 'again', end: this.#rows.touch(row, now) };
		}
		if (stamp && !this.#use(stamp, box, now)) return { is: 'stamp' };
		if (row) this.#rows.erase(row);
		const isFull = this.#rows.weight >= this.#storeBytes * fullForMailboxes;
		if (isFull || this.#isDiskTight) return { is: 'full' };
		const end = upToHour(now + ttl);
		this.#db.run(
			'INSERT INTO boxes (box, readHash, writeHash, ttl, max, "end") VALUES (?, ?, ?, ?, ?, ?)',
			...[box, readHash, writeHash, ttl, max, end]
		);
		if (stamp)
			this.#db.run('INSERT OR REPLACE INTO stamps VALUES (?, ?, ?)', stamp.hash, box, stamp.end);
		this.#rows.weigh(boxWeight);
		return { is: 'created', end };
	}

	#use({ hash }: Is.Stamp, box: string, now: number): boolean {
		const used = this.#db.row('SELECT box FROM stamps WHERE hash = ? AND "end" > ?', hash, now);
		return !used || used['box'] === box;
	}

	#put({ box, writeHash, id, body, sum, ttl }: Is.NewMessage, now: number): Is.Put {
		let row = this.#rows.box(box, 'writeHash', writeHash, now);
		if (!row) return { is: 'gone' };
		if (row.cut) return { is: 'closed' };
		const there = this.#rows.message(box, id);
		if (there) {
			const known = there.state === 'waiting' ? sum : sumOf(id + sum);
			return isSame(there.sum, known) ? { is: 'again', end: there.end } : { is: 'used' };
		}
		this.#rows.buryEnded(box, now);
		row = this.#rows.anyBox(box) ?? row;
		const size = sizeClass(body.length);
		const isRoom = row.waiting < row.max && row.bytes + size <= limits.boxBytes;
		if (!isRoom) return { is: 'box-full' };
		const isFull = this.#rows.weight + size > this.#storeBytes;
		if (isFull || this.#isDiskTight) return { is: 'full' };
		const end = upToHour(now + ttl);
		// the mailbox stays as long as its sender may ask
		this.#rows.touch(row, now, end + limits.tombstone);
		const { key } = this.#db.run('INSERT INTO bodies (body) VALUES (?)', body);
		this.#db.run(
			`INSERT INTO messages (box, idHash, id, sum, size, place, "end", body)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
			...[box, hashOf(id), id, sum, size, row.last + 1, end, key]
		);
		this.#db.run(
			'UPDATE boxes SET last = last + 1, waiting = waiting + 1, bytes = bytes + ? WHERE box = ?',
			...[size, box]
		);
		this.#rows.weigh(size);
		return { is: 'stored', end };
	}

	#claim({ box, readHash }: Is.Reader, claim: string, lease: number, now: number): Is.Claimed {
		const row = this.#rows.box(box, 'readHash', readHash, now);
		if (!row || row.cut) return { is: 'gone' };
		this.#rows.touch(row, now);
		const waiting = this.#rows.waiting(box).filter((message) => isAlive(message, now));
		const own = waiting.find((message) => message.claim === claim);
		if (!own && this.#isDelivered(box, claim)) return { is: 'nothing' };
		const taken = own ?? waiting.find((message) => message.until <= now);
		if (!taken && waiting.length === 0) return { is: 'nothing' };
		if (!taken) return { is: 'leased', until: Math.min(...waiting.map(({ until }) => until)) };
		const opened = own ? own.opened : taken.opened + 1;
		this.#db.run(
			'UPDATE messages SET claim = ?, until = ?, opened = ? WHERE box = ? AND idHash = ?',
			...[claim, now + lease, opened, box, taken.idHash]
		);
		const body = this.#db.row('SELECT body FROM bodies WHERE key = ?', taken.body)?.['body'];
		if (!(body instanceof Uint8Array) || taken.id === null) throw new Error('a body is missing');
		return { is: 'claimed', id: taken.id, body, end: taken.end, opened };
	}

	#isDelivered(box: string, claim: string): boolean {
		const sql = `SELECT 1 FROM messages WHERE box = ? AND claim = ? AND claim <> ''`;
		return this.#db.row(sql, box, claim) !== undefined;
	}
}

function stateOf(message: MessageRow, now: number): Is.MessageState {
	if (message.state !== 'waiting') return message.state;
	if (!isAlive(message, now)) return 'expired';
	return message.opened > 0 ? 'opened' : 'waiting';
}
