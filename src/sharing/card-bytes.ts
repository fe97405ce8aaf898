import type { Bytes } from './bytes.ts';
import { cardAt, cardLimits, dayMs, decisions, isCardName, isRelayHost } from './card.ts';
import { readerRoles, weekdays } from './card.ts';
import type { Attestation, Card, CardRead, CardReader, NoCard } from './card.ts';
import { ByteReader, CutOff, joinBytes, sameBytes } from './byte-reader.ts';
import { isGoodKey } from './good-key.ts';

const version = 1;
const flags = { oneChild: 1, open: 2, attested: 4 } as const;
const daySeconds = dayMs / 1000;

/** Thrown inside the reader, told outside as a reason. */
class Refused extends Error {
	readonly reason: NoCard;
	constructor(reason: NoCard) {
		super(reason);
		this.reason = reason;
	}
}

/** The one way to write this card. Throws for one that could not be read back. */
export function writeCard(card: Card): Bytes {
	if (card.readers[0]?.role !== 'person') throw new TypeError('a card is of a person');
	const bytes = joinBytes([writeUnattested(card), writeAttestation(card.attestation)]);
	const read = parseCard(bytes);
	if (!read.ok) throw new TypeError('a card that could not be read');
	return bytes;
}

/** A card without what writes to it or proves a letter: no write token, `pair`, stamp or attestation. */
export type BareCard = Omit<Card, 'writeToken' | 'pair' | 'stamp' | 'attestation'>;

const nothing = new Uint8Array(16);

/** The bytes of a card whose secrets are nought. */
export function writeBareCard(card: BareCard): Bytes {
	const bare = { ...card, writeToken: nothing, pair: null, stamp: null, attestation: null };
	return joinBytes([writeUnattested(bare), writeAttestation(null)]);
}

/** What an organisation signs: everything before its own word, with the flag that says it is there. */
export function bytesToAttest(card: Card): Bytes {
	return writeUnattested({ ...card, attestation: card.attestation ?? nobody });
}

const nobody: Attestation = { organisation: new Uint8Array(8), signature: new Uint8Array(64) };

function writeUnattested(card: Card): Bytes {
	const expires = new Uint8Array(4);
	new DataView(expires.buffer).setUint32(0, card.expires / 1000);
	const use = card.use === 'one-child' ? flags.oneChild : flags.open;
	return joinBytes([
		Uint8Array.of(version, use | (card.attestation ? flags.attested : 0)),
		Uint8Array.of(writeRoles(card.readers)),
		...card.readers.map(({ key }) => key),
		card.mailbox,
		card.writeToken,
		card.pair ?? nothing,
		card.stamp ?? nothing,
		expires,
		writeText(card.relay),
		writeText(card.name),
		Uint8Array.of(
			bitsOf(weekdays, card.reads),
			bitsOf(decisions, card.decides),
			bitsOf(decisions, card.doesNotDecide)
		)
	]);
}

function writeAttestation(attestation: Attestation | null): Bytes {
	if (!attestation) return Uint8Array.of(0);
	const { organisation, signature } = attestation;
	return joinBytes([
		Uint8Array.of(organisation.length + signature.length),
		organisation,
		signature
	]);
}

/** How many there are in the lowest two bits, and two bits for each reader behind the first. */
function writeRoles(readers: readonly CardReader[]): number {
	return readers.slice(1).reduce((sum, { role }, at) => {
		const number = role === 'person' ? 0 : readerRoles.indexOf(role) + 1;
		return sum | (number << (2 + 2 * at));
	}, readers.length);
}

function writeText(text: string): Bytes {
	const bytes = new TextEncoder().encode(text);
	return joinBytes([Uint8Array.of(bytes.length), bytes]);
}

function bitsOf<T>(names: readonly T[], chosen: readonly T[]): number {
	return chosen.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0);
}

/** The card in these bytes as it was made, whether or not its time is over. Never throws. */
export function parseCard(bytes: Uint8Array): CardRead {
	return parse(bytes, false);
}

/** The bare card in these bytes, whether or not its time is over. Never throws. */
export function parseBareCard(
	bytes: Uint8Array
): { ok: true; card: BareCard } | { ok: false; reason: NoCard } {
	return parse(bytes, true);
}

function parse(bytes: Uint8Array, isBare: boolean): CardRead {
	try {
		return { ok: true, card: readCardBytes(new ByteReader(bytes), isBare) };
	} catch (error) {
		if (error instanceof CutOff) return { ok: false, reason: 'cut-off' };
		if (error instanceof Refused) return { ok: false, reason: error.reason };
		throw error;
	}
}

/** The card in these bytes, if it can be used at this moment. */
export function readCard(bytes: Uint8Array, now: number): CardRead {
	const parsed = parseCard(bytes);
	return parsed.ok ? cardAt(parsed.card, now) : parsed;
}

function readCardBytes(from: ByteReader, isBare: boolean): Card {
	const flag = readTop(from);
	const readers = readReaders(from);
	const [mailbox, writeToken] = [from.take(16), from.take(16)];
	const [pair, stamp] = [from.take(16), from.take(16)];
	const seconds = new DataView(from.take(4).buffer).getUint32(0);
	const relay = readText(from);
	const name = readText(from);
	const reads = readBits(weekdays, from);
	const [decides, doesNotDecide] = [readBits(decisions, from), readBits(decisions, from)];
	const attestation = readAttestation(from, (flag & flags.attested) !== 0);
	const use = (flag & flags.oneChild) !== 0 ? 'one-child' : 'open';
	demand(from.isAtEnd);
	demand(!isNothing(mailbox) && isNothing(writeToken) === isBare);
	demand(isNothing(pair) === (use === 'open' || isBare));
	demand(!isBare || (isNothing(stamp) && attestation === null));
	demand(seconds % daySeconds === 0 && isRelayHost(relay) && isCardName(name));
	demand(decides.every((one) => !doesNotDecide.includes(one)));
	return {
		use,
		readers,
		mailbox,
		writeToken,
		pair: isNothing(pair) ? null : pair,
		stamp: isNothing(stamp) ? null : stamp,
		expires: seconds * 1000,
		...{ relay, name, reads, decides, doesNotDecide, attestation }
	};
}

function demand(isSo: boolean): void {
	if (!isSo) throw new Refused('damaged');
}

function readTop(from: ByteReader): number {
	const [first = 0] = from.take(1);
	if (first !== version)
		throw new Refused(first > version && first < 32 ? 'too-new' : 'not-a-card');
	const [flag = 0] = from.take(1);
	demand(flag < 8);
	// for one child, or open: neither or both is nothing we make
	demand(((flag & flags.oneChild) !== 0) !== ((flag & flags.open) !== 0));
	return flag;
}

function readReaders(from: ByteReader): CardReader[] {
	const [roles = 0] = from.take(1);
	const count = roles & 3;
	demand(count > 0 && roles >> (2 + 2 * (count - 1)) === 0);
	const readers: CardReader[] = [];
	for (let at = 0; at < count; at++) {
		const number = (roles >> (2 * at)) & 3;
		const role = at === 0 ? 'person' : readerRoles[number - 1];
		const key = from.take(32);
		if (!role || !isGoodKey(key)) throw new Refused('damaged');
		demand(readers.every((other) => !sameBytes(other.key, key)));
		readers.push({ role, key });
	}
	return readers;
}

function readText(from: ByteReader): string {
	const [length = 0] = from.take(1);
	demand(length <= cardLimits.maxRelayBytes);
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(from.take(length));
	} catch (error) {
		if (error instanceof CutOff) throw error;
		throw new Refused('damaged');
	}
}

function readBits<T>(names: readonly T[], from: ByteReader): T[] {
	const [bits = 0] = from.take(1);
	demand(bits >> names.length === 0);
	return names.filter((_, at) => (bits >> at) & 1);
}

function readAttestation(from: ByteReader, isThere: boolean): Attestation | null {
	const [length] = from.take(1);
	demand(length === (isThere ? 72 : 0));
	return isThere ? { organisation: from.take(8), signature: from.take(64) } : null;
}

function isNothing(bytes: Uint8Array): boolean {
	return bytes.every((byte) => byte === 0);
}
