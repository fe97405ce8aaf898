import { memoryDatabase, type Database } from '#storage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	damageOf,
	hashOf,
	readContents,
	sealManifest,
	seqOf,
	type Contents,
	type Manifest
} from './contents.ts';
import { newVaultKey } from './header.ts';

const revs = new Map([
	['items|a', 2],
	['items|b', 3]
]);

async function aManifest(more: Partial<Manifest> = {}): Promise<Manifest> {
	const hash = await hashOf(revs);
	return { count: 2, seq: 3, hash, missing: 0, isUnsure: false, ...more };
}

function contentsOf(manifest: Manifest | null, there = revs): Contents {
	return { revs: there, manifest, manifestRev: manifest?.seq ?? null };
}

async function setup(manifest?: Manifest) {
	const database = memoryDatabase();
	const key = await newVaultKey(false);
	const bytes = new Uint8Array(1);
	for (const [place, rev] of revs) {
		const [table = '', id = ''] = place.split('|');
		const row = { vault: 'v', table, id, rev, iv: bytes, ct: bytes };
		await database.write([{ put: 'rows', row }]);
	}
	if (manifest) {
		await database.write([{ put: 'rows', row: await sealManifest(key, 'v', manifest) }]);
	}
	return { database, key };
}

describe('the hash of what is there', () => {
	it('is the same in any order', async () => {
		await fc.assert(
			fc.asyncProperty(fc.dictionary(fc.string(), fc.nat()), async (places) => {
				const entries = Object.entries(places);
				const turned = new Map([...entries].reverse());
				expect(await hashOf(turned)).toBe(await hashOf(new Map(entries)));
			})
		);
	});

	it.each([
		[['items|a', 2]],
		[
			['items|a', 2],
			['items|b', 4]
		],
		[
			['items|a', 2],
			['items|c', 3]
		],
		[]
	] as [string, number][][])('is another one for %j', async (...entries) => {
		expect(await hashOf(new Map(entries))).not.toBe(await hashOf(revs));
	});
});

describe('reading what is there', () => {
	it('gives the rows and the manifest apart', async () => {
		const manifest = await aManifest();
		const { database, key } = await setup(manifest);
		const contents = { revs, manifest, manifestRev: 3 };
		expect(await readContents(database, 'v', key)).toEqual({ ok: true, contents });
	});

	it('gives no manifest where there is none, or where it does not open', async () => {
		const none = await setup();
		expect(await readContents(none.database, 'v', none.key)).toMatchObject({
			contents: { manifest: null, manifestRev: null }
		});
		const { database } = await setup(await aManifest());
		expect(await readContents(database, 'v', none.key)).toMatchObject({
			contents: { manifest: null, manifestRev: 3 }
		});
	});

	it('gives nothing of another vault', async () => {
		const { database, key } = await setup(await aManifest());
		const contents = { revs: new Map(), manifest: null, manifestRev: null };
		expect(await readContents(database, 'vv', key)).toEqual({ ok: true, contents });
	});

	it('reads again when another window came in between', async () => {
		const { database, key } = await setup(await aManifest());
		const later = await sealManifest(key, 'v', await aManifest({ seq: 4 }));
		let times = 0;
		const changing: Database = Object.assign(Object.create(database) as Database, {
			keys: async (...args: Parameters<Database['keys']>) => {
				const keys = await database.keys(...args);
				times += 1;
				if (times === 1) {
					const remove = { remove: 'rows', key: ['v', 'manifest'] } as const;
					await database.write([remove, { put: 'rows', row: later }]);
				}
				return keys;
			},
			read: database.read.bind(database)
		});
		expect(await readContents(changing, 'v', key)).toMatchObject({
			contents: { manifestRev: 4, manifest: { seq: 4 } }
		});
		expect(times).toBe(2);
	});

	it.each(['keys', 'read'] as const)('tells why when %s fails', async (method) => {
		const { database, key } = await setup();
		const refused = { ok: false, reason: 'failed' };
		const failing: Database = Object.assign(Object.create(database) as Database, {
			keys: database.keys.bind(database),
			[method]: () => Promise.resolve(refused)
		});
		expect(await readContents(failing, 'v', key)).toEqual(refused);
	});
});

describe('the number of the last change', () => {
	it.each([
		[[], null, 0, 0],
		[[2, 9, 4], 5, 0, 9],
		[[2], 5, 0, 5],
		[[2], 5, 8, 8]
	])('of rows %j, manifest %j and canary %j is %j', (rows, manifestRev, canary, seq) => {
		const there = new Map(rows.map((rev) => [`items|${rev}`, rev]));
		const contents = { revs: there, manifest: null, manifestRev };
		expect(seqOf(contents, { vault: 'v', seq: canary })).toBe(seq);
	});
});

describe('damage', () => {
	const none = { missing: 0, unreadable: 0, isUnsure: false };

	it('is none when all is as it should be', async () => {
		expect(await damageOf(contentsOf(await aManifest()), null)).toEqual(none);
		expect(await damageOf(contentsOf(await aManifest()), { vault: 'v', seq: 3 })).toEqual(none);
	});

	it('is the number that is missing', async () => {
		const damage = await damageOf(contentsOf(await aManifest(), new Map([['items|a', 2]])), null);
		expect(damage).toEqual({ ...none, missing: 1 });
	});

	it('adds what was missing before', async () => {
		const contents = contentsOf(await aManifest({ missing: 4 }), new Map());
		expect(await damageOf(contents, null)).toEqual({ ...none, missing: 6 });
	});

	it('is unsure when the canary is ahead, and not when it is behind', async () => {
		const contents = contentsOf(await aManifest());
		expect(await damageOf(contents, { vault: 'v', seq: 4 })).toEqual({ ...none, isUnsure: true });
		expect(await damageOf(contents, { vault: 'v', seq: 1 })).toEqual(none);
	});

	it('is unsure without a manifest, and while an earlier doubt stands', async () => {
		expect(await damageOf(contentsOf(null), null)).toEqual({ ...none, isUnsure: true });
		const doubted = contentsOf(await aManifest({ isUnsure: true }));
		expect(await damageOf(doubted, null)).toEqual({ ...none, isUnsure: true });
	});

	it('is unsure when something came back that was removed', async () => {
		const more = new Map([...revs, ['items|c', 1]]);
		expect(await damageOf(contentsOf(await aManifest(), more), null)).toEqual({
			...none,
			isUnsure: true
		});
	});
});
