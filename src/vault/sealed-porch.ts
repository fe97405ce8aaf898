import { breathe } from '#browser';
import type { Bytes, Database } from '#storage';
import { stretch, type DeviceSecret } from './device-secret.ts';
import { bytesOf, seal, textOf, unseal } from './sealing.ts';
import type { Done, StoredRecord, VaultReason } from './vault.ts';

/** What lies on the porch. `unreadable` is how many rows are there that cannot be opened. */
export type PorchListed =
	{ ok: true; records: StoredRecord[]; unreadable: number } | { ok: false; reason: VaultReason };

/**
 * The place outside the lock. What lies here is sealed by this device alone, so that mail goes and
 * comes while the vault is locked. One thing happens after the other, in the order of the calls.
 */
export interface Porch {
	list(): Promise<PorchListed>;
	/** Keeps a record; one with the same id is replaced. When this says ok, it is on the disk. */
	keep(record: StoredRecord): Promise<Done>;
	/** Removes a record; also ok where there is none. */
	remove(id: string): Promise<Done>;
}

/** What a porch is sealed with, and what turns an id into the name of a row. */
export interface PorchKeys {
	seal: CryptoKey;
	name: CryptoKey;
}

/** There is no code to guess: the device's secret has 256 bits of its own. */
const iterations = 1_000;

/** The keys of a porch; `null` where the device's secret is no key any more. */
export async function porchKeys(secret: DeviceSecret, salt: Bytes): Promise<PorchKeys | null> {
	try {
		const whole = new Uint8Array([...bytesOf('vault/porch/1|'), ...salt]);
		const stretched = await stretch(secret, whole, iterations);
		const base = await crypto.subtle.importKey('raw', stretched, 'HKDF', false, ['deriveKey']);
		stretched.fill(0);
		const hkdf = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf(info) });
		const aes = { name: 'AES-GCM', length: 256 };
		const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
		const { subtle } = crypto;
		const [sealing, naming] = await Promise.all([
			subtle.deriveKey(hkdf('vault/porch/1'), base, aes, false, ['encrypt', 'decrypt']),
			subtle.deriveKey(hkdf('vault/porch-name/1'), base, hmac, false, ['sign'])
		]);
		return { seal: sealing, name: naming };
	} catch {
		// as with a lock: a secret that came back as something else cannot be stretched
		return null;
	}
}

/** A porch in the database of its vault; it ends with that vault. */
export class SealedPorch implements Porch {
	readonly #database: Database;
	readonly #vault: string;
	readonly #keys: PorchKeys;
	#last: Promise<unknown> = Promise.resolve();

	constructor(database: Database, vault: string, keys: PorchKeys) {
		this.#database = database;
		this.#vault = vault;
		this.#keys = keys;
	}

	list(): Promise<PorchListed> {
		return this.#afterLast(async () => {
			const listed = await this.#database.list('porch', [this.#vault]);
			if (!listed.ok) return listed;
			const records: StoredRecord[] = [];
			for (const row of listed.value) {
				// a sealed letter can be a megabyte
				await breathe();
				const bytes = await unseal(this.#keys.seal, placeOf(row.id), row);
				const json = bytes && textOf(bytes);
				await breathe();
				if (json !== null) records.push(JSON.parse(json) as StoredRecord);
			}
			return { ok: true, records, unreadable: listed.value.length - records.length };
		});
	}

	keep(record: StoredRecord): Promise<Done> {
		// as it is now, whatever becomes of it while something else is written
		const json = JSON.stringify(record);
		return this.#afterLast(async () => {
			const name = await this.#nameOf(record.id);
			await breathe();
			const sealed = await seal(this.#keys.seal, placeOf(name), bytesOf(json));
			await breathe();
			const row = { vault: this.#vault, id: name, rev: placeOf(name).rev, ...sealed };
			const isThere = { table: 'vaults', key: [this.#vault], count: 1 } as const;
			const written = await this.#database.write([{ put: 'porch', row }], [isThere]);
			if (written.ok) return { ok: true };
			// the vault was erased meanwhile, and nothing of it may come back
			return { ok: false, reason: written.reason === 'changed' ? 'gone' : written.reason };
		});
	}

	remove(id: string): Promise<Done> {
		return this.#afterLast(async () => {
			const key = [this.#vault, await this.#nameOf(id)];
			const written = await this.#database.write([{ remove: 'porch', key }]);
			return written.ok ? { ok: true } : written;
		});
	}

	/** The same id always has the same row, and nobody without this device's secret can tell which. */
	async #nameOf(id: string): Promise<string> {
		const mac = await crypto.subtle.sign('HMAC', this.#keys.name, bytesOf(id));
		const half = new Uint8Array(mac, 0, 16);
		return Array.from(half, (byte) => byte.toString(16).padStart(2, '0')).join('');
	}

	#afterLast<T>(run: () => Promise<T>): Promise<T> {
		const done = this.#last.then(run);
		this.#last = done.catch(() => undefined);
		return done;
	}
}

/** Rows replace each other: there is no earlier version to tell one from. */
function placeOf(name: string) {
	return { table: 'porch', id: name, rev: 0 };
}
