import type { Stored, StorageReason, TriesRow } from '#storage';
import type { Device } from './device.ts';
import type { Known } from './wraps.ts';

/** So many codes or phrases may be wrong before anybody has to wait. */
const freeTries = 5;
const second = 1_000;
/** How long after each wrong one from then on; the last stays. */
const waits = [30 * second, 60 * second, 120 * second, 300 * second, 900 * second];

/** How long to wait after so many wrong ones, in ms. */
export function waitAfter(wrong: number): number {
	if (wrong < freeTries) return 0;
	return waits[Math.min(wrong - freeTries, waits.length - 1)] ?? 0;
}

/** What was wrong on this page, by vault: who gives the same again has not tried another. */
const wrongHere = new Map<string, Set<string>>();

/** Whether this was wrong already, since the page was opened. */
export function isKnownWrong(vault: string, { written }: Known): boolean {
	return wrongHere.get(vault)?.has(written) ?? false;
}

/** Remembers what was wrong until the page is left. */
export function rememberWrong(vault: string, { written }: Known): void {
	const wrong = wrongHere.get(vault) ?? new Set();
	wrongHere.set(vault, wrong.add(written));
}

/** The database the tries are kept in, and a clock. */
type Tried = Pick<Device, 'database' | 'now'>;

/**
 * When it may be tried again: in ms since 1970, or `null` for now. A clock that was set back
 * begins the wait anew.
 */
export async function readWait(
	{ database, now }: Tried,
	vault: string
): Promise<Stored<number | null>> {
	const read = await database.read('tries', [vault]);
	if (!read.ok) return read;
	const row = read.value;
	if (!row || now() >= row.until) return { ok: true, value: null };
	if (now() >= row.at) return { ok: true, value: row.until };
	const again = { ...row, at: now(), until: now() + waitAfter(row.wrong) };
	const written = await database.write([{ put: 'tries', row: again }]);
	return written.ok ? { ok: true, value: again.until } : written;
}

/**
 * Counts a try before it is made: who shuts the app in the middle has tried all the same. Gives how
 * many there have been, this one included.
 */
export async function countTry({ database, now }: Tried, vault: string): Promise<Stored<TriesRow>> {
	const read = await database.read('tries', [vault]);
	if (!read.ok) return read;
	const wrong = (read.value?.wrong ?? 0) + 1;
	const row = { vault, wrong, at: now(), until: now() + waitAfter(wrong) };
	const written = await database.write([{ put: 'tries', row }]);
	return written.ok ? { ok: true, value: row } : written;
}

/** After a right one nothing is held against anybody. */
export async function forgetTries(
	{ database }: Tried,
	vault: string
): Promise<StorageReason | null> {
	const written = await database.write([{ remove: 'tries', key: [vault] }]);
	wrongHere.delete(vault);
	return written.ok ? null : written.reason;
}
