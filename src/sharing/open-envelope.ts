import type { Bytes } from './bytes.ts';
import { parseEnvelope } from './envelope.ts';
import type { Letter } from './letter.ts';
import type { NotFresh } from './line-count.ts';
import { openWithKeys, type OpenedWithKey } from './sealed-to-keys.ts';

/**
 * Why a letter to a card, or an answer to one, is not shown. Beside the reasons of any sealed file:
 *
 * - `not-genuine`: it opens, and is not of whom it should be of, or was changed. Told once
 * - `too-early`: the letter before it has to come first; keep it and try again
 * - `card-used`: somebody else used this card, which is for one child, before
 * - `closed`: the conversation was ended
 * - the rest are those of `NotFresh`
 */
export type NotOpened =
	| Exclude<OpenedWithKey, { ok: true }>['reason']
	| NotFresh
	| 'not-genuine'
	| 'too-early'
	| 'card-used'
	| 'closed';

export type OpenedEnvelope =
	| { ok: true; plain: Uint8Array; key: number; letter: Letter; mac: string | null }
	| { ok: false; reason: NotOpened };

/** The letter in a file that was sealed to one of these keys; who wrote it is not checked yet. */
export async function openEnvelope(
	file: Bytes,
	secrets: readonly string[]
): Promise<OpenedEnvelope> {
	const opened = await openWithKeys(file, secrets);
	if (!opened.ok) return opened;
	const parsed = parseEnvelope(opened.plain);
	return parsed.ok ? { ...opened, letter: parsed.letter, mac: parsed.mac } : parsed;
}
