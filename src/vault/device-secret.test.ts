import { memoryDatabase, type Database, type KeyRow } from '#storage';
import { describe, expect, it } from 'vitest';
import { aBrowser, aDevice, again, must, opened, recordsOf } from './a-device.ts';
import { createVault } from './create.ts';
import { keepNewSecret, readSecret, stretch } from './device-secret.ts';

/** A browser that does something of its own with the keys it is given. */
function keepingKeys(
	database: Database,
	keep: (row: KeyRow) => Promise<KeyRow | 'refuses'>
): Database {
	return {
		get isReadOnly() {
			return database.isReadOnly;
		},
		read: database.read.bind(database),
		list: database.list.bind(database),
		keys: database.keys.bind(database),
		reopen: database.reopen.bind(database),
		write: async (changes, expected) => {
			const kept = [...changes];
			for (const [at, change] of kept.entries()) {
				if (!('put' in change) || change.put !== 'keys') continue;
				const row = await keep(change.row);
				if (row === 'refuses') return { ok: false, reason: 'not-storable' };
				kept[at] = { put: 'keys', row };
			}
			return database.write(kept, expected);
		}
	};
}

function isKey(secret: KeyRow['secret']): boolean {
	return secret instanceof CryptoKey;
}

async function otherKey(): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', new Uint8Array(32), 'PBKDF2', false, ['deriveBits']);
}

async function keyThatDoesNot(): Promise<CryptoKey> {
	const algorithm = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.generateKey(algorithm, false, ['encrypt']);
}

const faults: [string, (row: KeyRow) => Promise<KeyRow | 'refuses'>][] = [
	['refuses to store a key', (row) => Promise.resolve(isKey(row.secret) ? 'refuses' : row)],
	['gives back null', (row) => Promise.resolve(isKey(row.secret) ? { ...row, secret: null } : row)],
	[
		'gives back another key',
		async (row) => (isKey(row.secret) ? { ...row, secret: await otherKey() } : row)
	],
	[
		'gives back a key that cannot do it',
		async (row) => (isKey(row.secret) ? { ...row, secret: await keyThatDoesNot() } : row)
	]
];

describe('a browser that keeps keys', () => {
	it('is given a key, and the bytes are forgotten', async () => {
		const database = memoryDatabase();
		const kept = await keepNewSecret(database, 'v');
		expect(kept).toMatchObject({ ok: true, form: 'key' });
		const read = await readSecret(database, 'v');
		expect(read).toMatchObject({ ok: true, secret: { type: 'secret', extractable: false } });
	});
});

describe.each(faults)('a browser that %s', (_name, keep) => {
	it('is given plain bytes', async () => {
		const database = keepingKeys(memoryDatabase(), keep);
		const kept = await keepNewSecret(database, 'v');
		expect(kept).toMatchObject({ ok: true, form: 'raw' });
		const read = await readSecret(database, 'v');
		expect(read.ok && read.secret).toBeInstanceOf(Uint8Array);
		expect(read.ok && read.secret).toHaveLength(32);
	});

	it('has a vault that works as any other', async () => {
		const browser = aBrowser();
		const database = keepingKeys(aDevice(browser).database, keep);
		const vault = await opened(createVault({ keep: 'device' }, aDevice(browser, { database })));
		await must(vault.save('items', { id: 'a' }));
		expect(await recordsOf((await again(browser)).list('items'))).toEqual([{ id: 'a' }]);
	});
});

describe('a secret', () => {
	it('that cannot be kept at all leaves nothing made', async () => {
		const full: Database = {
			...keepingKeys(memoryDatabase(), (row) => Promise.resolve(row)),
			write: () => Promise.resolve({ ok: false, reason: 'full' })
		};
		expect(await keepNewSecret(full, 'v')).toEqual({ ok: false, reason: 'full' });
		const created = await createVault({ keep: 'device' }, aDevice(aBrowser(), { database: full }));
		expect(created).toEqual({ ok: false, reason: 'full' });
	});

	it('that is not there reads as null', async () => {
		expect(await readSecret(memoryDatabase(), 'unknown')).toEqual({ ok: true, secret: null });
	});

	it('is another one for every vault', async () => {
		const databases = [memoryDatabase(), memoryDatabase()];
		const salt = new Uint8Array(16);
		const stretched = await Promise.all(
			databases.map(async (database) => {
				const kept = await keepNewSecret(database, 'v');
				return kept.ok ? stretch(kept.secret, salt, 1) : null;
			})
		);
		expect(stretched[0]).not.toEqual(stretched[1]);
	});

	it('stretches the same as a key and as bytes, and as PBKDF2 says', async () => {
		const bytes = new TextEncoder().encode('password');
		const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
		const salt = new TextEncoder().encode('salt');
		// The vectors of RFC 6070 with SHA-256 in the place of SHA-1; checked with OpenSSL.
		const expected = '120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b';
		for (const secret of [key, bytes]) {
			const stretched = await stretch(secret, salt, 1);
			expect(Buffer.from(stretched).toString('hex')).toBe(expected);
		}
	});
});
