import type { Change, ChunkRow, Database, Expected, SealedRow, Stored } from '#storage';
import { raiseCanary, readCanary } from './canary.ts';
import {
	damageOf,
	hashOf,
	manifestName,
	placeName,
	readContents,
	sealManifest,
	seqOf,
	type Contents,
	type Manifest
} from './contents.ts';
import type { Device } from './device.ts';
import { sealRecord } from './records.ts';
import type { Damage, Done, Edit } from './vault.ts';

export interface LedgerParts {
	/** The vault's id and the number of its header: when that changes, the vault is not ours. */
	vault: { id: string; rev: number };
	contents: Contents;
	damage: Damage;
	device: Pick<Device, 'database' | 'canary'>;
}

interface Sealing {
	changes: Change[];
	contents: Contents;
}

/** Another window may be quicker this many times in a row before we give up. */
const commitTries = 8;

/** Keeps records and the manifest in step, one action after another. */
export class Ledger {
	readonly #vault: LedgerParts['vault'];
	readonly #database: Database;
	readonly #canary: Device['canary'];
	#contents: Contents;
	#damage: Damage;
	#queue: Promise<unknown> = Promise.resolve();

	constructor({ vault, contents, damage, device }: LedgerParts) {
		this.#vault = vault;
		this.#contents = contents;
		this.#damage = damage;
		this.#database = device.database;
		this.#canary = device.canary;
	}

	get damage(): Damage {
		return { ...this.#damage };
	}

	/** The number of the last change. */
	get seq(): number {
		return this.#contents.manifestRev ?? 0;
	}

	/** The tables that have something in them. */
	get tables(): string[] {
		const names = Array.from(this.#contents.revs.keys(), (place) => place.split('|')[0] ?? '');
		return [...new Set(names)];
	}

	/** All edits in one transaction, or none. `key` is asked when it is this action's turn. */
	commit(key: () => CryptoKey | null, edits: readonly Edit[]): Promise<Done> {
		return this.#queued(() => this.#commit(key, edits, this.#damage));
	}

	/** Keeps that the damage so far is known. */
	acceptDamage(key: () => CryptoKey | null): Promise<Done> {
		const none: Damage = { missing: 0, unreadable: 0, isUnsure: false };
		return this.#queued(() => this.#commit(key, [], none));
	}

	/** What must be so before anything is written: that this is still the vault that was opened. */
	get stillOurs(): Expected {
		return { table: 'vaults', key: [this.#vault.id], rev: this.#vault.rev };
	}

	/** What came of a write for the vault: one that is not ours any more is missing. */
	async outcomeOf(written: Stored<null>): Promise<Done> {
		if (written.ok) return { ok: true };
		if (written.reason !== 'changed') return written;
		const header = await this.#database.read('vaults', [this.#vault.id]);
		if (!header.ok) return header;
		if (header.value?.rev === this.#vault.rev) return written;
		// the lock was changed in another window: there is nothing wrong, it only has to be opened again
		const isThere = header.value?.asideAt === null;
		return { ok: false, reason: isThere ? 'locked' : 'missing' };
	}

	#queued(run: () => Promise<Done>): Promise<Done> {
		const done = this.#queue.then(run);
		// The next action has its own outcome, whatever became of this one.
		this.#queue = done.catch(() => undefined);
		return done;
	}

	async #commit(
		keyNow: () => CryptoKey | null,
		edits: readonly Edit[],
		damage: Damage
	): Promise<Done> {
		for (let tried = 1; ; tried += 1) {
			const key = keyNow();
			if (!key) return { ok: false, reason: 'locked' };
			const { changes, contents } = await this.#seal(key, edits, damage);
			const written = await this.#writeManifest(changes, contents, damage);
			if (written.ok) return written;
			if (written.reason === 'full' && (await this.#makeRoom(edits))) {
				await this.#writeManifest(changes, contents, damage);
				return { ok: true };
			}
			if (written.reason !== 'changed' || tried === commitTries) return written;
			const read = await readContents(this.#database, this.#vault.id, key);
			if (!read.ok) return read;
			this.#contents = read.contents;
		}
	}

	/** All changes of an action, the manifest among them; what is known follows what is on the disk. */
	async #writeManifest(
		changes: readonly Change[],
		contents: Contents,
		damage: Damage
	): Promise<Done> {
		const written = await this.#write(changes);
		if (!written.ok) return written;
		this.#contents = contents;
		this.#damage = damage;
		raiseCanary(this.#canary, this.#vault.id, contents.manifestRev ?? 0);
		return written;
	}

	/**
	 * On a full disk not even the manifest of a removal fits, so what only removes is done first, and
	 * makes the room for it. Should it still not fit, the next change brings it along; a page closed
	 * before that tells of a loss where there was none, which is better than a disk that stays full.
	 */
	async #makeRoom(edits: readonly Edit[]): Promise<boolean> {
		const removed = edits.flatMap((edit) => ('remove' in edit ? [edit] : []));
		if (removed.length === 0 || removed.length < edits.length) return false;
		const gone = removed.flatMap(({ table, remove }) => removal(this.#vault.id, table, remove));
		if (!(await this.#write(gone)).ok) return false;
		const revs = new Map(this.#contents.revs);
		for (const { table, remove } of removed) revs.delete(placeName(table, remove));
		this.#contents = { ...this.#contents, revs };
		return true;
	}

	async #write(changes: readonly Change[]): Promise<Done> {
		const manifest = [this.#vault.id, manifestName];
		const same: Expected = { table: 'rows', key: manifest, rev: this.#contents.manifestRev };
		return this.outcomeOf(await this.#database.write(changes, [this.stillOurs, same]));
	}

	async #seal(key: CryptoKey, edits: readonly Edit[], damage: Damage): Promise<Sealing> {
		const canary = readCanary(this.#canary);
		const ours = canary?.vault === this.#vault.id ? canary : null;
		const seq = seqOf(this.#contents, ours) + 1;
		const revs = new Map(this.#contents.revs);
		const changes: Change[] = [];
		for (const edit of edits) {
			const id = 'remove' in edit ? edit.remove : edit.record.id;
			changes.push(...removal(this.#vault.id, edit.table, id));
			revs.delete(placeName(edit.table, id));
			if ('remove' in edit) continue;
			const place = { table: edit.table, id, rev: seq };
			const { row, chunks } = await sealRecord(key, this.#vault.id, place, edit.record);
			changes.push(...puts(row, chunks));
			revs.set(placeName(edit.table, id), seq);
		}
		const hash = await hashOf(revs);
		const { missing, isUnsure } = damage;
		const manifest: Manifest = { count: revs.size, seq, hash, missing, isUnsure };
		changes.push(...removal(this.#vault.id, manifestName, manifestName));
		changes.push({ put: 'rows', row: await sealManifest(key, this.#vault.id, manifest) });
		return { changes, contents: { revs, manifest, manifestRev: seq } };
	}
}

function removal(vault: string, table: string, id: string): Change[] {
	return [
		{ remove: 'rows', key: [vault, table, id] },
		{ remove: 'chunks', key: [vault, table, id] }
	];
}

function puts(row: SealedRow, chunks: readonly ChunkRow[]): Change[] {
	return [{ put: 'rows', row }, ...chunks.map((chunk): Change => ({ put: 'chunks', row: chunk }))];
}

/** Reads what is in a vault and what is wrong with it, for a ledger to go on from. */
export async function readLedger(
	device: LedgerParts['device'],
	vault: LedgerParts['vault'],
	key: CryptoKey
): Promise<{ ok: true; ledger: Ledger } | (Done & { ok: false })> {
	const canary = readCanary(device.canary);
	const ours = canary?.vault === vault.id ? canary : null;
	const read = await readContents(device.database, vault.id, key);
	if (!read.ok) return read;
	const damage = await damageOf(read.contents, ours);
	return { ok: true, ledger: new Ledger({ vault, contents: read.contents, damage, device }) };
}
