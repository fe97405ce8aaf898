import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { aFilledBox, anId, now } from '../../tests/relay/a-box.ts';
import { Database, isFull } from './sqlite-database.ts';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-database-'));
afterAll(() => rmSync(folder, { recursive: true }));

function setup(name: string): Database {
	const db = new Database(join(folder, name));
	db.exec('CREATE TABLE IF NOT EXISTS things (name TEXT PRIMARY KEY)');
	return db;
}

const add = (db: Database, name: string) =>
	db.inGroup(() => db.run('INSERT INTO things VALUES (?)', name).changes);
const names = (db: Database) =>
	db.rows('SELECT name FROM things ORDER BY name').map((row) => row['name']);

test('what is asked for in one turn is one commit, and told only when it is on disk', async () => {
	const db = setup('group.sqlite');
	const other = new DatabaseSync(join(folder, 'group.sqlite'));
	const seen = () => other.prepare('SELECT count(*) AS n FROM things').get()?.['n'];
	const all = ['a', 'b', 'c'].map((name) => add(db, name));
	expect(seen()).toBe(0);
	const seenBySome = all.map((one) => one.then(seen));
	expect(await Promise.all(seenBySome)).toEqual([3, 3, 3]);
	other.close();
	db.close();
});

test('a job that fails takes back its own work and nobody else’s', async () => {
	const db = setup('fails.sqlite');
	const bad = db.inGroup(() => {
		db.run('INSERT INTO things VALUES (?)', 'half');
		throw new Error('no');
	});
	const outcomes = await Promise.allSettled([add(db, 'a'), bad, add(db, 'a'), add(db, 'b')]);
	expect(outcomes.map(({ status }) => status)).toEqual([
		'fulfilled',
		'rejected',
		'rejected',
		'fulfilled'
	]);
	expect(names(db)).toEqual(['a', 'b']);
	db.close();
});

test('a disk that is full is told as such, and is not the end', async () => {
	const db = setup('full.sqlite');
	db.exec('PRAGMA max_page_count = 20');
	const large = add(db, 'x'.repeat(200_000));
	await expect(large).rejects.toSatisfy(isFull);
	expect(await add(db, 'small')).toBe(1);
	expect(names(db)).toEqual(['small']);
	db.close();
});

test('two processes can have the same file open', async () => {
	const file = join(folder, 'shared.sqlite');
	const [one, other] = [openSqliteStore(file, 2 ** 40), openSqliteStore(file, 2 ** 40)];
	const { box } = await aFilledBox(one, 1);
	const claims = [one, other, one, other].map((store) => store.claim(box, anId(), 900, now));
	const won = (await Promise.all(claims)).filter(({ is }) => is === 'claimed');
	expect(won).toHaveLength(1);
	await Promise.all([one.close(), other.close()]);
});
