import { fromBase64Url } from './base64.ts';
import type { Bytes } from './bytes.ts';
import { bytesToAttest, writeCard } from './card-bytes.ts';
import type { Card } from './card.ts';
import { sameBytes } from './byte-reader.ts';

/** An organisation that this app's settings know, and the keys it signs cards with. */
export interface Organisation {
	/** 8 bytes. */
	readonly id: Bytes;
	readonly name: string;
	/** Ed25519, 32 bytes each; more than one while an old one is replaced. */
	readonly keys: readonly Bytes[];
}

/** An organisation as local settings write it down: id and keys in base64url. */
interface WrittenOrganisation {
	readonly name: string;
	readonly id: string;
	readonly keys: readonly string[];
}

/** The organisations that local settings tell of; one that nobody can read is left out. */
export function organisationsIn(written: readonly WrittenOrganisation[]): Organisation[] {
	return written.flatMap(({ name, id, keys }) => {
		const idBytes = fromBase64Url(id);
		const known = keys.map(fromBase64Url).filter((key): key is Bytes => key?.length === 32);
		return idBytes?.length === 8 && known.length > 0 ? [{ name, id: idBytes, keys: known }] : [];
	});
}

/**
 * What an organisation's word on a card is worth here.
 *
 * - `none`: there is no such word
 * - `confirmed`: this organisation says that the card is of somebody who works there
 * - `unknown`: of an organisation that this app does not know; worth as much as none
 * - `false`: it says it is of this organisation, and is not. Do not use the card
 * - `cannot-check`: this browser is too old to check it; worth as much as none
 */
export type AttestationChecked =
	| { outcome: 'none' | 'unknown' | 'cannot-check' }
	| { outcome: 'confirmed' | 'false'; organisation: string };

/** Checks an organisation's word on a card. */
export async function checkAttestation(
	card: Card,
	organisations: readonly Organisation[]
): Promise<AttestationChecked> {
	const { attestation } = card;
	if (!attestation) return { outcome: 'none' };
	const known = organisations.find(({ id }) => sameBytes(id, attestation.organisation));
	if (!known) return { outcome: 'unknown' };
	const signed = signedBytes(card, attestation.organisation);
	try {
		for (const bytes of known.keys) {
			const key = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
			if (await crypto.subtle.verify('Ed25519', key, attestation.signature, signed)) {
				return { outcome: 'confirmed', organisation: known.name };
			}
		}
	} catch (error) {
		if (isUnsupported(error)) return { outcome: 'cannot-check' };
		throw error;
	}
	return { outcome: 'false', organisation: known.name };
}

/** The card with the word of an organisation, whose key signs it. */
export async function attest(card: Card, organisation: Bytes, key: CryptoKey): Promise<Card> {
	const signed = signedBytes(card, organisation);
	const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', key, signed));
	const attested = { ...card, attestation: { organisation, signature } };
	writeCard(attested);
	return attested;
}

/** The organisation is signed with the rest: its word cannot be passed on as another's. */
function signedBytes(card: Card, organisation: Bytes): Bytes {
	const purpose = new TextEncoder().encode('card/1|');
	return Uint8Array.from([...purpose, ...bytesToAttest(card), ...organisation]);
}

function isUnsupported(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'NotSupportedError';
}
