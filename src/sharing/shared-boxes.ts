import { fromBase64Url, toBase64Url } from './base64.ts';
import { readRecipient, writeRecipient } from './bech32.ts';
import type { Bytes } from './bytes.ts';
import { parseBareCard, writeBareCard } from './card-bytes.ts';
import { isCardName, type ReaderRole } from './card.ts';
import { cardOf } from './circle.ts';
import type { DeskEdit } from './desk-contents.ts';
import type { NotHandedOver } from './hand-over.ts';
import type { HandedBox, TakenBox } from './kept-boxes.ts';
import type { Kept, KeptDesk, NotKept } from './kept-desk.svelte.ts';
import { letterToCode } from './letter-code.ts';
import { bytesOfFile } from './letter-file.ts';
import { newLetterId } from './letter.ts';
import type { DeviceKey, OwnCard } from './line-records.ts';
import type { MailPort } from './mail-port.ts';

/** Somebody else who reads an own card, and since when that device may empty the mailbox too. */
export interface CardSharer {
	readonly role: Exclude<ReaderRole, 'person'>;
	readonly recipient: string;
	/** In ms since 1970; null where it was never handed over. */
	readonly since: number | null;
}

/** The mailbox of somebody else that this device empties. */
export interface BoxTaken {
	readonly id: string;
	/** As on the card. */
	readonly name: string;
	readonly until: number;
}

/** What is given to the other device; `code` is it as one code, where it is short enough. */
export type HandedOver =
	{ ok: true; file: Bytes; code: string | null } | { ok: false; reason: NotKept | 'over' };

/**
 * Why a mailbox was not taken over, and nothing was changed. Beside the reasons of the file:
 *
 * - `over`: nothing comes to that card any more
 * - `already`: it is emptied here; `own`: it is the mailbox of an own card
 * - `bad-name`: what this adult calls itself cannot stand under an answer
 * - `other-relay`: its relay is not one that this app speaks with
 */
export type NotTakenOver =
	NotHandedOver | NotKept | 'over' | 'already' | 'own' | 'bad-name' | 'other-relay';

export type TakenOver = { ok: true; name: string } | { ok: false; reason: NotTakenOver };

interface Settings {
	now: () => number;
	/** Speaks with the relay of this name; null for one that this app cannot speak with. */
	clientOf: (relay: string) => unknown;
}

/** The mailboxes that more than one device empties: own ones, handed over, and those of others. */
export class SharedBoxes {
	readonly #desk: KeptDesk;
	readonly #mail: MailPort;
	readonly #settings: Settings;

	constructor(desk: KeptDesk, mail: MailPort, settings: Settings) {
		this.#desk = desk;
		this.#mail = mail;
		this.#settings = settings;
	}

	/** Who beside the person is on this card. */
	sharersOf(own: OwnCard): readonly CardSharer[] {
		const { handed } = this.#desk.contents;
		return cardOf(own).readers.flatMap(({ role, key }) => {
			if (role === 'person') return [];
			const recipient = writeRecipient(key);
			const known = handed.find((one) => one.card === own.id && one.recipient === recipient);
			return [{ role, recipient, since: known?.at ?? null }];
		});
	}

	/** Mailboxes of others that are emptied here now. */
	get taken(): readonly BoxTaken[] {
		const now = this.#settings.now();
		const { boxes } = this.#desk.contents;
		const open = boxes.filter(({ until, readToken }) => readToken !== null && now < until);
		return open.map(({ id, card, until }) => ({ id, name: bareCardOf(card).name, until }));
	}

	/** Seals what empties the mailbox of a card for one of its other readers. That it was done is kept. */
	async handOver(card: string, recipient: string): Promise<HandedOver> {
		const { endOfBox, sealHandOver } = await import('./hand-over.ts');
		const now = this.#settings.now();
		const { keys, handed, ended } = this.#desk.contents;
		const own = keys.find((one): one is OwnCard => one.kind === 'card' && one.id === card);
		const reader = readRecipient(recipient);
		const readToken = own && fromBase64Url(own.readToken);
		if (!readToken || !reader) return { ok: false, reason: 'not-kept' };
		const said = cardOf(own);
		const until = endOfBox(said);
		if (now >= until || ended.some(({ id }) => id === card)) return { ok: false, reason: 'over' };
		const file = await sealHandOver({ card: said, readToken, until }, reader);
		if (!handed.some((one) => one.card === card && one.recipient === recipient)) {
			const keep: HandedBox = { id: newLetterId(), card, recipient, at: now };
			const kept = await this.#desk.keep([{ table: 'handed', keep }], [], now);
			if (!kept.ok) return kept;
		}
		return { ok: true, file, code: letterToCode(file) };
	}

	/** Opens what somebody handed over, and empties that mailbox from now on. */
	async takeOver(bytes: Bytes, as: string): Promise<TakenOver> {
		const name = as.normalize('NFC').replace(/\s+/g, ' ').trim();
		if (!isCardName(name)) return { ok: false, reason: 'bad-name' };
		const { openHandOver } = await import('./hand-over.ts');
		const devices = this.#desk.contents.keys.filter((one): one is DeviceKey => {
			return one.kind === 'device';
		});
		const opened = await openHandOver(
			await bytesOfFile(bytes),
			devices.map(({ secret }) => secret)
		);
		if (!opened.ok) return opened;
		const { card, readToken, until } = opened.handOver;
		const id = toBase64Url(card.mailbox);
		const now = this.#settings.now();
		const problem = this.#problemOf(id, card.relay, until);
		const own = devices[opened.key];
		if (problem || !own) return { ok: false, reason: problem ?? 'for-someone-else' };
		const keep: TakenBox = {
			...{ id, own: own.id, as: name, until, at: now },
			card: toBase64Url(writeBareCard(card)),
			readToken: toBase64Url(readToken)
		};
		const kept = await this.#desk.keep([{ table: 'boxes', keep }], [], now);
		if (!kept.ok) return kept;
		await this.keepInTouch();
		return { ok: true, name: card.name };
	}

	/** Stops emptying a mailbox of somebody else, and forgets its token. It stays, for the others. */
	async stop(id: string): Promise<Kept> {
		const box = this.#desk.contents.boxes.find((one) => one.id === id);
		if (!box) return { ok: true };
		const now = this.#settings.now();
		const keep = { ...box, readToken: null };
		const kept = await this.#desk.keep([{ table: 'boxes', keep }], [], now);
		if (kept.ok) await this.keepInTouch();
		return kept;
	}

	/** Looks into the mailboxes that were taken over, and lets the others go. */
	async keepInTouch(): Promise<void> {
		const now = this.#settings.now();
		for (const box of this.#desk.contents.boxes) {
			const isKnown = this.#mail.boxes.some(({ mb }) => mb === box.id);
			const { id, readToken, until } = box;
			if (readToken === null && isKnown) await this.#mail.close(id);
			if (readToken === null || isKnown || now >= until) continue;
			const { relay } = bareCardOf(box.card);
			await this.#mail.open({ mb: id, rt: readToken, wt: null, relay, stamp: null, until });
		}
	}

	/** Forgets what is over: the tokens of those mailboxes, and to whom a card was handed over. */
	async forgetOld(): Promise<void> {
		const now = this.#settings.now();
		const { boxes, handed, keys } = this.#desk.contents;
		const over = boxes.filter(({ until }) => now >= until);
		const ofNone = handed.filter(({ card }) => !keys.some(({ id }) => id === card));
		const edits: DeskEdit[] = [
			...over.map(({ id }): DeskEdit => ({ table: 'boxes', remove: id })),
			...ofNone.map(({ id }): DeskEdit => ({ table: 'handed', remove: id }))
		];
		await this.#desk.keep(edits, [], now);
	}

	#problemOf(id: string, relay: string, until: number) {
		const { boxes, keys } = this.#desk.contents;
		if (this.#settings.now() >= until) return 'over';
		if (boxes.some((one) => one.id === id && one.readToken !== null)) return 'already';
		const isOwn = keys.some(
			(own) => own.kind === 'card' && toBase64Url(cardOf(own).mailbox) === id
		);
		if (isOwn) return 'own';
		return this.#settings.clientOf(relay) ? null : 'other-relay';
	}
}

/** The name on the card whose mailbox this is, where it is somebody else's. */
export function nameOnBox(boxes: readonly TakenBox[], mb: string): string | null {
	const box = boxes.find(({ id }) => id === mb);
	return box ? bareCardOf(box.card).name : null;
}

function bareCardOf(card: string) {
	const parsed = parseBareCard(fromBase64Url(card) ?? new Uint8Array(0));
	// what is kept was read before
	if (!parsed.ok) throw new TypeError('not a card');
	return parsed.card;
}
