import { fromBase64, isBase64Url, toBase64Url } from './base64.ts';

/** A mailbox as its owner knows it. Ids and tokens are 16 random bytes as base64url. */
export interface Mailbox extends MailboxReader, MailboxWriter {}

/** What reads, and ends, a mailbox. Only its owner has it. */
export interface MailboxReader {
	mb: string;
	/** The read token. */
	rt: string;
}

/** What puts letters into a mailbox and takes them back. Given to whoever may write. */
export interface MailboxWriter {
	mb: string;
	/** The write token. */
	wt: string;
}

const idBytes = 16;

/** A mailbox that the relay does not know yet. */
export function newMailbox(): Mailbox {
	return { mb: newRelayId(), rt: newRelayId(), wt: newRelayId() };
}

/** The id of a letter that is stored, or of a claim: keep it before it is used. */
export function newRelayId(): string {
	return toBase64Url(crypto.getRandomValues(new Uint8Array(idBytes)));
}

/** Whether a text can be an id or a token; nothing else may come into an address or a header. */
export function isRelayId(text: string): boolean {
	return isBase64Url(text, idBytes);
}

/** What the relay knows of a token: the SHA-256 of its bytes, as base64url. */
export async function hashOfToken(token: string): Promise<string> {
	const bytes = fromBase64(token.replaceAll('-', '+').replaceAll('_', '/') + '==');
	if (!bytes) throw new TypeError('a token that is none');
	return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
