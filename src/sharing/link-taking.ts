import type { Bytes } from './bytes.ts';
import type { DeskEdit } from './desk-contents.ts';
import type { KeptDesk, NotKept } from './kept-desk.svelte.ts';
import type { LinkClaim } from './kept-received.ts';
import type { OwnCard } from './line-records.ts';
import { notBehindLink, readLink, spokenWordCount } from './link-address.ts';
import type { LinkShare, NotBehindLink } from './link-address.ts';
import type { RelayClient } from './relay-client.ts';
import { newRelayId, type MailboxReader } from './relay-mailbox.ts';
import { checkWords, type WordsChecked } from './words.ts';

/**
 * Why nothing came from a link. Beside what the relay and the words say:
 *
 * - `not-a-link`, `link-cut-off`, `link-too-new`: what was pasted is no whole address of ours
 * - `claimed`: somebody else is opening it at this moment
 * - `offline`: the relay was not heard; `later`: it does not manage now
 */
export type NotFetched =
	| NotBehindLink
	| Extract<WordsChecked, { ok: false }>['reason']
	| 'not-a-link'
	| 'link-cut-off'
	| 'link-too-new'
	| 'claimed'
	| 'offline'
	| 'later'
	| NotKept;

/** What lay behind a link, claimed and not yet kept, and the card that opens it. */
export type Fetched =
	| { ok: true; sealed: Bytes; own: OwnCard; claim: LinkClaim }
	| { ok: false; reason: 'seen'; letter: string }
	| { ok: false; reason: NotFetched; word: string };

export interface LinkSettings {
	clientOf: (relay: string) => Pick<RelayClient, 'claim' | 'confirm'> | null;
	/** The relay of an address that names none. */
	ownRelay: string;
	now: () => number;
}

/** The card of a link is never written to: where its letters would go does not matter. */
const nowhere = 'link.invalid';

/** Fetches what lies behind a link. Only ever because somebody pressed *Open*. */
export async function fetchLink(
	address: string,
	typed: string,
	desk: KeptDesk,
	{ clientOf, ownRelay, now }: LinkSettings
): Promise<Fetched> {
	const read = readLink(address);
	if (!read.ok) return refused(read.reason === 'not-a-link' ? read.reason : `link-${read.reason}`);
	const words = await wordsFor(read.link, typed);
	if (!words.ok) return { ok: false, reason: words.reason, word: words.word };
	const { openLinkCard } = await import('./link-share.ts');
	const { own, box } = await openLinkCard(read.link, words.words, { relay: nowhere, now: now() });
	const known = desk.contents.links.find(({ id }) => id === box.mb);
	if (known?.letter) return { ok: false, reason: 'seen', letter: known.letter };
	const relay = relayIn(address) ?? ownRelay;
	const client = clientOf(relay);
	if (!client) return refused('offline');
	const claim: LinkClaim = known ?? {
		id: box.mb,
		claim: newRelayId(),
		letter: null,
		at: now(),
		toConfirm: null
	};
	if (!known) {
		const kept = await desk.keep([{ table: 'links', keep: claim }], [], now());
		if (!kept.ok) return refused(kept.reason);
	}
	const told = await client.claim(box, claim.claim);
	if (!told.ok) return refused(reasonOf(read.link, told.reason));
	if (!told.letter) return refused('gone');
	const { id: message, sealed } = told.letter;
	return { ok: true, sealed, own, claim: { ...claim, toConfirm: { relay, rt: box.rt, message } } };
}

/** Tells the relay that a letter is kept; where it was not heard, that is done the next time. */
export async function confirmLink(
	{ toConfirm, ...link }: LinkClaim,
	{ clientOf }: LinkSettings
): Promise<DeskEdit[]> {
	const client = toConfirm && clientOf(toConfirm.relay);
	if (!client) return [];
	const box = { mb: link.id, rt: toConfirm.rt };
	const told = await client.confirm(box, toConfirm.message, link.claim);
	const isHeard = told.ok || told.reason === 'gone';
	if (
		isHeard ||
		(told.reason === 'not-yours' && (await confirmAnew(client, box, toConfirm.message)))
	) {
		return [{ table: 'links', keep: { ...link, toConfirm: null } }];
	}
	return [];
}

/** The claim has ended meanwhile: the letter is given out once more, and then it is said. */
async function confirmAnew(
	client: Pick<RelayClient, 'claim' | 'confirm'>,
	box: MailboxReader,
	message: string
): Promise<boolean> {
	const claim = newRelayId();
	const told = await client.claim(box, claim);
	if (!told.ok || told.letter?.id !== message) return false;
	return (await client.confirm(box, message, claim)).ok;
}

async function wordsFor({ hasWords }: LinkShare, typed: string): Promise<WordsChecked> {
	return hasWords ? checkWords(typed, spokenWordCount) : { ok: true, words: [] };
}

function relayIn(address: string): string | null {
	return /^\s*https?:\/\/([^/#?:]+)/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

type NotClaimed = Extract<Awaited<ReturnType<RelayClient['claim']>>, { ok: false }>['reason'];

function reasonOf(link: LinkShare, reason: NotClaimed): NotFetched {
	switch (reason) {
		case 'gone':
		case 'frozen':
			return notBehindLink(link, reason);
		case 'claimed':
		case 'offline':
			return reason;
		default:
			return 'later';
	}
}

function refused(reason: NotFetched): Fetched {
	return { ok: false, reason, word: '' };
}
