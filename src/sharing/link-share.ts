import { toBase64Url } from './base64.ts';
import { writeSecretKey } from './bech32.ts';
import type { Bytes } from './bytes.ts';
import { writeCard } from './card-bytes.ts';
import { cardLimits, dayMs, type Card } from './card.ts';
import type { Destination } from './destination.ts';
import { keyPairOf } from './identity.ts';
import { spokenWordCount, type LinkShare } from './link-address.ts';
import type { FillRandom } from './letter.ts';
import type { OwnCard } from './line-records.ts';
import type { Mailbox, MailboxReader } from './relay-mailbox.ts';

const keyBytes = 32;

const browserRandom: FillRandom = (bytes) => crypto.getRandomValues(bytes);

/** All that follows from an address and the words said beside it. Other words, other keys. */
interface LinkKeys {
	readonly mailbox: Bytes;
	readonly readToken: Bytes;
	readonly pair: Bytes;
	/** As age writes it. */
	readonly secret: string;
}

async function keysOfLink({ seed }: LinkShare, words: readonly string[]): Promise<LinkKeys> {
	const said = new TextEncoder().encode(words.join(' '));
	const salt = new Uint8Array(await crypto.subtle.digest('SHA-256', said));
	const s = await derive(seed, 's', keyBytes, salt);
	return {
		mailbox: await derive(seed, 'mb', 16),
		readToken: await derive(s, 'rt', 16),
		pair: await derive(s, 'pair', 16),
		secret: writeSecretKey(await derive(s, 'age', keyBytes))
	};
}

/** HKDF with SHA-256 (RFC 5869). */
async function derive(
	from: Bytes,
	info: string,
	count: number,
	salt: Bytes = new Uint8Array(0)
): Promise<Bytes> {
	const key = await crypto.subtle.importKey('raw', from, 'HKDF', false, ['deriveBits']);
	const about = { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(info) };
	return new Uint8Array(await crypto.subtle.deriveBits(about, key, count * 8));
}

/** Whoever is given an address, and where the child puts the letter for them. */
export interface ToLink extends Destination {
	/** The child makes this mailbox. Its write token is in no address: only the child takes back. */
	readonly box: Mailbox;
}

/** Where a letter behind a link goes. */
export async function toLink(
	link: LinkShare,
	words: readonly string[],
	relay: string,
	random: FillRandom = browserRandom
): Promise<ToLink> {
	checkWordCount(link, words);
	const { mailbox, readToken, pair, secret } = await keysOfLink(link, words);
	const { key } = await keyPairOf(secret);
	const [mb, rt] = [toBase64Url(mailbox), toBase64Url(readToken)];
	const wt = toBase64Url(random(new Uint8Array(16)));
	const lock = { keys: [key] };
	return { person: null, relay, stamp: null, pair, lock, isShared: false, box: { mb, rt, wt } };
}

/** What whoever opens a link has: a card for this one child, and the mailbox to look into. */
export interface OpenedLink {
	/** Opens the letter with `openFromChild`. */
	own: OwnCard;
	box: MailboxReader;
}

/**
 * Makes the card that belongs to a link, so that its letter opens and is answered like one to a
 * card. Nothing is fetched. With other words than were said it is the card of nobody: the relay then
 * does not know the read token.
 * @param name what whoever opened it is called, if it said so
 */
export async function openLinkCard(
	link: LinkShare,
	words: readonly string[],
	{ relay, name = '?', now = Date.now() }: { relay: string; name?: string; now?: number }
): Promise<OpenedLink> {
	checkWordCount(link, words);
	const { mailbox, readToken, pair, secret } = await keysOfLink(link, words);
	const { key } = await keyPairOf(secret);
	const card: Card = {
		use: 'one-child',
		readers: [{ role: 'person', key }],
		mailbox,
		// the real one stays with the child; a card cannot do without, and this one opens nothing
		writeToken: mailbox,
		pair,
		stamp: null,
		expires: (Math.floor(now / dayMs) + cardLimits.singleUseDays) * dayMs,
		...{ relay, name, reads: [], decides: [], doesNotDecide: [], attestation: null }
	};
	const [mb, rt] = [toBase64Url(mailbox), toBase64Url(readToken)];
	const own: OwnCard = {
		id: mb,
		kind: 'card',
		secret,
		card: toBase64Url(writeCard(card)),
		readToken: rt,
		madeAt: now,
		usedBy: null
	};
	return { own, box: { mb, rt } };
}

function checkWordCount({ hasWords }: LinkShare, words: readonly string[]): void {
	if (words.length !== (hasWords ? spokenWordCount : 0)) throw new TypeError('two words, or none');
}
