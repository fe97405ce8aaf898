import { Dexie } from 'dexie';
import { checkKey, codeOf, createVault, unlockVault, type Edit, type Vault } from '#vault';
import { toBase64 } from '../../../src/journal/beside.ts';
import { readItems } from '../../../src/journal/items.ts';
import { sounds } from '../../../src/journal/sounds.ts';
import { aDrawing, everyThing } from './a-full-suitcase.ts';

/**
 * Runs in a page of the app's own address, through the app's own vault: it fills a suitcase, and
 * does there what the app does, beside the same without a lock or a seal.
 */
export interface InPage {
	fill(code: readonly number[]): Promise<void>;
	read(code: readonly number[]): Promise<ReadTimes>;
	draw(code: readonly number[], strokes: number): Promise<DrawTimes>;
}

/** Milliseconds. */
export interface ReadTimes {
	/** Whether the code fits: nearly all of it is stretching, which is meant to take long. */
	code: number;
	/** From the code to an open vault that has seen that nothing is missing. */
	vault: number;
	/** Everything in the open vault as the app has it: unsealed, checked and in order. */
	sealed: number;
	/** The same things as plain rows, in the same order. */
	plain: number;
}

/** Milliseconds for every stroke. */
export interface DrawTimes {
	sealed: number[];
	plain: number[];
}

const slice = 100;

/** Without a seal: the same things in another database, as an app would keep them that hides nothing. */
function plainDatabase(): Dexie {
	const dexie = new Dexie('plain', { chromeTransactionDurability: 'strict' });
	dexie.version(1).stores({ items: 'id', sounds: 'id', drafts: 'id' });
	return dexie;
}

function keyOf(pictures: readonly number[]) {
	const code = codeOf(pictures);
	if (!code) throw new TypeError('not a code');
	return { code };
}

async function open(pictures: readonly number[]): Promise<Vault> {
	const opened = await unlockVault(keyOf(pictures));
	if (!opened.ok) throw new Error(opened.reason);
	return opened.vault;
}

async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; value: T }> {
	const begun = performance.now();
	const value = await run();
	return { ms: performance.now() - begun, value };
}

async function fill(pictures: readonly number[]): Promise<void> {
	const created = await createVault({ keep: 'device', ...keyOf(pictures) });
	if (!created.ok) throw new Error(created.reason);
	const plain = plainDatabase();
	const things = everyThing();
	for (let at = 0; at < things.length; at += slice) {
		const some = things.slice(at, at + slice);
		const edits = some.flatMap(({ item, sound }): Edit[] => [
			{ table: 'items', record: item },
			...(item.kind === 'recording' && sound ? [sounds.keep(item.sound, sound)] : [])
		]);
		const done = await created.vault.commit(edits);
		if (!done.ok) throw new Error(done.reason);
		await plain.table('items').bulkPut(some.map(({ item }) => item));
		const said = some.flatMap(({ item, sound }) =>
			sound ? [{ id: item.id, data: toBase64(sound.bytes) }] : []
		);
		await plain.table('sounds').bulkPut(said);
	}
	created.vault.lock();
	plain.close();
}

async function read(pictures: readonly number[]): Promise<ReadTimes> {
	const code = await timed(() => checkKey(keyOf(pictures)));
	const vault = await timed(() => open(pictures));
	const sealed = await timed(() => readItems(vault.value));
	vault.value.lock();
	const plainly = plainDatabase();
	await plainly.open();
	const plain = await timed(async () => {
		const rows = (await plainly.table('items').toArray()) as { madeAt: number }[];
		return rows.sort((a, b) => b.madeAt - a.madeAt);
	});
	plainly.close();
	if (!sealed.value.ok || sealed.value.items.length !== plain.value.length)
		throw new Error('not the same things');
	return { code: code.ms, vault: vault.ms, sealed: sealed.ms, plain: plain.ms };
}

/** Keeps a drawing as it grows, stroke after stroke; a stroke of both in turn. */
async function draw(pictures: readonly number[], strokes: number): Promise<DrawTimes> {
	const vault = await open(pictures);
	const plainly = plainDatabase();
	await plainly.open();
	const whole = aDrawing(strokes);
	const times: DrawTimes = { sealed: [], plain: [] };
	for (let count = 1; count <= strokes; count += 1) {
		const drawing = { ...whole, strokes: whole.strokes.slice(0, count) };
		const draft = { kind: 'drawing', title: '', drawing, origin: null, prompt: '' } as const;
		const sealed = await timed(() => vault.saveDraft('drawing', draft));
		if (!sealed.value.ok) throw new Error(sealed.value.reason);
		const plain = await timed(() => plainly.table('drafts').put({ id: 'drawing', ...draft }));
		times.sealed.push(sealed.ms);
		times.plain.push(plain.ms);
	}
	// the next round begins with an empty sheet
	await vault.dropDraft('drawing');
	vault.lock();
	plainly.close();
	return times;
}

Object.assign(globalThis, { inPage: { fill, read, draw } satisfies InPage });
