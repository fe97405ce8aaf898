import { toBase64Url } from './base64.ts';
import { readRecipient, writeRecipient } from './bech32.ts';
import { dayMs, isCardName, isRelayHost, type Card } from './card.ts';
import { cardOf } from './circle.ts';
import type { DeskEdit } from './desk-contents.ts';
import { isGoodKey } from './good-key.ts';
import type { KeptDesk, NotKept } from './kept-desk.svelte.ts';
import { memoryDays } from './line-count.ts';
import type { DeviceKey, OwnCard } from './line-records.ts';
import type { MailPort } from './mail-port.ts';
import type { OwnBox } from './own-box.ts';
import type { CardDetails } from './own-cards.ts';

/** A card that lies on the desk. */
export interface CardOnDesk {
	readonly own: OwnCard;
	readonly card: Card;
	/** `used`: by the child it was for. `over`: its time is; letters of those who write already still come. */
	readonly is: 'open' | 'used' | 'over' | 'ended';
}

/**
 * Why there is no new card:
 *
 * - `bad-name`, `bad-relay`: no card can carry that
 * - `bad-key`: what was pasted for another reader is no key, `age1…`, or it is there twice
 * - `too-many-readers`: two beside the adult at most
 */
export type NotMade = NotKept | 'bad-name' | 'bad-relay' | 'bad-key' | 'too-many-readers';

export type CardMade = { ok: true; own: OwnCard; card: Card } | { ok: false; reason: NotMade };

/** The cards an adult has given out, and the key of this device for cards of others. */
export class AdultCards {
	readonly #desk: KeptDesk;
	readonly #mail: MailPort;
	readonly #now: () => number;

	constructor(desk: KeptDesk, mail: MailPort, now: () => number) {
		this.#desk = desk;
		this.#mail = mail;
		this.#now = now;
	}

	/** The newest first. */
	get all(): readonly CardOnDesk[] {
		const { keys, ended } = this.#desk.contents;
		const cards = keys.filter((own) => own.kind === 'card');
		return cards
			.map((own) => {
				const card = cardOf(own);
				const isEnded = ended.some(({ id }) => id === own.id);
				const isOver = this.#now() >= card.expires;
				const is = isEnded ? 'ended' : own.usedBy ? 'used' : isOver ? 'over' : 'open';
				return { own, card, is } as const;
			})
			.sort((one, other) => other.own.madeAt - one.own.madeAt);
	}

	/** Open cards whose time is over: replace them, and put the new ones where the old ones lie. */
	get due(): readonly CardOnDesk[] {
		return this.all.filter(({ is, card }) => is === 'over' && card.use === 'open');
	}

	/** A new card with a mailbox of its own. It is kept before anybody can see it. */
	async make(details: CardDetails): Promise<CardMade> {
		const problem = problemOf(details);
		if (problem) return { ok: false, reason: problem };
		const { makeCard } = await import('./own-cards.ts');
		const others = details.others.map((one) => ({ ...one, recipient: one.recipient.trim() }));
		const made = await makeCard({ ...details, others }, { now: this.#now() });
		return this.#keep(made);
	}

	/** The same card again with a new time, key and mailbox; the old one is over. */
	async replace(id: string): Promise<CardMade> {
		const old = this.all.find(({ own }) => own.id === id);
		if (!old) return { ok: false, reason: 'not-kept' };
		const { makeCard } = await import('./own-cards.ts');
		const { use, relay, name, reads, decides, doesNotDecide, stamp, readers } = old.card;
		const others = readers.flatMap(({ role, key }) =>
			role === 'person' ? [] : [{ role, recipient: writeRecipient(key) }]
		);
		const details = { use, relay, name, reads, decides, doesNotDecide, stamp, others };
		return this.#keep(await makeCard(details, { now: this.#now() }));
	}

	/** Cuts the mailbox of a card: whoever writes to it hears that it is closed. */
	async end(id: string): Promise<{ ok: true } | { ok: false; reason: NotKept }> {
		const now = this.#now();
		const kept = await this.#desk.keep([{ table: 'ended', keep: { id, at: now } }], [], now);
		if (kept.ok) await this.keepInTouch();
		return kept;
	}

	/** The key of this device that can be put on somebody else's card; null where there is none now. */
	get ownKey(): DeviceKey | null {
		const keys = this.#desk.contents.keys.filter((own) => own.kind === 'device');
		const newest = keys.sort((one, other) => other.madeAt - one.madeAt)[0];
		return newest && this.#now() < this.endOf(newest) ? newest : null;
	}

	/** Until when this key is put on new cards, in ms since 1970. */
	endOf({ madeAt }: DeviceKey): number {
		return madeAt + deviceKeyMs;
	}

	/** The key to show; a new one where there is none, or the last is ninety days old. */
	async makeOwnKey(): Promise<{ ok: true; key: DeviceKey } | { ok: false; reason: NotKept }> {
		if (this.ownKey) return { ok: true, key: this.ownKey };
		const { makeDeviceKey } = await import('./own-cards.ts');
		const now = this.#now();
		const key = await makeDeviceKey({ now });
		const kept = await this.#desk.keep([{ table: 'keys', keep: key }], [], now);
		return kept.ok ? { ok: true, key } : kept;
	}

	/** Looks into the mailboxes of all cards that letters can still come to, and cuts the others. */
	async keepInTouch(): Promise<void> {
		for (const { own, card, is } of this.all) {
			const box = boxOf(own, card);
			const isKnown = this.#mail.boxes.some(({ mb }) => mb === box.mb);
			if (is !== 'ended' && !isKnown && this.#now() < box.until) await this.#mail.open(box);
			if (is === 'ended' && isKnown) await this.#mail.close(box.mb);
		}
	}

	/** Forgets keys to which nothing can be on its way any more. */
	async forgetOld(): Promise<void> {
		const { canForget } = await import('./own-cards.ts');
		const now = this.#now();
		const { keys, boxes } = this.#desk.contents;
		// a letter to a card may still come to the key of this device that is on it
		const isNeeded = (id: string) => boxes.some(({ own, until }) => own === id && now < until);
		const old = keys.filter((own) => canForget(own, now) && !isNeeded(own.id));
		const edits = old.flatMap(({ id }): DeskEdit[] => [
			{ table: 'keys', remove: id },
			{ table: 'ended', remove: id }
		]);
		await this.#desk.keep(edits, [], now);
	}

	async #keep(made: { own: OwnCard; card: Card }): Promise<CardMade> {
		const kept = await this.#desk.keep([{ table: 'keys', keep: made.own }], [], this.#now());
		if (!kept.ok) return kept;
		await this.keepInTouch();
		return { ok: true, ...made };
	}
}

const deviceKeyMs = 90 * dayMs;

/** The mailbox of a card: letters of those who write already come until the key is forgotten. */
function boxOf(own: OwnCard, card: Card): OwnBox {
	return {
		mb: toBase64Url(card.mailbox),
		rt: own.readToken,
		wt: toBase64Url(card.writeToken),
		relay: card.relay,
		stamp: card.stamp && toBase64Url(card.stamp),
		until: card.expires + memoryDays * dayMs
	};
}

function problemOf({ name, relay, others }: CardDetails): NotMade | null {
	if (!isCardName(name)) return 'bad-name';
	if (!isRelayHost(relay)) return 'bad-relay';
	if (others.length > 2) return 'too-many-readers';
	const written = others.map(({ recipient }) => recipient.trim());
	if (new Set(written).size < written.length) return 'bad-key';
	const keys = written.map(readRecipient);
	return keys.some((key) => key === null || !isGoodKey(key)) ? 'bad-key' : null;
}
