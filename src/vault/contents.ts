import type { Bytes, Database, SealedRow, StorageReason } from '#storage';
import type { Canary } from './canary.ts';
import { bytesOf, seal, textOf, unseal } from './sealing.ts';
import type { Damage } from './vault.ts';

/** The table and id of the one row that says what all others should be. */
export const manifestName = 'manifest';

/** What should be in a vault, sealed in the same transaction as every change. */
export interface Manifest {
	count: number;
	/** The number of the last change. */
	seq: number;
	/** SHA-256 over the sorted places of all records. */
	hash: string;
	/** Losses from before this change that nobody has said to know yet. */
	missing: number;
	isUnsure: boolean;
}

/** What is in a vault, by place (`table|id`), and the manifest's own number if there is one. */
export interface Contents {
	revs: Map<string, number>;
	manifestRev: number | null;
	manifest: Manifest | null;
}

export function placeName(table: string, id: string): string {
	return `${table}|${id}`;
}

/** The same places in any order give the same hash. */
export async function hashOf(revs: ReadonlyMap<string, number>): Promise<string> {
	const lines = Array.from(revs, ([place, rev]) => `${place}|${rev}`).sort();
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(lines.join('\n'))));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function sealManifest(
	key: CryptoKey,
	vault: string,
	manifest: Manifest
): Promise<SealedRow> {
	const place = { table: manifestName, id: manifestName, rev: manifest.seq };
	return { vault, ...place, ...(await seal(key, place, bytesOf(JSON.stringify(manifest)))) };
}

async function openManifest(key: CryptoKey, row: SealedRow): Promise<Manifest | null> {
	const bytes: Bytes | null = await unseal(key, row, row);
	return bytes && (JSON.parse(textOf(bytes)) as Manifest);
}

/** What is there, by its keys alone. Read again if another window changed it in between. */
export async function readContents(
	database: Database,
	vault: string,
	key: CryptoKey
): Promise<{ ok: true; contents: Contents } | { ok: false; reason: StorageReason }> {
	for (;;) {
		const keys = await database.keys('rows', [vault]);
		if (!keys.ok) return keys;
		const row = await database.read('rows', [vault, manifestName]);
		if (!row.ok) return row;
		const revs = new Map<string, number>();
		for (const [, table, id, rev] of keys.value) {
			revs.set(placeName(String(table), String(id)), Number(rev));
		}
		const manifestPlace = placeName(manifestName, manifestName);
		const manifestRev = revs.get(manifestPlace) ?? null;
		if (manifestRev !== (row.value?.rev ?? null)) continue;
		revs.delete(manifestPlace);
		const manifest = row.value ? await openManifest(key, row.value) : null;
		return { ok: true, contents: { revs, manifestRev, manifest } };
	}
}

/** The highest change number anything knows of. A new change goes above it. */
export function seqOf(contents: Contents, canary: Canary | null): number {
	const revs = [...contents.revs.values(), contents.manifestRev ?? 0, canary?.seq ?? 0];
	return revs.reduce((highest, rev) => Math.max(highest, rev), 0);
}

/**
 * Compares what is there with what should be.
 * @param canary read before the contents: what it knew of was on the disk by then
 */
export async function damageOf(contents: Contents, canary: Canary | null): Promise<Damage> {
	const { manifest, revs } = contents;
	if (!manifest) return { missing: 0, unreadable: 0, isUnsure: true };
	const missing = Math.max(0, manifest.count - revs.size);
	const isOther = missing === 0 && manifest.hash !== (await hashOf(revs));
	return {
		missing: missing + manifest.missing,
		unreadable: 0,
		isUnsure: manifest.isUnsure || isOther || (canary?.seq ?? 0) > manifest.seq
	};
}
