import { parseEnvelope, writeEnvelope } from './envelope.ts';
import { letterLimits } from './letter.ts';
import type { Bytes } from './bytes.ts';
import type { Letter } from './letter.ts';
import { openWithWords, sealingLogN, sealWithWords, type OpenedFile } from './sealed-file.ts';

/** A sealed letter, or `too-big`: something in it is larger than a letter can carry. */
export type Sealed = { ok: true; bytes: Bytes } | { ok: false; reason: 'too-big' | 'no-memory' };

/** An opened letter, or why not: the reasons of any sealed file. Here `damaged` also says that what is inside breaks the format. */
export type Opened = { ok: true; letter: Letter } | Extract<OpenedFile, { ok: false }>;

/**
 * Seals a letter with five words into a standard age file, which the `age` tool opens with the
 * words, one space between them.
 * @param logN work factor; lower only in tests
 * @returns at most 1 MiB. Throws for a letter that breaks the format and for another number of words.
 * @see https://c2sp.org/age
 */
export async function sealLetter(
	letter: Letter,
	words: readonly string[],
	logN: number = sealingLogN
): Promise<Sealed> {
	const envelope = writeEnvelope(letter);
	return envelope ? sealWithWords(envelope, words, logN) : { ok: false, reason: 'too-big' };
}

/** Opens a letter that was sealed with these words; see `Opened` for what can come of it. */
export async function openLetter(file: Bytes, words: readonly string[]): Promise<Opened> {
	const opened = await openWithWords(file, words, letterLimits.maxSealedBytes);
	if (!opened.ok) return opened;
	const parsed = parseEnvelope(opened.plain);
	return parsed.ok ? { ok: true, letter: parsed.letter } : parsed;
}
