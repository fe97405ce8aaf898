import { fromBase64Url } from './base64.ts';
import { readRecipient } from './bech32.ts';
import type { Bytes } from './bytes.ts';
import { isRelayHost } from './card.ts';
import { cardOf } from './circle.ts';
import { sumOfFile } from './file-sum.ts';
import { isGoodKey } from './good-key.ts';
import { letterLimits, type Letter } from './letter.ts';
import { isMacRight } from './letter-mac.ts';
import { countLetter, isSeen, nothingReceived } from './line-count.ts';
import { nameToShow } from './shown-name.ts';
import type { AdultLine, DeviceKey, OwnCard } from './line-records.ts';
import { parseEnvelope } from './envelope.ts';
import { openEnvelope, type NotOpened } from './open-envelope.ts';
import { openWithWords, type OpenedFile } from './sealed-file.ts';

/**
 * How it is known that a letter is of the child it says.
 *
 * - `card`: of whoever was given this card, which is for one child
 * - `line`: of the same child as the letters before it
 * - `words`: of whoever told the five words
 * - `nothing`: of somebody who has the card; ask the child
 */
export type KnownBy = 'card' | 'line' | 'words' | 'nothing';

/** A child's letter, whole and new. Keep `line` and `own` before the relay is told. */
export type OpenedByAdult =
	| {
			ok: true;
			letter: Letter;
			line: AdultLine;
			/** The card, when this letter used it up. */
			own: OwnCard | null;
			/** The `OwnCard` or `DeviceKey` that opened it; null where five words did. */
			by: string | null;
			knownBy: KnownBy;
			/** How many letters before it have not come. */
			missing: number;
	  }
	| { ok: false; reason: NotOpened };

/** The conversations of an adult, and all that opens letters on this device. */
export interface AdultDesk {
	keys: readonly (OwnCard | DeviceKey)[];
	lines: readonly AdultLine[];
}

interface Arrived {
	letter: Letter;
	mac: string | null;
	plain: Uint8Array;
	/** Null where words opened it. */
	own: OwnCard | DeviceKey | null;
}

/** Opens a letter of a child, sealed to a card of this adult or to one this device stands in for. */
export async function openFromChild(
	file: Bytes,
	{ keys, lines }: AdultDesk,
	now: number = Date.now()
): Promise<OpenedByAdult> {
	const sum = await sumOfFile(file);
	if (lines.some(({ received }) => isSeen(received, null, sum))) return refused('seen');
	const opened = await openEnvelope(
		file,
		keys.map(({ secret }) => secret)
	);
	if (!opened.ok) return opened;
	const own = keys[opened.key];
	return own ? takeIn({ ...opened, own }, lines, sum, now) : refused('not-genuine');
}

/** A child's letter that five words opened. Keep `line` with it. */
export type OpenedWithWords =
	| {
			ok: true;
			letter: Letter;
			/** Null where it came with no key: nothing can be answered to it, and nothing follows. */
			line: AdultLine | null;
			knownBy: KnownBy;
			missing: number;
	  }
	| { ok: false; reason: NotOpened | Extract<OpenedFile, { ok: false }>['reason'] };

/** Opens a letter of a child that was sealed with five words. */
export async function openFromChildWithWords(
	file: Bytes,
	words: readonly string[],
	{ lines }: Pick<AdultDesk, 'lines'>,
	{ now = Date.now() }: { now?: number } = {}
): Promise<OpenedWithWords> {
	const sum = await sumOfFile(file);
	if (lines.some(({ received }) => isSeen(received, null, sum))) return refused('seen');
	const opened = await openWithWords(file, words, letterLimits.maxSealedBytes);
	if (!opened.ok) return opened;
	const parsed = parseEnvelope(opened.plain);
	if (!parsed.ok) return parsed;
	const { letter, mac } = parsed;
	if (letter.n === 0 && letter.key === undefined && mac === null && isOfChild(letter)) {
		return { ok: true, letter, line: null, knownBy: 'words', missing: 0 };
	}
	return takeIn({ letter, mac, plain: opened.plain, own: null }, lines, sum, now);
}

/** Who it is of, whether it is new, and what the conversation is after it. */
async function takeIn(
	arrived: Arrived,
	lines: readonly AdultLine[],
	sum: string,
	now: number
): Promise<OpenedByAdult> {
	const { letter, own } = arrived;
	if (!isOfChild(letter)) return refused('not-genuine');
	const line = lines.find(({ id }) => id === letter.ch);
	const known = line ? await checkNext(arrived, line) : await checkFirst(arrived);
	if (!known.ok) return known;
	const counted = countLetter(known.line.received, letter, sum, now);
	if (!counted.ok) return counted;
	const next = { ...known.line, received: counted.received };
	const isUsed = own?.kind === 'card' && cardOf(own).use === 'one-child' && own.usedBy === null;
	return {
		ok: true,
		letter,
		line: afterLetter(next, letter, now),
		own: isUsed ? { ...own, usedBy: letter.ch } : null,
		by: own?.id ?? null,
		knownBy: known.by,
		missing: counted.missing
	};
}

const kindsOfChild: readonly Letter['kind'][] = ['share', 'forget', 'sparekey', 'bye'];

function isOfChild({ from, kind, back }: Letter): boolean {
	if (from !== 'child' || !kindsOfChild.includes(kind)) return false;
	if (!back) return true;
	const key = readRecipient(back.rcpt);
	return key !== null && isGoodKey(key) && isRelayHost(back.relay);
}

type Known = { ok: true; line: AdultLine; by: KnownBy } | { ok: false; reason: NotOpened };

function refused(reason: NotOpened): { ok: false; reason: NotOpened } {
	return { ok: false, reason };
}

/** A letter in a conversation that is known: its key proves it, whichever card it came in by. */
async function checkNext({ letter, mac, plain, own }: Arrived, line: AdultLine): Promise<Known> {
	if (line.isClosed) return refused('closed');
	// the first letter again, under another file: it is proven by its card, not by the line
	if (isSeen(line.received, letter.id, '')) return refused('seen');
	if (own?.kind === 'card' && own.usedBy !== null && own.usedBy !== line.id) {
		return refused('card-used');
	}
	// until one is known to have come, each brings the key along: who has it is of this conversation
	if (letter.key !== undefined) {
		const isSame =
			letter.key === line.key && (await provenBy({ letter, mac, plain, own })) !== null;
		return isSame ? { ok: true, line, by: 'line' } : refused('not-genuine');
	}
	const key = fromBase64Url(line.key);
	const isProven = key && mac !== null && (await isMacRight(plain, mac, key, 'child'));
	return isProven ? { ok: true, line, by: 'line' } : refused('not-genuine');
}

/** The first letter of a conversation brings its key along. */
async function checkFirst(arrived: Arrived): Promise<Known> {
	const { letter, own } = arrived;
	if (letter.n > 0) return refused('too-early');
	if (letter.key === undefined) return refused('not-genuine');
	if (own?.kind === 'card' && own.usedBy !== null) return refused('card-used');
	const by = await provenBy(arrived);
	if (by === null) return refused('not-genuine');
	const line: AdultLine = {
		id: letter.ch,
		by: own?.id ?? null,
		name: nameToShow(letter.name),
		key: letter.key,
		sent: 0,
		received: nothingReceived,
		unanswered: [],
		isClosed: false
	};
	return { ok: true, line, by };
}

async function provenBy({ mac, plain, own }: Arrived): Promise<KnownBy | null> {
	if (own === null) return mac === null ? 'words' : null;
	// whoever stands in has not got the secret of the card, and cannot check it
	if (own.kind === 'device') return 'nothing';
	const { pair } = cardOf(own);
	if (!pair) return mac === null ? 'nothing' : null;
	return mac !== null && (await isMacRight(plain, mac, pair, 'child')) ? 'card' : null;
}

/** So many letters wait for an answer at most; the oldest is dropped. */
const maxUnanswered = 20;

function afterLetter(line: AdultLine, letter: Letter, now: number): AdultLine {
	if (letter.kind === 'bye') return { ...line, unanswered: [], isClosed: true };
	const today = new Date(now).toISOString().slice(0, 10);
	const added = letter.back ? [{ letter: letter.id, back: letter.back }] : [];
	const unanswered = [...line.unanswered, ...added]
		.filter(({ back }) => back.exp >= today)
		.slice(-maxUnanswered);
	return { ...line, name: nameToShow(letter.name) || line.name, unanswered };
}
