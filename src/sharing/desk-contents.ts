import type { KeptEdit, KeptRecord, Keeping } from './keeping.ts';
import { adultTables } from './adult-tables.ts';
import { cardOf } from './circle.ts';
import type { HandedBox, TakenBox } from './kept-boxes.ts';
import type { EarlyLetter, EndedCard, LinkClaim } from './kept-received.ts';
import type { AdultLine, DeviceKey, OwnCard } from './line-records.ts';
import type { Outgoing } from './outgoing.ts';
import { recordOf } from './plain-record.ts';
import type { ReceivedLetter } from './received-letter.ts';

/** What lies on an adult's desk, by the table it is in. */
interface DeskRecords {
	letters: ReceivedLetter;
	lines: AdultLine;
	keys: OwnCard | DeviceKey;
	ended: EndedCard;
	leaving: Outgoing;
	early: EarlyLetter;
	links: LinkClaim;
	handed: HandedBox;
	boxes: TakenBox;
}

export type DeskTable = keyof DeskRecords;

export type DeskContents = { readonly [Table in DeskTable]: readonly DeskRecords[Table][] };

/** One step of what is done on a desk. */
export type DeskEdit = {
	[Table in DeskTable]:
		{ table: Table; keep: DeskRecords[Table] } | { table: Table; remove: string };
}[DeskTable];

export const emptyDesk: DeskContents = {
	...{ letters: [], lines: [], keys: [], ended: [], leaving: [], early: [], links: [] },
	...{ handed: [], boxes: [] }
};

/** The desk after these steps. What was there keeps its place, what is new comes last. */
export function editedDesk(contents: DeskContents, edits: readonly DeskEdit[]): DeskContents {
	const next: Record<DeskTable, readonly KeptRecord[]> = { ...contents };
	for (const edit of edits) {
		const id = idOf(edit);
		const kept = next[edit.table];
		if (!('keep' in edit)) next[edit.table] = kept.filter((one) => one.id !== id);
		else if (!kept.some((one) => one.id === id)) next[edit.table] = [...kept, edit.keep];
		else next[edit.table] = kept.map((one) => (one.id === id ? edit.keep : one));
	}
	// each step puts into a table only what belongs there
	return next as DeskContents;
}

function idOf(edit: DeskEdit): string {
	return 'keep' in edit ? edit.keep.id : edit.remove;
}

/** The same steps as a vault takes them: of several with one record the last. */
export async function editsToKeep(edits: readonly DeskEdit[]): Promise<KeptEdit[]> {
	const { leavingToRecord } = await import('./kept-received.ts');
	const last = new Map(edits.map((edit) => [`${edit.table} ${idOf(edit)}`, edit]));
	return [...last.values()].map((edit) => {
		const table = adultTables[edit.table];
		if (!('keep' in edit)) return { table, remove: edit.remove };
		const record = edit.table === 'leaving' ? leavingToRecord(edit.keep) : recordOf(edit.keep);
		return { table, record };
	});
}

/** All that was kept, and how much of it cannot be read. */
export type DeskRead =
	| { ok: true; contents: DeskContents; log: readonly KeptRecord[]; unreadable: number }
	| { ok: false; reason: string };

export async function readDesk(keeping: Keeping): Promise<DeskRead> {
	const [kept, lines, boxes] = await Promise.all([
		import('./kept-received.ts'),
		import('./line-records.ts'),
		import('./kept-boxes.ts')
	]);
	const parsers: Record<DeskTable, (value: unknown) => KeptRecord | null> = {
		letters: kept.parseReceived,
		lines: lines.parseAdultLine,
		keys: lines.parseOwnKey,
		ended: kept.parseEnded,
		leaving: kept.parseLeaving,
		early: kept.parseEarly,
		links: kept.parseLinkClaim,
		handed: boxes.parseHandedBox,
		boxes: boxes.parseTakenBox
	};
	const found: Record<string, KeptRecord[]> = {};
	let unreadable = 0;
	for (const table of Object.keys(parsers) as DeskTable[]) {
		const listed = await keeping.list(adultTables[table]);
		if (!listed.ok) return listed;
		const parsed = listed.records.map((record) => parsers[table](record));
		found[table] = parsed.filter((one) => one !== null);
		unreadable += parsed.length - found[table].length + (listed.unreadable?.length ?? 0);
	}
	const log = await keeping.list(adultTables.log);
	if (!log.ok) return log;
	unreadable += log.unreadable?.length ?? 0;
	return { ok: true, contents: { ...emptyDesk, ...found }, log: log.records, unreadable };
}

/**
 * What an adult is called in a conversation: as on the card it came in by; to a card of somebody else
 * as it said when it took that mailbox over; otherwise as on its last card.
 */
export function nameFor({ keys, boxes }: DeskContents, { by }: Pick<AdultLine, 'by'>): string {
	const cards = keys.filter((own) => own.kind === 'card');
	const own = cards.find(({ id }) => id === by);
	if (own) return cardOf(own).name;
	const box = boxes.findLast((one) => one.own === by);
	const last = cards.at(-1);
	return box?.as ?? (last ? cardOf(last).name : '');
}
