import { fromBase64Url, toBase64Url } from './base64.ts';
import type { Bytes } from './bytes.ts';
import type { FillRandom } from './letter.ts';

/** So many words can be said beside a link; without them it opens nothing. */
export const spokenWordCount = 2;

/** How long a letter behind a link waits, in days. */
export const linkDays = 7;

const seedBytes = 32;
const seedChars = 43;

/** What is in the address of a letter. */
export interface LinkShare {
	readonly seed: Bytes;
	/** Whether two words were said beside it. */
	readonly hasWords: boolean;
}

/**
 * The address in what was opened or pasted, or why it is none.
 *
 * - `not-a-link`: something else
 * - `cut-off`: the end is missing
 * - `too-new`: of a later version of this app
 */
export type LinkRead =
	{ ok: true; link: LinkShare } | { ok: false; reason: 'not-a-link' | 'cut-off' | 'too-new' };

const browserRandom: FillRandom = (bytes) => crypto.getRandomValues(bytes);

/** The address of a new letter. Nobody but the child has it until it is given. */
export function newLink(
	app: string,
	hasWords: boolean,
	random: FillRandom = browserRandom
): { address: string; link: LinkShare } {
	const seed = random(new Uint8Array(seedBytes));
	return {
		address: `${app}/o#1.${toBase64Url(seed)}${hasWords ? '.w' : ''}`,
		link: { seed, hasWords }
	};
}

/** Reads an address, or only its part behind the `#`. Spaces that a message put in do not matter. */
export function readLink(text: string): LinkRead {
	const refused = { ok: false, reason: 'not-a-link' } as const;
	if (text.length > 500) return refused;
	const plain = text.replace(/\s+/g, '');
	const address = /^https?:\/\/[^/#?]+\/o#(.*)$/i.exec(plain);
	const written = (address?.[1] ?? plain).replace(/^#/, '');
	if (/^([2-9]|[1-9]\d)\.[\w-]{20,}/.test(written)) return { ok: false, reason: 'too-new' };
	const parts = /^1\.([\w-]*)(\.w?)?$/.exec(written);
	if (!parts) return refused;
	const [, digits = '', end = ''] = parts;
	if (digits.length < seedChars || end === '.') return { ok: false, reason: 'cut-off' };
	const seed = digits.length === seedChars ? fromBase64Url(digits) : null;
	return seed ? { ok: true, link: { seed, hasWords: end !== '' } } : refused;
}

/**
 * Why the relay has nothing behind a link. It cannot tell wrong words from a letter that is gone.
 *
 * - `gone`: taken back, too long ago, or lost and not yet sent again
 * - `too-many-tries`: words were guessed too often; the pause gets longer each time
 */
export type NotBehindLink = 'gone' | 'wrong-words-or-gone' | 'too-many-tries';

/** What the relay's `gone` or `frozen` means for this link. */
export function notBehindLink({ hasWords }: LinkShare, reason: 'gone' | 'frozen'): NotBehindLink {
	if (reason === 'frozen') return 'too-many-tries';
	return hasWords ? 'wrong-words-or-gone' : 'gone';
}
