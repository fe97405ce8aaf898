import type { KeptEdit, KeptRecord } from './keeping.ts';
import { adultTables } from './adult-tables.ts';

/** What was done with a letter on this device. */
export const deeds = ['open', 'export', 'into-file', 'drop'] as const;

export type Deed = (typeof deeds)[number];

/** One line of the list. No content and no name: the letter's id, and a moment in UTC. */
export interface LogLine {
	/** From 0. */
	readonly n: number;
	/** `2026-11-26T10:05:00.000Z` */
	readonly at: string;
	readonly did: Deed;
	readonly letter: string;
}

/**
 * Whether the list is as it was written.
 * - `changed`: the line with this number is not what was written there
 * - `missing`: it is not there
 * - `cut-off`: the list ends here, and was longer
 */
export type LogChecked =
	| { ok: true; count: number }
	| { ok: false; reason: 'changed' | 'missing' | 'cut-off'; at: number };

/** A line as it is kept: its text, and a sum of that and of all lines before it. */
interface KeptLine extends KeptRecord {
	readonly text: string;
	readonly sum: string;
}

/** How far the list goes: kept beside it, so that it is seen when its end is gone. */
interface KeptEnd extends KeptRecord {
	readonly count: number;
	readonly sum: string;
}

const endId = 'end';
const nothing = '0'.repeat(64);

/**
 * What was done with letters on this device, line after line, each with the SHA-256 of itself and
 * the line before. A line that is changed or taken away later is seen, and where. Whoever can write
 * to this device and knows how can write the whole list anew: it tells of mistakes and of
 * carelessness, and nothing to a judge.
 */
export class OpeningLog {
	readonly #kept: ReadonlyMap<number, KeptLine>;
	readonly #end: KeptEnd;
	readonly #done: ReadonlySet<string>;

	private constructor(kept: ReadonlyMap<number, KeptLine>, end: KeptEnd) {
		this.#kept = kept;
		this.#end = end;
		this.#done = new Set(this.lines.map(({ did, letter }) => `${did} ${letter}`));
	}

	/** The list as it was kept. What cannot be read shows when it is checked. */
	static of(records: readonly KeptRecord[]): OpeningLog {
		const kept = new Map<number, KeptLine>();
		let end: KeptEnd | null = null;
		for (const record of records) {
			if (isEnd(record)) end = record;
			else if (isLine(record)) kept.set(Number(record.id), record);
		}
		const last = [...kept.keys()].reduce((one, other) => Math.max(one, other), -1);
		// without its end nobody can say how long it was: it goes on behind a gap that is seen
		const behind = last < 0 ? 0 : last + 2;
		return new OpeningLog(kept, end ?? { id: endId, count: behind, sum: nothing });
	}

	/** The lines that can be read, in order. */
	get lines(): readonly LogLine[] {
		return this.#inOrder.map(({ text }) => parseLine(text)).filter((line) => line !== null);
	}

	/** Whether this was done with this letter before. */
	has(did: Deed, letter: string): boolean {
		return this.#done.has(`${did} ${letter}`);
	}

	/** The list as a file: one JSON object in each line, and behind a tab its sum. */
	toText(): string {
		return this.#inOrder.map(({ text, sum }) => `${text}\t${sum}\n`).join('');
	}

	get #inOrder(): readonly KeptLine[] {
		return [...this.#kept.values()].sort((one, other) => Number(one.id) - Number(other.id));
	}

	/** The list with these lines behind it, and what to keep in the same step as what was done. */
	async with(
		done: readonly { did: Deed; letter: string }[],
		now: number
	): Promise<{ log: OpeningLog; edits: KeptEdit[] }> {
		const kept = new Map(this.#kept);
		let end = this.#end;
		const edits: KeptEdit[] = [];
		for (const { did, letter } of done) {
			const line: LogLine = { n: end.count, at: new Date(now).toISOString(), did, letter };
			const text = JSON.stringify(line);
			const record: KeptLine = { id: String(line.n), text, sum: await sumOf(end.sum, text) };
			kept.set(line.n, record);
			edits.push({ table: adultTables.log, record });
			end = { id: endId, count: line.n + 1, sum: record.sum };
		}
		if (done.length > 0) edits.push({ table: adultTables.log, record: end });
		return { log: new OpeningLog(kept, end), edits };
	}

	/** Whether nothing was changed or taken away since; otherwise where that shows first. */
	async verify(): Promise<LogChecked> {
		let before = nothing;
		const { count, sum } = this.#end;
		for (let n = 0; n < Math.max(count, this.#kept.size); n++) {
			const line = this.#kept.get(n);
			if (!line) return { ok: false, reason: this.#reasonAt(n), at: n };
			if (line.sum !== (await sumOf(before, line.text)) || parseLine(line.text)?.n !== n) {
				return { ok: false, reason: 'changed', at: n };
			}
			before = line.sum;
		}
		return before === sum ? { ok: true, count } : { ok: false, reason: 'changed', at: count };
	}

	#reasonAt(n: number): 'missing' | 'cut-off' {
		return [...this.#kept.keys()].some((kept) => kept > n) ? 'missing' : 'cut-off';
	}
}

async function sumOf(before: string, text: string): Promise<string> {
	const bytes = new TextEncoder().encode(`${before}\n${text}`);
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isLine(record: KeptRecord & { text?: unknown; sum?: unknown }): record is KeptLine {
	const { id, text, sum } = record;
	return /^(0|[1-9]\d{0,8})$/.test(id) && typeof text === 'string' && typeof sum === 'string';
}

function isEnd(record: KeptRecord & { count?: unknown; sum?: unknown }): record is KeptEnd {
	const { id, count, sum } = record;
	return (
		id === endId &&
		typeof count === 'number' &&
		Number.isSafeInteger(count) &&
		count >= 0 &&
		typeof sum === 'string'
	);
}

function parseLine(text: string): LogLine | null {
	try {
		const { n, at, did, letter } = JSON.parse(text) as Partial<Record<keyof LogLine, unknown>>;
		const known = deeds.find((deed) => deed === did);
		if (typeof n !== 'number' || typeof at !== 'string' || typeof letter !== 'string') return null;
		return known ? { n, at, did: known, letter } : null;
	} catch {
		// somebody wrote something else there: that shows when the list is checked
		return null;
	}
}
