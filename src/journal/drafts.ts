import type { Done, Vault, VaultReason } from '#vault';
import * as z from 'zod/mini';
import { feelingIds, feelingSizes } from './feeling.ts';
import {
	maxPromptLength,
	type DrawingItem,
	type Feeling,
	maxSeconds,
	soundTypes,
	type Item,
	type Note,
	type PhotoItem,
	type Question,
	type RecordingItem,
	type Worry
} from './item.ts';
import type { Setting } from './new-item.ts';
import { drawingSchema, origin, pictureShape } from './parse-item.ts';

type Kind = Item['kind'];

/** An item in the making, with the page and the words it was begun on. One of each kind is kept. */
export type ItemDraft = Setting &
	(
		| Pick<Question, 'kind' | 'text'>
		| Pick<Feeling, 'kind' | 'feelings' | 'size'>
		| Pick<DrawingItem, 'kind' | 'title' | 'drawing'>
		| Pick<Note, 'kind' | 'text'>
		| Pick<Worry, 'kind' | 'text'>
		| (Pick<RecordingItem, 'kind' | 'type' | 'seconds'> & { data: string })
		| (Pick<PhotoItem, 'kind' | 'type' | 'width' | 'height' | 'title'> & { data: string })
	);

export type DraftRead = { ok: true; draft: ItemDraft } | { ok: false; reason: VaultReason };

const setting = {
	origin: z.nullable(origin),
	prompt: z.string().check(z.maxLength(maxPromptLength))
};

/** Looser than an item: a draft may be empty, or still too long. */
const draftSchema = z.discriminatedUnion('kind', [
	z.strictObject({ ...setting, kind: z.literal('question'), text: z.string() }),
	z.strictObject({
		...setting,
		kind: z.literal('feeling'),
		feelings: z.array(z.enum(feelingIds)),
		size: z.nullable(z.enum(feelingSizes))
	}),
	z.strictObject({ ...setting, kind: z.literal('note'), text: z.string() }),
	z.strictObject({ ...setting, kind: z.literal('worry'), text: z.string() }),
	z.strictObject({
		...setting,
		kind: z.literal('recording'),
		type: z.enum(soundTypes),
		seconds: z.number().check(z.positive(), z.maximum(maxSeconds)),
		data: z.string()
	}),
	z.strictObject({
		...setting,
		...pictureShape,
		kind: z.literal('photo'),
		title: z.string(),
		data: z.string()
	}),
	z.strictObject({
		...setting,
		kind: z.literal('drawing'),
		title: z.string(),
		drawing: drawingSchema
	})
]);

/** Where drafts are while the child has not chosen how to keep things: this page, nothing else. */
const memory = new Map<string, unknown>();

/** Keeps what is being made, sealed in the vault; without a vault, in this page's memory. */
export async function saveDraft(
	vault: Vault | null,
	draft: ItemDraft,
	drafts: Map<string, unknown> = memory
): Promise<Done> {
	if (vault) return vault.saveDraft(draft.kind, draft);
	drafts.set(draft.kind, JSON.parse(JSON.stringify(draft)));
	return { ok: true };
}

/** What was being made, or `gone` when there is nothing. */
export async function readDraft(
	vault: Vault | null,
	kind: Kind,
	drafts: Map<string, unknown> = memory
): Promise<DraftRead> {
	const read = vault ? await vault.readDraft(kind) : { ok: true as const, draft: drafts.get(kind) };
	if (!read.ok) return read;
	if (read.draft === undefined) return { ok: false, reason: 'gone' };
	const parsed = draftSchema.safeParse(read.draft);
	return parsed.success ? { ok: true, draft: parsed.data } : { ok: false, reason: 'damaged' };
}

/** Forgets what was being made: it was kept, or the child threw it away. */
export async function dropDraft(
	vault: Vault | null,
	kind: Kind,
	drafts: Map<string, unknown> = memory
): Promise<Done> {
	if (vault) return vault.dropDraft(kind);
	drafts.delete(kind);
	return { ok: true };
}

/** What is being made on this page before anybody said how things are kept. */
export async function draftsOfPage(): Promise<ItemDraft[]> {
	const kinds = [...memory.keys()] as Kind[];
	const read = await Promise.all(kinds.map((kind) => readDraft(null, kind)));
	return read.flatMap((one) => (one.ok ? [one.draft] : []));
}

/** They come along into a suitcase that was just made. */
export async function bringAlong(vault: Vault, drafts: readonly ItemDraft[]): Promise<void> {
	for (const draft of drafts) {
		await saveDraft(vault, draft);
		await dropDraft(null, draft.kind);
	}
}

/** Another child is here: nothing half made of the one before is left on this page. */
export function forgetDraftsOfPage(): void {
	memory.clear();
}
