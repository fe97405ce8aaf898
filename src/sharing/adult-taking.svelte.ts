import type { OpenedByAdult, OpenedWithWords } from './adult-letters.ts';
import type { Bytes } from './bytes.ts';
import { dayMs } from './card.ts';
import { cardOf } from './circle.ts';
import type { DeskContents } from './desk-contents.ts';
import type { KeptDesk, NotKept } from './kept-desk.svelte.ts';
import type { LinkClaim } from './kept-received.ts';
import { bytesOfFile } from './letter-file.ts';
import { letterInCode } from './letter-code.ts';
import { memoryDays } from './line-count.ts';
import { confirmLink, fetchLink, type LinkSettings, type NotFetched } from './link-taking.ts';
import type { MailPort } from './mail-port.ts';
import type { Arrived } from './own-box.ts';
import type { Outgoing } from './outgoing.ts';
import type { ReceivedLetter } from './received-letter.ts';
import { loadTalking } from './talking.ts';
import { nameOnBox } from './shared-boxes.ts';
import type { CameIn, HowItCame } from './taking-in.ts';
import { checkWords } from './words.ts';

type ReasonOf<T> = Extract<T, { ok: false }> extends { reason: infer R } ? R : never;

/**
 * Why a letter is not shown; nothing of it is, and the sealed bytes are where they were.
 * `not-here`: the child asks to forget a letter that somebody else who reads this card has.
 */
export type NotTaken =
	ReasonOf<OpenedByAdult> | ReasonOf<OpenedWithWords> | NotFetched | 'not-here';

/** A letter that was opened and kept, or why not. */
export type Taken =
	| ({ ok: true } & CameIn)
	/** It was taken before; null where it came and is not here any more. */
	| { ok: false; reason: 'seen'; letter: ReceivedLetter | null }
	/** `isPutBy`: it is kept, and tried again when another letter has come. */
	| { ok: false; reason: 'too-early'; isPutBy: boolean }
	| { ok: false; reason: Exclude<NotTaken, 'seen' | 'too-early'>; /** Not known. */ word: string };

/** What came into a mailbox and cannot be shown. It stays, sealed, until it is known. */
export interface RefusedLetter {
	readonly id: string;
	readonly reason: Exclude<NotTaken, NotKept>;
	/** In ms since 1970. */
	readonly at: number;
	readonly sealed: Bytes;
}

export interface TakingSettings extends LinkSettings {
	/** Hands a letter that is kept to the mailroom. */
	handOver: (outgoing: Outgoing) => Promise<void>;
}

/** Takes in what comes to an adult: opened, kept, and only then is anybody told. */
export class AdultTaking {
	readonly #desk: KeptDesk;
	readonly #mail: MailPort;
	readonly #settings: TakingSettings;
	#refused = $state.raw<readonly RefusedLetter[]>([]);

	constructor(desk: KeptDesk, mail: MailPort, settings: TakingSettings) {
		this.#desk = desk;
		this.#mail = mail;
		this.#settings = settings;
	}

	get refused(): readonly RefusedLetter[] {
		return this.#refused;
	}

	/** All that was fetched or put by, as long as one helps the next; what cannot be kept now stays. */
	async arrived(): Promise<Taken[]> {
		const all: Taken[] = [];
		for (let isNews = true; isNews;) {
			isNews = false;
			for (const one of this.#mail.arrived) {
				const taken = await this.#fromMailbox(one);
				if (taken.ok) all.push(taken);
				isNews ||= taken.ok;
			}
			for (const one of this.#desk.contents.early) {
				const taken = await this.sealed(one.sealed, { cameBy: one.cameBy, cameAt: one.cameAt });
				if (!taken.ok && taken.reason === 'too-early') continue;
				if (taken.ok) all.push(taken);
				isNews ||= taken.ok;
				if (taken.ok || taken.reason === 'seen') await this.#noLongerEarly(one.id);
			}
		}
		return all;
	}

	/** What is known of a letter that was refused: it is dropped. */
	async known(id: string): Promise<void> {
		this.#refused = this.#refused.filter((one) => one.id !== id);
		await this.#mail.taken(id);
	}

	/** A sealed file, also one that is written as text. */
	async file(bytes: Bytes, cameBy: 'file' | 'code'): Promise<Taken> {
		const cameAt = this.#settings.now();
		const sealed = await bytesOfFile(bytes);
		const taken = await this.sealed(sealed, { cameBy, cameAt });
		if (taken.ok) await this.arrived();
		if (taken.ok || taken.reason !== 'too-early') return taken;
		const { sumOfFile } = await import('./file-sum.ts');
		const early = { id: await sumOfFile(sealed), cameBy, cameAt, sealed };
		const kept = await this.#desk.keep([{ table: 'early', keep: early }], [], cameAt);
		return { ...taken, isPutBy: kept.ok };
	}

	/** The text of one code. */
	async code(text: string): Promise<Taken> {
		const sealed = letterInCode(text);
		return sealed ? this.file(sealed, 'code') : refused('not-a-letter');
	}

	/** A sealed file, with five words as they were typed. */
	async words(bytes: Bytes, typed: string): Promise<Taken> {
		const checked = await checkWords(typed);
		if (!checked.ok) return refused(checked.reason, checked.word);
		const { openFromChildWithWords } = await loadTalking();
		const now = this.#settings.now();
		const sealed = await bytesOfFile(bytes);
		const { lines } = this.#desk.contents;
		const opened = await openFromChildWithWords(sealed, checked.words, { lines }, { now });
		return this.#keep(opened, sealed, { cameBy: 'words', cameAt: now });
	}

	/** What lies behind a link, with the words that were said beside it as they were typed. */
	async link(address: string, typed: string): Promise<Taken> {
		const fetched = await fetchLink(address, typed, this.#desk, this.#settings);
		if (!fetched.ok) {
			if (fetched.reason !== 'seen') return refused(fetched.reason, fetched.word);
			await this.confirmLinks();
			return { ok: false, reason: 'seen', letter: this.#letter(fetched.letter) };
		}
		const { openFromChild } = await loadTalking();
		const now = this.#settings.now();
		const { sealed, own, claim } = fetched;
		const desk = { keys: [own], lines: this.#desk.contents.lines };
		const opened = await openFromChild(sealed, desk, now);
		const taken = await this.#keep(opened, sealed, { cameBy: 'link', cameAt: now }, claim);
		if (!taken.ok && taken.reason === 'seen' && taken.letter) {
			// it came by another way as well: that is kept, so this one can be erased
			const link = { ...claim, letter: taken.letter.id };
			await this.#desk.keep([{ table: 'links', keep: link }], [], now);
		}
		await this.confirmLinks();
		return taken;
	}

	/** Tells the relays what they have not heard yet. */
	async confirmLinks(): Promise<void> {
		for (const link of this.#desk.contents.links.filter((one) => one.toConfirm !== null)) {
			const edits = await confirmLink(link, this.#settings);
			await this.#desk.keep(edits, [], this.#settings.now());
		}
	}

	/** Bytes that were sealed to a key of this device. */
	async sealed(sealed: Bytes, how: HowItCame): Promise<Taken> {
		const { openFromChild } = await loadTalking();
		const { keys, lines } = this.#desk.contents;
		const opened = await openFromChild(sealed, { keys, lines }, this.#settings.now());
		return this.#keep(opened, sealed, how);
	}

	async #fromMailbox(one: Arrived): Promise<Taken> {
		const onCardOf = nameOnBox(this.#desk.contents.boxes, one.box);
		const how = { cameBy: 'mailbox', cameAt: one.at, onCardOf } as const;
		const taken = await this.sealed(one.sealed, how);
		if (taken.ok || taken.reason === 'seen') {
			this.#refused = this.#refused.filter(({ id }) => id !== one.id);
			await this.#mail.taken(one.id);
			return taken;
		}
		if (isNotKept(taken.reason)) return taken;
		if (taken.reason !== 'too-early') this.#refuse(one, taken.reason);
		else if (this.#settings.now() - one.at >= memoryDays * dayMs) this.#refuse(one, 'too-old');
		return taken;
	}

	#refuse({ id, at, sealed }: Arrived, reason: RefusedLetter['reason']): void {
		const others = this.#refused.filter((one) => one.id !== id);
		this.#refused = [...others, { id, reason, at, sealed }];
	}

	async #noLongerEarly(id: string): Promise<void> {
		await this.#desk.keep([{ table: 'early', remove: id }], [], this.#settings.now());
	}

	/** Keeps all that follows from a letter in one step. */
	async #keep(
		opened: OpenedByAdult | OpenedWithWords,
		sealed: Bytes,
		how: HowItCame,
		link: LinkClaim | null = null
	): Promise<Taken> {
		if (!opened.ok) return this.#notOpened(opened.reason, sealed);
		const { letter } = opened;
		if (isAskedElsewhere(opened, this.#desk.contents)) return refused('not-here');
		const before = this.#letter(letter.id);
		if (before) return { ok: false, reason: 'seen', letter: before };
		const now = this.#settings.now();
		const { takeIn } = await import('./taking-in.ts');
		const { came, edits, done, outgoing } = await takeIn(opened, this.#desk.contents, {
			...how,
			now
		});
		if (link) edits.push({ table: 'links', keep: { ...link, letter: letter.id } });
		const kept = await this.#desk.keep(edits, done, now);
		if (!kept.ok) return refused(kept.reason);
		if (outgoing) await this.#settings.handOver(outgoing);
		return { ok: true, ...came };
	}

	async #notOpened(reason: NotTaken, sealed: Bytes): Promise<Taken> {
		if (reason === 'too-early') return { ok: false, reason, isPutBy: false };
		if (reason !== 'seen') return refused(reason);
		const { sumOfFile } = await import('./file-sum.ts');
		const sum = await sumOfFile(sealed);
		const seen = this.#desk.contents.lines.flatMap(({ received }) => received.seen);
		const id = seen.find((one) => one.sum === sum)?.id;
		return { ok: false, reason, letter: id === undefined ? null : this.#letter(id) };
	}

	#letter(id: string): ReceivedLetter | null {
		return this.#desk.contents.letters.find((one) => one.id === id) ?? null;
	}
}

/** What is not here cannot be said to be removed: whoever else empties the mailbox may have it. */
function isAskedElsewhere(
	opened: Extract<OpenedByAdult | OpenedWithWords, { ok: true }>,
	{ keys, letters }: DeskContents
): boolean {
	const { kind, re } = opened.letter;
	if (kind !== 'forget' || letters.some(({ id }) => id === re)) return false;
	const own = 'by' in opened && keys.find(({ id }) => id === opened.by);
	return own ? own.kind === 'device' || cardOf(own).readers.length > 1 : false;
}

function isNotKept(reason: string): reason is NotKept {
	return reason === 'full' || reason === 'locked' || reason === 'not-kept';
}

function refused(reason: Exclude<NotTaken, 'seen' | 'too-early'>, word = ''): Taken {
	return { ok: false, reason, word };
}
