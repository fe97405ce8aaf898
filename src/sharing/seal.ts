import { Decrypter, Encrypter } from 'age-encryption';
import { readAgeHeader } from './age-header.ts';
import { parseEnvelope, writeEnvelope } from './envelope.ts';
import { letterLimits } from './letter.ts';
import type { Bytes } from './bytes.ts';
import type { Letter } from './letter.ts';
import { nonceBytes, openPayload, tagBytes } from './payload.ts';

/** A sealed letter, or `too-big`: something in it is larger than a letter can carry. */
export type Sealed = { ok: true; bytes: Bytes } | { ok: false; reason: 'too-big' | 'no-memory' };

/**
 * An opened letter, or why not.
 * - `wrong-words`: these words do not fit this file.
 * - `cut-off`: the end is missing; ask for the file again.
 * - `damaged`: the words fit or may fit, but the file was changed.
 * - `for-a-card`: it is locked for someone's card, no words open it.
 * - `not-a-letter`: another kind of file, or one that breaks the format.
 * - `too-new`: written by a later version of this app.
 * - `too-much-work`: asks for more computing than any letter of ours; refused before trying.
 * - `no-memory`: this device has not enough memory free for the words to be tried.
 */
export type Opened =
	| { ok: true; letter: Letter }
	| {
			ok: false;
			reason:
				| 'wrong-words'
				| 'cut-off'
				| 'damaged'
				| 'for-a-card'
				| 'not-a-letter'
				| 'too-new'
				| 'too-much-work'
				| 'no-memory';
	  };

/** 64 MiB and about a second on a slow phone; age's own 18 asks for four times as much. */
export const sealingLogN = 16;

/** What the age tool writes. One more doubles the memory past what old phones have. */
const maxLogN = 18;

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
	const passphrase = toPassphrase(words);
	const envelope = writeEnvelope(letter);
	if (!envelope) return { ok: false, reason: 'too-big' };
	const encrypter = new Encrypter();
	encrypter.setPassphrase(passphrase);
	encrypter.setScryptWorkFactor(logN);
	return withMemory(async (): Promise<Sealed> => {
		// a copy in a buffer of its own, which can be handed to the page
		const bytes = new Uint8Array(await encrypter.encrypt(envelope));
		return { ok: true, bytes };
	});
}

/** Opens a letter that was sealed with these words; see `Opened` for what can come of it. */
export async function openLetter(file: Bytes, words: readonly string[]): Promise<Opened> {
	const passphrase = toPassphrase(words);
	if (file.length > letterLimits.maxSealedBytes) return { ok: false, reason: 'not-a-letter' };
	const header = readAgeHeader(file);
	if (!header.ok) return header;
	if (header.logN > maxLogN) return { ok: false, reason: 'too-much-work' };
	const headerBytes = header.bytes.length;
	// said before the words are tried: the file is no good whichever they are
	if (file.length < headerBytes + nonceBytes + tagBytes) return { ok: false, reason: 'cut-off' };
	return withMemory(async (): Promise<Opened> => {
		const key = await unlockHeader(header.bytes, passphrase);
		if (!key.ok) return key;
		const payload = await openPayload(file, headerBytes, key.fileKey);
		if (!payload.ok) return payload;
		const parsed = parseEnvelope(payload.plain);
		return parsed.ok ? { ok: true, letter: parsed.letter } : parsed;
	});
}

function toPassphrase(words: readonly string[]): string {
	if (words.length !== letterLimits.wordCount) throw new TypeError('five words seal a letter');
	return words.join(' ');
}

async function withMemory<T>(
	work: () => Promise<T>
): Promise<T | { ok: false; reason: 'no-memory' }> {
	try {
		return await work();
	} catch (error) {
		// the form an allocation that fails takes in every browser
		if (error instanceof RangeError) return { ok: false, reason: 'no-memory' };
		throw error;
	}
}

type Unlocked =
	{ ok: true; fileKey: Uint8Array } | { ok: false; reason: 'wrong-words' | 'damaged' };

/**
 * The library throws alike for wrong words and for a changed header. It asks its identities in
 * order and stops at the first that fits, so one behind the words is asked only if they did not.
 */
async function unlockHeader(header: Uint8Array, passphrase: string): Promise<Unlocked> {
	const asked = { afterWords: false };
	const decrypter = new Decrypter();
	decrypter.addPassphrase(passphrase);
	decrypter.addIdentity({
		unwrapFileKey() {
			asked.afterWords = true;
			return null;
		}
	});
	try {
		return { ok: true, fileKey: await decrypter.decryptHeader(header) };
	} catch (error) {
		if (error instanceof RangeError) throw error;
		return { ok: false, reason: asked.afterWords ? 'wrong-words' : 'damaged' };
	}
}
