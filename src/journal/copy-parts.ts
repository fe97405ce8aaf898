import type { Edit, StoredRecord, Vault, VaultReason } from '#vault';

/** What a copy holds of a part, as it would be kept, or why it is not taken from there. */
export type PartRead =
	{ ok: true; record: StoredRecord } | { ok: false; reason: 'newer' | 'damaged' };

/**
 * Something that lies in the vault beside the things, and that this folder does not know: there is
 * one of it, under an id of its own.
 */
export interface CopyPart {
	/** What a copy calls it. */
	readonly name: string;
	readonly table: string;
	readonly id: string;
	/** The record, checked; it can be anybody's. */
	readonly parse: (value: unknown) => PartRead;
	/** Whether what comes says the same, may lie in place of what is here, or does not come. */
	readonly stand: (here: StoredRecord, coming: StoredRecord) => 'same' | 'comes' | 'stays';
}

/** One part as it is in a copy. */
export interface CopiedPart {
	readonly name: string;
	readonly record: StoredRecord;
}

/**
 * What became of a part that was in a copy.
 * - `came`: it is here now
 * - `same`: it was here already
 * - `stayed`: something else lies here, which stayed as it is
 */
export interface PartOutcome extends CopiedPart {
	readonly became: 'came' | 'same' | 'stayed';
}

type Packed =
	{ ok: true; copied: CopiedPart[]; leftOut: number } | { ok: false; reason: VaultReason };

/** Every part that lies here and can be opened. */
export async function packParts(vault: Vault, parts: readonly CopyPart[]): Promise<Packed> {
	const copied: CopiedPart[] = [];
	let leftOut = 0;
	for (const part of parts) {
		const here = await lying(vault, part);
		if (here.ok) copied.push({ name: part.name, record: here.record });
		else if (here.reason === 'damaged' || here.reason === 'newer') leftOut += 1;
		else if (here.reason !== 'gone') return here;
	}
	return { ok: true, copied, leftOut };
}

type PartsRead = { ok: true; copied: CopiedPart[] } | { ok: false; reason: 'newer' | 'damaged' };

/** The parts of a copy, all of them or none. */
export function parseParts(
	written: readonly { name: string; record?: unknown }[],
	parts: readonly CopyPart[]
): PartsRead {
	const copied: CopiedPart[] = [];
	for (const { name, record } of written) {
		const part = parts.find((one) => one.name === name);
		if (!part || copied.some((one) => one.name === name)) return { ok: false, reason: 'damaged' };
		const read = part.parse(record);
		if (!read.ok) return read;
		copied.push({ name, record: read.record });
	}
	return { ok: true, copied };
}

type Brought =
	{ ok: true; edits: Edit[]; outcomes: PartOutcome[] } | { ok: false; reason: VaultReason };

/** What bringing these parts in takes. What is damaged here is replaced, as a damaged thing is. */
export async function bringParts(
	vault: Vault,
	copied: readonly CopiedPart[],
	parts: readonly CopyPart[]
): Promise<Brought> {
	const edits: Edit[] = [];
	const outcomes: PartOutcome[] = [];
	for (const { name, record } of copied) {
		const part = parts.find((one) => one.name === name);
		if (!part) continue;
		const here = await lying(vault, part);
		const became = becameOf(part, here, record);
		if (became === null) return { ok: false, reason: here.ok ? 'damaged' : here.reason };
		if (became === 'came') edits.push({ table: part.table, record });
		outcomes.push({ name, record, became });
	}
	return { ok: true, edits, outcomes };
}

type Lying = { ok: true; record: StoredRecord } | { ok: false; reason: VaultReason };

async function lying(vault: Vault, part: CopyPart): Promise<Lying> {
	const read = await vault.read(part.table, part.id);
	return read.ok ? part.parse(read.record) : read;
}

/** Null where what lies here cannot be looked at now. */
function becameOf(part: CopyPart, here: Lying, coming: StoredRecord): PartOutcome['became'] | null {
	if (here.ok) {
		const stands = part.stand(here.record, coming);
		return stands === 'comes' ? 'came' : stands === 'stays' ? 'stayed' : 'same';
	}
	if (here.reason === 'gone' || here.reason === 'damaged') return 'came';
	// a newer app wrote it: it is whole, and this one cannot read it
	return here.reason === 'newer' ? 'stayed' : null;
}
