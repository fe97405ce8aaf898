import { Decrypter, Encrypter } from 'age-encryption';
import { readAgeHeader } from './age-header.ts';
import type { Bytes } from './bytes.ts';
import { letterLimits } from './letter.ts';
import { nonceBytes, openPayload, tagBytes } from './payload.ts';

export type SealedFile = { ok: true; bytes: Bytes } | { ok: false; reason: 'no-memory' };

/**
 * What was in a sealed file, all of it, or why not.
 * - `wrong-words`: these words do not fit this file.
 * - `cut-off`: the end is missing; ask for the file again.
 * - `damaged`: the words fit or may fit, but the file was changed.
 * - `for-a-card`: it is locked for someone's card, no words open it.
 * - `not-a-letter`: another kind of file, or one that breaks the format.
 * - `too-new`: written by a later version of this app.
 * - `too-much-work`: asks for more computing than any file of ours; refused before trying.
 * - `no-memory`: this device has not enough memory free for the words to be tried.
 */
export type OpenedFile =
	| { ok: true; plain: Uint8Array }
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
 * Seals any bytes with five words into a standard age file, which the `age` tool opens with the
 * words, one space between them. Throws for another number of words.
 * @param logN work factor; lower only in tests
 * @see https://c2sp.org/age
 */
export async function sealWithWords(
	plain: Uint8Array,
	words: readonly string[],
	logN: number = sealingLogN
): Promise<SealedFile> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(toPassphrase(words));
	encrypter.setScryptWorkFactor(logN);
	return withMemory(async (): Promise<SealedFile> => {
		// a copy in a buffer of its own, which can be handed to the page
		const bytes = new Uint8Array(await encrypter.encrypt(plain));
		return { ok: true, bytes };
	});
}

/** Opens a file that was sealed with these words. What is longer than `maxBytes` is not tried. */
export async function openWithWords(
	file: Bytes,
	words: readonly string[],
	maxBytes: number
): Promise<OpenedFile> {
	const passphrase = toPassphrase(words);
	if (file.length > maxBytes) return { ok: false, reason: 'not-a-letter' };
	const header = readAgeHeader(file);
	if (!header.ok) return header;
	if (header.logN > maxLogN) return { ok: false, reason: 'too-much-work' };
	const headerBytes = header.bytes.length;
	// said before the words are tried: the file is no good whichever they are
	if (file.length < headerBytes + nonceBytes + tagBytes) return { ok: false, reason: 'cut-off' };
	return withMemory(async (): Promise<OpenedFile> => {
		const key = await unlockHeader(header.bytes, passphrase);
		return key.ok ? openPayload(file, headerBytes, key.fileKey) : key;
	});
}

function toPassphrase(words: readonly string[]): string {
	if (words.length !== letterLimits.wordCount) throw new TypeError('five words seal a file');
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
