import { HeardRelays } from './heard-relays.ts';
import { Inbox, type BoxTrouble } from './inbox.ts';
import type { Porch } from './keeping.ts';
import { mailId, mailToRecord, parseMail, type Mail, type Wish } from './mail-records.ts';
import { oneWindowAtATime, type Alone } from './one-window.ts';
import { Outbox } from './outbox.ts';
import type { Outgoing, OutgoingState } from './outgoing.ts';
import type { Arrived, OwnBox } from './own-box.ts';
import type { RelayClient } from './relay-client.ts';

export interface MailroomSettings {
	/** The relay of this name; null for one that this app cannot speak with. */
	clientOf: (relay: string) => RelayClient | null;
	/** Milliseconds since 1970. */
	now?: () => number;
	/** A number from 0 to 1. */
	chance?: () => number;
	/** Lets one window of the device do a round at a time. */
	alone?: Alone;
}

/**
 * All mail of one vault, going and coming, also while that vault is locked: it knows sealed bytes,
 * ids and tokens, and keeps them on the porch. Nothing is thrown; what does not work now is tried
 * again in a later round.
 */
export class Mailroom {
	readonly #porch: Porch;
	readonly #relays: HeardRelays;
	readonly #alone: Alone;
	readonly #outbox: Outbox;
	readonly #inbox: Inbox;
	readonly #listeners = new Set<() => void>();
	#wishes: Wish[] = [];
	#round: Promise<void> | null = null;
	#isHurried = false;
	#outgoing = $state.raw<readonly Outgoing[]>([]);
	#boxes = $state.raw<readonly OwnBox[]>([]);
	#arrived = $state.raw<readonly Arrived[]>([]);
	#isOffline = $state.raw(false);
	#unreadable = $state.raw(0);

	constructor(porch: Porch, settings: MailroomSettings) {
		const { clientOf, now = Date.now, chance = Math.random } = settings;
		this.#porch = porch;
		this.#alone = settings.alone ?? oneWindowAtATime();
		this.#relays = new HeardRelays(clientOf);
		const heard = {
			clientOf: (relay: string) => this.#relays.clientOf(relay),
			now,
			chance
		};
		const keep = (mail: Mail) => this.#keep(mail);
		this.#outbox = new Outbox([], {
			...heard,
			keep: (letter) => keep({ is: 'outgoing', letter })
		});
		this.#inbox = new Inbox({ ...heard, keep, drop: (mail) => this.#drop(mail) });
	}

	/** Letters on their way, and those that are over until they are forgotten. */
	get outgoing(): readonly Outgoing[] {
		return this.#outgoing;
	}

	/** Mailboxes that are looked into; without those that are being closed. */
	get boxes(): readonly OwnBox[] {
		return this.#boxes;
	}

	/** Letters that came and are not in the vault yet, the oldest first. */
	get arrived(): readonly Arrived[] {
		return this.#arrived;
	}

	/** Whether a relay that is needed did not answer when it was asked last. */
	get isOffline(): boolean {
		return this.#isOffline;
	}

	/** How many things lie on the porch that cannot be used. They are left there. */
	get unreadable(): number {
		return this.#unreadable;
	}

	/** When there is something to do, in ms since 1970; null when there is nothing. */
	get next(): number | null {
		const moments = [this.#inbox.next, this.#outbox.next].filter((one) => one !== null);
		return moments.length > 0 ? Math.min(...moments) : null;
	}

	/** Reads the porch; false where that failed, and then everything is as it was. */
	async load(): Promise<boolean> {
		const listed = await this.#porch.list();
		if (!listed.ok) return false;
		const mails = listed.records.map(parseMail).filter((mail) => mail !== null);
		this.#wishes = mails.flatMap((mail) => (mail.is === 'wish' ? [mail.wish] : []));
		this.#outbox.meet(mails.flatMap((mail) => (mail.is === 'outgoing' ? [mail.letter] : [])));
		this.#inbox.meet(mails);
		this.#unreadable = (listed.unreadable ?? 0) + listed.records.length - mails.length;
		this.#show();
		return true;
	}

	/** Where a letter is; null for one that is not here. */
	stateOf(id: string): OutgoingState | null {
		return this.#outgoing.find((one) => one.id === id)?.state ?? null;
	}

	/** Why the relay does not make a mailbox, although it was heard; otherwise null. */
	troubleOf(mb: string): BoxTrouble | null {
		return this.#inbox.troubleOf(mb);
	}

	/** Keeps a letter, to be sent in the next round; false where it could not be kept. */
	async send(letter: Outgoing): Promise<boolean> {
		return this.#changed(await this.#outbox.add(letter));
	}

	/** The child wants a letter back. One that was never sent is over now. */
	async callBack(id: string): Promise<void> {
		const wish: Wish = { is: 'call-back', of: id };
		await this.#keep({ is: 'wish', wish });
		this.#wishes.push(wish);
		await this.#outbox.callBack(id);
		this.#changed(true);
	}

	/** Forgets a letter here, whatever becomes of it. */
	async forget(id: string): Promise<void> {
		this.#outbox.forget(id);
		await this.#porch.remove(`outgoing/${id}`);
		this.#show();
	}

	/**
	 * Keeps a mailbox of ours: it is made at its relay in the next round, made again when the relay
	 * has lost it, and looked into until its end. False where it could not be kept.
	 */
	async open(box: OwnBox): Promise<boolean> {
		return this.#changed(await this.#inbox.open(box));
	}

	/** Cuts the line: nothing comes in any more, and the relay is told until it has heard it. */
	async close(mb: string): Promise<void> {
		await this.#inbox.close(mb);
		this.#changed(true);
	}

	/**
	 * Tells the relays that no answer can be read here any more, before everything is erased: what is on
	 * its way does not lie there for nobody. Whoever is not heard soon is not waited for.
	 */
	async endBoxes(patienceMs: number = 2_000): Promise<void> {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
		// another window may have made some
		await Promise.race([this.load().then(() => this.#inbox.endAll()), patience]);
		clearTimeout(timer);
	}

	/** Says that a letter is in the vault. It goes from here, and does not come a second time. */
	async taken(id: string): Promise<void> {
		await this.#inbox.taken(id);
		this.#show();
	}

	/**
	 * All that is due: mailboxes made, letters fetched, sent, looked after and taken back. A second
	 * call joins the first; another window's round goes before or after this one.
	 */
	round(): Promise<void> {
		this.#round ??= this.#alone(() => this.#all()).finally(() => (this.#round = null));
		return this.#round;
	}

	/** A round in which everything is asked that has not to wait: the app was opened, or a network came. */
	async retry(): Promise<void> {
		await this.#round;
		this.#isHurried = true;
		await this.round();
	}

	/** Calls back when there may be something to do sooner than `next` said. Returns how to stop. */
	onWork(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async #all(): Promise<void> {
		// first what is kept: another window may have gone on with it, or the vault may be erased
		if (!(await this.load())) return;
		if (this.#isHurried) {
			this.#inbox.hurry(this.#relays.silent);
			this.#outbox.hurry(this.#relays.silent);
			this.#isHurried = false;
		}
		this.#relays.begin();
		await this.#fulfil();
		await this.#inbox.round();
		await this.#outbox.round();
		this.#show();
	}

	/** What was called back in another window, or just before the app ended. */
	async #fulfil(): Promise<void> {
		for (const wish of this.#wishes.filter(({ is }) => is === 'call-back')) {
			const letter = this.#outbox.letters.find(({ id }) => id === wish.of);
			if (letter && !letter.isCalledBack) await this.#outbox.callBack(wish.of);
			// from now on the letter itself says so
			else await this.#drop({ is: 'wish', wish });
		}
	}

	async #keep(mail: Mail): Promise<boolean> {
		const kept = await this.#porch.keep(mailToRecord(mail));
		this.#show();
		return kept.ok;
	}

	async #drop(mail: Mail): Promise<boolean> {
		return (await this.#porch.remove(mailId(mail))).ok;
	}

	#changed(isKept: boolean): boolean {
		this.#show();
		for (const listener of this.#listeners) listener();
		return isKept;
	}

	#show(): void {
		this.#outgoing = this.#outbox.letters;
		this.#boxes = this.#inbox.boxes;
		this.#arrived = this.#inbox.arrived;
		const needed = [...this.#inbox.relays, ...this.#outbox.relays];
		this.#isOffline = needed.some((relay) => this.#relays.silent.has(relay));
	}
}
