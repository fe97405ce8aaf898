import type { Bytes } from './bytes.ts';
import { letterLimits } from './letter.ts';
import {
	countOf,
	headerNumber,
	isOfType,
	jsonOf,
	momentOf,
	notDone,
	type Heard,
	type NotDone,
	type Refusal
} from './relay-answer.ts';
import { ask, type Asking, type Fetch } from './relay-line.ts';
import {
	hashOfToken,
	isRelayId,
	type Mailbox,
	type MailboxReader,
	type MailboxWriter
} from './relay-mailbox.ts';

const hour = 3_600;
const day = 24 * hour;

/** In seconds. A letter waits an hour to thirty days, a claim holds a minute to an hour. */
export const relayTimes = { mailbox: 90 * day, letter: 7 * day, lease: 15 * 60 } as const;

/** Something was done, and this came of it; or not, and why. */
export type Told<Done, Reason extends string> = ({ ok: true } & Done) | NotDone<Reason>;

/** A sealed letter that was claimed. Nobody else gets it until the claim ends. */
export interface ClaimedLetter {
	id: string;
	sealed: Bytes;
	/** Milliseconds since 1970. */
	expires: number;
	/** How often it was given out before it was confirmed; more than 1 after a crash. */
	opened: number;
}

/** Where a letter is, as the relay says. */
export type LetterState = 'waiting' | 'opened' | 'delivered' | 'withdrawn' | 'expired';

/**
 * Speaks with one relay. Every call can be repeated in the same words and does nothing twice.
 * What goes wrong is a value: nothing is thrown, nothing is written down.
 * - `gone`: no such mailbox or letter, a wrong token, or its time is over; the relay tells no more.
 * - `frozen`: wrong tokens came too often; also the right one has to wait.
 * - `claimed`: somebody is reading it now.
 * - `full`, `mailbox-full`: no room, in the relay or in this mailbox.
 */
export interface RelayClient {
	/**
	 * Makes a mailbox, or the same one again after the relay has lost it.
	 * `taken`: it exists with other tokens. `stamp`: this relay wants an invitation, and another one.
	 */
	create(
		mailbox: Mailbox,
		stamp?: string
	): Promise<Told<{ expires: number }, 'stamp' | 'taken' | 'full'>>;
	/** Erases a mailbox and what lies in it; whoever writes to it hears that it is closed. */
	close(reader: MailboxReader): Promise<Told<object, 'gone' | 'frozen'>>;
	/** How many letters wait, those being read included. */
	count(
		reader: MailboxReader
	): Promise<Told<{ waiting: number; expires: number }, 'gone' | 'frozen'>>;
	/**
	 * Takes the oldest letter that waits; null where none does. Keep the claim's id before: with the
	 * same one the same letter comes again. Each letter needs a claim of its own.
	 */
	claim(
		reader: MailboxReader,
		claim: string
	): Promise<Told<{ letter: ClaimedLetter | null }, 'gone' | 'claimed' | 'frozen'>>;
	/** Says that a claimed letter is kept; the relay erases it. `not-yours`: the claim has ended. */
	confirm(
		reader: MailboxReader,
		id: string,
		claim: string
	): Promise<Told<object, 'gone' | 'not-yours' | 'frozen'>>;
	/** Leaves a sealed letter. `closed`: the owner has ended the mailbox. `id-used`: by another letter. */
	store(
		writer: MailboxWriter,
		id: string,
		sealed: Bytes,
		seconds?: number
	): Promise<
		Told<{ expires: number }, 'gone' | 'closed' | 'id-used' | 'big' | 'full' | 'mailbox-full'>
	>;
	/** Takes a letter back, until it is read. `delivered`: too late. */
	withdraw(
		writer: MailboxWriter,
		id: string
	): Promise<Told<object, 'gone' | 'claimed' | 'delivered'>>;
	/** Where a letter is. `gone` before its time is over: the relay has lost it, leave it again. */
	state(
		writer: MailboxWriter,
		id: string
	): Promise<Told<{ state: LetterState; opened: number; expires: number }, 'gone'>>;
}

export interface RelaySettings {
	fetch?: Fetch;
	/** How long an answer may take; one with a letter takes four times as long. */
	patienceMs?: number;
}

const states: readonly LetterState[] = ['waiting', 'opened', 'delivered', 'withdrawn', 'expired'];
const shortAnswer = 4 * 1024;
const withLetter = 4;
const mostLetters = 20;
/** Of ids that are none nothing is sent. */
const refused = { ok: false, reason: 'refused', waitSeconds: null } as const;

const usualFetch: Fetch = (address, init) => fetch(address, init);

/** A client of the relay at this origin; `''` is the one that the app came from. */
export function relayAt(origin: string, settings: RelaySettings = {}): RelayClient {
	return new HttpRelay(origin, settings);
}

type Question = Omit<Asking, 'mostBytes' | 'patienceMs'> & { mostBytes?: number; isLong?: boolean };

class HttpRelay implements RelayClient {
	readonly #origin: string;
	readonly #fetch: Fetch;
	readonly #patienceMs: number;

	constructor(origin: string, { fetch = usualFetch, patienceMs = 15_000 }: RelaySettings) {
		this.#origin = origin;
		this.#fetch = fetch;
		this.#patienceMs = patienceMs;
	}

	async create({ mb, rt, wt }: Mailbox, stamp?: string) {
		const ids = [mb, rt, wt, ...(stamp === undefined ? [] : [stamp])];
		if (!ids.every(isRelayId)) return refused;
		const [rh, wh] = await Promise.all([hashOfToken(rt), hashOfToken(wt)]);
		const body = JSON.stringify({ v: 1, rh, wh, ttl: relayTimes.mailbox, max: mostLetters });
		const headers = stamp === undefined ? {} : { 'X-Stamp': stamp };
		const question = { method: 'PUT', path: boxPath(mb), headers, body } as const;
		return this.#tell(ids, question, ['stamp', 'taken', 'full'], readExpires);
	}

	close({ mb, rt }: MailboxReader) {
		const question = { method: 'DELETE', path: boxPath(mb), token: rt } as const;
		return this.#tell([mb, rt], question, ['gone', 'frozen'], readNothing);
	}

	count({ mb, rt }: MailboxReader) {
		const question = { method: 'GET', path: boxPath(mb), token: rt } as const;
		return this.#tell([mb, rt], question, ['gone', 'frozen'], readCount);
	}

	claim({ mb, rt }: MailboxReader, claim: string) {
		const question = {
			method: 'POST',
			path: `${boxPath(mb)}/claim`,
			token: rt,
			body: JSON.stringify({ claim, lease: relayTimes.lease }),
			mostBytes: letterLimits.maxSealedBytes,
			isLong: true
		} as const;
		return this.#tell([mb, rt, claim], question, ['gone', 'claimed', 'frozen'], readLetter);
	}

	confirm({ mb, rt }: MailboxReader, id: string, claim: string) {
		const headers = { 'X-Claim': claim };
		const question = { method: 'DELETE', path: letterPath(mb, id), token: rt, headers } as const;
		return this.#tell([mb, rt, id, claim], question, ['gone', 'not-yours', 'frozen'], readNothing);
	}

	store({ mb, wt }: MailboxWriter, id: string, sealed: Bytes, seconds: number = relayTimes.letter) {
		const question = {
			method: 'PUT',
			path: letterPath(mb, id),
			token: wt,
			headers: { 'Content-Type': 'application/octet-stream', 'X-TTL': String(seconds) },
			body: sealed,
			isLong: true
		} as const;
		const reasons = ['gone', 'closed', 'id-used', 'big', 'full', 'mailbox-full'] as const;
		return this.#tell([mb, wt, id], question, reasons, readExpires);
	}

	withdraw({ mb, wt }: MailboxWriter, id: string) {
		const question = { method: 'DELETE', path: letterPath(mb, id), token: wt } as const;
		return this.#tell([mb, wt, id], question, ['gone', 'claimed', 'delivered'], readNothing);
	}

	state({ mb, wt }: MailboxWriter, id: string) {
		const question = { method: 'GET', path: letterPath(mb, id), token: wt } as const;
		return this.#tell([mb, wt, id], question, ['gone'], readState);
	}

	/** @param read what came of it, or null where that is no answer of a relay */
	async #tell<Done extends object, Reason extends Refusal>(
		ids: readonly string[],
		{ isLong = false, mostBytes = shortAnswer, ...question }: Question,
		reasons: readonly Reason[],
		read: (heard: Heard) => Done | null
	): Promise<Told<Done, Reason>> {
		if (!ids.every(isRelayId)) return refused;
		const patienceMs = this.#patienceMs * (isLong ? withLetter : 1);
		const heard = await ask(this.#fetch, this.#origin, { ...question, mostBytes, patienceMs });
		if (!heard) return { ok: false, reason: 'offline', waitSeconds: null };
		const done = heard.status < 300 ? read(heard) : null;
		return done === null ? notDone(heard, reasons) : { ok: true, ...done };
	}
}

function boxPath(mb: string): string {
	return `/v1/mb/${mb}`;
}

function letterPath(mb: string, id: string): string {
	return `${boxPath(mb)}/m/${id}`;
}

function readNothing({ status }: Heard): object | null {
	return status === 204 ? {} : null;
}

function readExpires(heard: Heard): { expires: number } | null {
	const expires = momentOf(readJson(heard)['exp']);
	return expires === null ? null : { expires };
}

function readCount(heard: Heard): { waiting: number; expires: number } | null {
	const json = readJson(heard);
	const [waiting, expires] = [countOf(json['waiting']), momentOf(json['exp'])];
	return waiting === null || expires === null ? null : { waiting, expires };
}

function readState(heard: Heard): { state: LetterState; opened: number; expires: number } | null {
	const json = readJson(heard);
	const state = states.find((one) => one === json['state']);
	const [opened, expires] = [countOf(json['opened']), momentOf(json['exp'])];
	return !state || opened === null || expires === null ? null : { state, opened, expires };
}

function readLetter(heard: Heard): { letter: ClaimedLetter | null } | null {
	const { status, headers, body } = heard;
	if (status === 204) return { letter: null };
	const id = headers.get('x-id') ?? '';
	const [expires, opened] = [momentOf(headers.get('x-exp')), headerNumber(heard, 'x-opened')];
	const isLetter = status === 200 && isOfType(heard, 'application/octet-stream') && isRelayId(id);
	if (!isLetter || expires === null || opened === null || body.length === 0) return null;
	return { letter: { id, sealed: body, expires, opened } };
}

function readJson(heard: Heard): Record<string, unknown> {
	return isOfType(heard, 'application/json') ? jsonOf(heard) : {};
}
