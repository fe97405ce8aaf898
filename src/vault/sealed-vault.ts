import type { Database, SealedRow } from '#storage';
import { manifestName, placeName } from './contents.ts';
import { hearLocked, tellLocked, type LockChannel } from './lock-channel.ts';
import type { Ledger } from './ledger.ts';
import { openRecord } from './records.ts';
import { bytesOf, seal, textOf, unseal } from './sealing.ts';
import type { SessionPorch } from './session-porch.ts';
import type {
	Damage,
	Done,
	Draft,
	Edit,
	Keep,
	Listed,
	ReadRecord,
	StoredRecord,
	Vault
} from './vault.ts';

export interface SealedVaultParts {
	keep: Keep;
	id: string;
	key: CryptoKey;
	ledger: Ledger;
	database: Database;
	channel: LockChannel | null;
	/** Of a vault only for now; on the device the porch is opened apart from the vault. */
	porch?: SessionPorch;
}

const locked = { ok: false, reason: 'locked' } as const;

/** A vault on any database: the device's, or one in memory. */
export class SealedVault implements Vault {
	readonly keep: Keep;
	readonly porch: SessionPorch | null;
	readonly #id: string;
	readonly #ledger: Ledger;
	readonly #database: Database;
	readonly #channel: LockChannel | null;
	readonly #listeners = new Set<() => void>();
	readonly #removed = new Map<string, StoredRecord>();
	readonly #unreadable = new Set<string>();
	#drafts: Promise<unknown> = Promise.resolve();
	#key: CryptoKey | null;

	constructor({ keep, id, key, ledger, database, channel, porch }: SealedVaultParts) {
		this.keep = keep;
		this.porch = porch ?? null;
		this.#id = id;
		this.#key = key;
		this.#ledger = ledger;
		this.#database = database;
		this.#channel = channel;
		if (channel) hearLocked(channel, () => this.drop());
	}

	get isLocked(): boolean {
		return this.#key === null;
	}

	get isReadOnly(): boolean {
		return this.#database.isReadOnly;
	}

	get damage(): Damage {
		return { ...this.#ledger.damage, unreadable: this.#unreadable.size };
	}

	async list(table: string): Promise<Listed> {
		checkTable(table);
		if (!this.#key) return locked;
		const listed = await this.#database.list('rows', [this.#id, table]);
		if (!listed.ok) return listed;
		const opened = await Promise.all(listed.value.map((row) => this.#openRow(row)));
		if (this.isLocked) return locked;
		const unreadable: string[] = [];
		for (const [at, { id }] of listed.value.entries()) {
			if (opened[at]) this.#unreadable.delete(placeName(table, id));
			else {
				this.#unreadable.add(placeName(table, id));
				unreadable.push(id);
			}
		}
		return { ok: true, records: opened.filter((record) => record !== null), unreadable };
	}

	async read(table: string, id: string): Promise<ReadRecord> {
		checkTable(table);
		if (!this.#key) return locked;
		const read = await this.#database.read('rows', [this.#id, table, id]);
		if (!read.ok) return read;
		if (!read.value) return { ok: false, reason: 'gone' };
		const record = await this.#openRow(read.value);
		if (this.isLocked) return locked;
		return record ? { ok: true, record } : { ok: false, reason: 'damaged' };
	}

	save(table: string, record: StoredRecord): Promise<Done> {
		return this.commit([{ table, record }]);
	}

	async remove(table: string, id: string): Promise<Done> {
		checkTable(table);
		if (!this.#key) return locked;
		const read = await this.#database.read('rows', [this.#id, table, id]);
		if (!read.ok) return read;
		if (!read.value) return { ok: false, reason: 'gone' };
		const record = await this.#openRow(read.value);
		const done = await this.commit([{ table, remove: id }]);
		if (!done.ok) return done;
		this.#unreadable.delete(placeName(table, id));
		if (record && !this.isLocked) this.#removed.set(placeName(table, id), record);
		return done;
	}

	async restore(table: string, id: string): Promise<Done> {
		if (!this.#key) return locked;
		const record = this.#removed.get(placeName(table, id));
		if (!record) return { ok: false, reason: 'gone' };
		const done = await this.commit([{ table, record }]);
		if (done.ok) this.#removed.delete(placeName(table, id));
		return done;
	}

	saveDraft(id: string, draft: unknown): Promise<Done> {
		if (!this.#key) return Promise.resolve(locked);
		// sealed at once, also when the vault is locked in the next moment; written one after another,
		// so that an earlier one never lies over a later
		const sealed = seal(this.#key, draftPlace(id), bytesOf(JSON.stringify(draft)));
		return this.#afterDrafts(async () => {
			const row = { vault: this.#id, id, rev: draftPlace(id).rev, ...(await sealed) };
			const written = await this.#database.write(
				[{ put: 'drafts', row }],
				[this.#ledger.stillOurs]
			);
			return this.#ledger.outcomeOf(written);
		});
	}

	async readDraft(id: string): Promise<Draft> {
		const read = await this.#database.read('drafts', [this.#id, id]);
		if (!read.ok) return read;
		if (!this.#key) return locked;
		if (!read.value) return { ok: false, reason: 'gone' };
		const bytes = await unseal(this.#key, draftPlace(id), read.value);
		if (this.isLocked) return locked;
		if (!bytes) return { ok: false, reason: 'damaged' };
		return { ok: true, draft: JSON.parse(textOf(bytes)) as unknown };
	}

	dropDraft(id: string): Promise<Done> {
		const change = { remove: 'drafts', key: [this.#id, id] } as const;
		return this.#afterDrafts(async () =>
			this.#ledger.outcomeOf(await this.#database.write([change]))
		);
	}

	acceptDamage(): Promise<Done> {
		return this.#ledger.acceptDamage(() => this.#key);
	}

	lock(): void {
		if (!this.#key) return;
		if (this.#channel) tellLocked(this.#channel);
		this.drop();
	}

	onLocked(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => {
			this.#listeners.delete(listener);
		};
	}

	async commit(edits: readonly Edit[]): Promise<Done> {
		for (const { table } of edits) checkTable(table);
		return this.#ledger.commit(() => this.#key, edits);
	}

	/** Locks here without telling other windows. */
	drop(): void {
		if (!this.#key) return;
		this.#key = null;
		this.#removed.clear();
		this.#unreadable.clear();
		this.#channel?.close();
		this.porch?.end();
		for (const listener of this.#listeners) listener();
		this.#listeners.clear();
	}

	/** Everything that can be opened, for moving it to another vault. */
	async everything(): Promise<{ edits: Edit[]; drafts: Map<string, unknown> }> {
		const edits: Edit[] = [];
		for (const table of this.#ledger.tables) {
			const listed = await this.list(table);
			if (listed.ok) edits.push(...listed.records.map((record) => ({ table, record })));
		}
		const drafts = new Map<string, unknown>();
		const rows = await this.#database.list('drafts', [this.#id]);
		for (const { id } of rows.ok ? rows.value : []) {
			const read = await this.readDraft(id);
			if (read.ok) drafts.set(id, read.draft);
		}
		return { edits, drafts };
	}

	#afterDrafts(run: () => Promise<Done>): Promise<Done> {
		const done = this.#drafts.then(run);
		this.#drafts = done.catch(() => undefined);
		return done;
	}

	/** A row and its chunks are read apart; if another window came between, the row is read again. */
	async #openRow(row: SealedRow, isSecondTry = false): Promise<StoredRecord | null> {
		if (!this.#key) return null;
		const place = [this.#id, row.table, row.id];
		const record = await openRecord(this.#key, row, async () => {
			const chunks = await this.#database.list('chunks', place);
			return chunks.ok ? chunks.value : [];
		});
		if (record || isSecondTry) return record;
		const again = await this.#database.read('rows', place);
		if (!again.ok || !again.value || again.value.rev === row.rev) return null;
		return this.#openRow(again.value, true);
	}
}

/** Drafts replace each other: there is no earlier version to tell one from. */
function draftPlace(id: string) {
	return { table: 'drafts', id, rev: 0 };
}

function checkTable(table: string): void {
	const isName = /^[a-z]+(-[a-z]+)*$/.test(table) && table !== manifestName;
	if (!isName) throw new TypeError('not a table name');
}
