import { isHeapedUp, oldMarks } from './arrivals.ts';
import { BoxPauses } from './box-pauses.ts';
import type { Mail } from './mail-records.ts';
import { arrivalId, boxToKeep } from './own-box.ts';
import type { Arrived, KeptBox, OwnBox, Taken } from './own-box.ts';
import type { RelayClient } from './relay-client.ts';
import { newRelayId } from './relay-mailbox.ts';

export interface InboxSettings {
	/** The relay of this name; null for one that this app cannot speak with. */
	clientOf: (relay: string) => RelayClient | null;
	/** Keeps it; false where that failed, and then nothing is done that counts on it. */
	keep: (mail: Mail) => Promise<boolean>;
	/** Removes it; what stays although it should not is removed another time. */
	drop: (mail: Mail) => Promise<boolean>;
	/** Milliseconds since 1970. */
	now: () => number;
	/** A number from 0 to 1. */
	chance: () => number;
}

/**
 * Why a relay does not make a mailbox, although it was heard. `gone`: it is somebody else's and not
 * there any more; its owner has ended it, or the relay has lost it and it will be made again.
 */
export type BoxTrouble = 'stamp' | 'taken' | 'refused' | 'full' | 'gone';

type Came = 'letter' | 'nothing' | 'lost' | 'later';

const mostInARound = 20;

/** Own mailboxes, and the letters that came in by them. */
export class Inbox {
	readonly #boxes = new Map<string, KeptBox>();
	readonly #letters = new Map<string, Arrived | Taken>();
	readonly #closing = new Set<string>();
	readonly #pauses: BoxPauses;
	readonly #troubles = new Map<string, BoxTrouble>();
	readonly #settings: InboxSettings;

	constructor(settings: InboxSettings) {
		this.#settings = settings;
		this.#pauses = new BoxPauses(settings);
	}

	/** Without those that are being closed. */
	get boxes(): readonly OwnBox[] {
		return [...this.#boxes.values()].filter(({ mb }) => !this.#closing.has(mb));
	}

	/** What came and was not taken yet, the oldest first. */
	get arrived(): readonly Arrived[] {
		const here = [...this.#letters.values()].filter((one): one is Arrived => one.sealed !== null);
		return here.sort((a, b) => a.at - b.at);
	}

	/** The moment of the next thing to do; null when there is nothing. */
	get next(): number | null {
		const moments = [...this.#boxes.values()].map(({ mb, relay, until }) => {
			const next = this.#pauses.next(mb);
			return this.#settings.clientOf(relay) ? Math.min(next, until) : until;
		});
		return moments.length > 0 ? Math.min(...moments) : null;
	}

	/** Why a box is not there for others yet; null where it is, or where nobody has asked. */
	troubleOf(mb: string): BoxTrouble | null {
		return this.#troubles.get(mb) ?? null;
	}

	/** The relays that are needed. */
	get relays(): readonly string[] {
		return [...this.#boxes.values()].map(({ relay }) => relay);
	}

	/** Takes over what is kept by now: another window may have been at work. */
	meet(mails: readonly Mail[]): void {
		this.#boxes.clear();
		this.#letters.clear();
		for (const mail of mails) {
			if (mail.is === 'box') this.#boxes.set(mail.box.mb, mail.box);
			if (mail.is === 'arrived') this.#letters.set(mail.letter.id, mail.letter);
			if (mail.is === 'wish' && mail.wish.is === 'close') this.#closing.add(mail.wish.of);
		}
		for (const known of [this.#troubles, this.#closing])
			for (const mb of known.keys()) if (!this.#boxes.has(mb)) known.delete(mb);
		this.#pauses.keepOnly((mb) => this.#boxes.has(mb));
	}

	async open(box: OwnBox): Promise<boolean> {
		const known = this.#boxes.get(box.mb);
		const isSame = known?.until === box.until && known.stamp === box.stamp;
		if (isSame) return true;
		const kept = known ? { ...known, until: box.until, stamp: box.stamp } : boxToKeep(box);
		if (!(await this.#settings.keep({ is: 'box', box: kept }))) return false;
		this.#boxes.set(box.mb, kept);
		this.#pauses.end(box.mb);
		return true;
	}

	async close(mb: string): Promise<void> {
		if (!this.#boxes.has(mb)) return;
		await this.#settings.keep({ is: 'wish', wish: { is: 'close', of: mb } });
		this.#closing.add(mb);
		this.#pauses.end(mb);
	}

	/**
	 * Ends every mailbox of this device at its relay, at once and with one try. What is behind a link
	 * was given to somebody else, and stays.
	 */
	async endAll(): Promise<void> {
		const own = [...this.#boxes.values()].filter((box) => box.wt !== null && !box.isForOther);
		for (const { mb } of own) this.#closing.add(mb);
		await Promise.all(own.map(async (box) => this.#settings.clientOf(box.relay)?.close(box)));
	}

	/** Its bytes go. While its mailbox is there it is known again. */
	async taken(id: string): Promise<void> {
		const letter = this.#letters.get(id);
		if (!letter) return;
		if (!this.#boxes.has(letter.box)) return this.#forget(letter);
		const mark: Taken = { id, box: letter.box, sealed: null, at: this.#settings.now() };
		if (await this.#settings.keep({ is: 'arrived', letter: mark })) this.#letters.set(id, mark);
	}

	/** What waits for one of these relays is due now. */
	hurry(relays: ReadonlySet<string>): void {
		for (const { mb, relay } of this.#boxes.values())
			if (relays.has(relay) || this.#pauses.isUsual(mb)) this.#pauses.end(mb);
	}

	/** Does all that is due, one box after the other. */
	async round(): Promise<void> {
		for (const mb of [...this.#boxes.keys()]) await this.#one(mb);
		await this.#forgetOld();
	}

	async #one(mb: string): Promise<void> {
		const box = this.#boxes.get(mb);
		if (!box) return;
		const { clientOf, now } = this.#settings;
		const isLetGo = box.wt === null && this.#closing.has(mb);
		if (isLetGo || now() >= box.until) return this.#end(box);
		const client = clientOf(box.relay);
		if (!client || now() < this.#pauses.next(mb)) return;
		if (this.#closing.has(mb)) return this.#close(box, client);
		if (box.wt !== null && !box.isMade && !(await this.#make(mb, client))) return;
		await (box.isForOther ? this.#lookAfter(mb, client) : this.#fetchAll(mb, client));
	}

	/** A mailbox for somebody else: only that it is there. */
	async #lookAfter(mb: string, client: RelayClient): Promise<void> {
		const box = this.#boxes.get(mb);
		const told = box && (await client.count(box));
		if (!told) return;
		if (!told.ok && told.reason !== 'gone') return void this.#later(mb, told.waitSeconds);
		if (!told.ok) {
			await this.#change(mb, { isMade: false });
			if (!(await this.#make(mb, client))) return;
		}
		this.#pauses.usual(mb);
	}

	async #close(box: KeptBox, client: RelayClient): Promise<void> {
		const told = await client.close(box);
		if (told.ok || told.reason === 'gone' || told.reason === 'refused') await this.#end(box);
		else this.#later(box.mb, told.waitSeconds);
	}

	/** The wish goes last: a box without it would be made again. */
	async #end(box: KeptBox): Promise<void> {
		const { drop } = this.#settings;
		const { mb } = box;
		if (!(await drop({ is: 'box', box }))) return void this.#later(mb, null);
		this.#boxes.delete(mb);
		this.#pauses.end(mb);
		this.#troubles.delete(mb);
		if (this.#closing.delete(mb)) await drop({ is: 'wish', wish: { is: 'close', of: mb } });
	}

	/** With the same ids and tokens as ever, so that whoever writes to it can go on. */
	async #make(mb: string, client: RelayClient): Promise<boolean> {
		const box = this.#boxes.get(mb);
		if (!box || box.wt === null) return false;
		const told = await client.create({ ...box, wt: box.wt }, box.stamp ?? undefined);
		if (told.ok) {
			this.#troubles.delete(mb);
			await this.#change(mb, { isMade: true });
			return true;
		}
		const { reason } = told;
		if (reason === 'stamp' || reason === 'taken' || reason === 'refused' || reason === 'full')
			this.#troubles.set(mb, reason);
		this.#later(mb, told.waitSeconds);
		return false;
	}

	async #fetchAll(mb: string, client: RelayClient): Promise<void> {
		let hasMade = false;
		for (let turn = 0; turn < mostInARound; turn++) {
			const box = this.#boxes.get(mb);
			if (!box || this.#closing.has(mb)) return;
			const came = await this.#fetch(box, client);
			if (came === 'later') return;
			if (came !== 'lost' && box.wt === null) this.#troubles.delete(mb);
			if (came === 'nothing') break;
			if (came === 'letter') continue;
			await this.#change(mb, { isMade: false, claim: null });
			if (box.wt === null) {
				this.#troubles.set(mb, 'gone');
				break;
			}
			if (hasMade) return void this.#later(mb, null);
			if (!(await this.#make(mb, client))) return;
			hasMade = true;
		}
		this.#pauses.usual(mb);
	}

	/** A step towards one letter. What is kept before each call makes it safe to end anywhere. */
	async #fetch(box: KeptBox, client: RelayClient): Promise<Came> {
		if (box.claim?.letter) return this.#confirm(box, client);
		const claim = box.claim ?? (await this.#newClaim(box, client));
		if (typeof claim === 'string') return claim;
		const told = await client.claim(box, claim.id);
		if (!told.ok) {
			// somebody else reads what is there; what comes after it is free
			return told.reason === 'claimed' ? 'nothing' : this.#notDone(box, told);
		}
		if (!told.letter) {
			// this one may have been used up by a letter that was confirmed
			await this.#change(box.mb, { claim: null });
			return 'nothing';
		}
		if (!(await this.#keepLetter(box, told.letter.sealed))) return this.#later(box.mb, null);
		const here = { ...claim, letter: told.letter.id };
		await this.#change(box.mb, { claim: here });
		return this.#confirm({ ...box, claim: here }, client);
	}

	async #newClaim(box: KeptBox, client: RelayClient): Promise<{ id: string; letter: null } | Came> {
		if (isHeapedUp(this.arrived, box.mb)) return 'nothing';
		const counted = await client.count(box);
		if (!counted.ok) return this.#notDone(box, counted);
		if (counted.waiting === 0) return 'nothing';
		const claim = { id: newRelayId(), letter: null };
		return (await this.#change(box.mb, { claim })) ? claim : this.#later(box.mb, null);
	}

	async #confirm(box: KeptBox, client: RelayClient): Promise<Came> {
		const { claim } = box;
		if (!claim?.letter) return 'nothing';
		const told = await client.confirm(box, claim.letter, claim.id);
		const isEnded = !told.ok && ['gone', 'not-yours', 'refused'].includes(told.reason);
		if (!told.ok && !isEnded) return this.#notDone(box, told);
		await this.#change(box.mb, { claim: null });
		return 'letter';
	}

	#notDone({ mb }: KeptBox, told: { reason: string; waitSeconds: number | null }): Came {
		return told.reason === 'gone' ? 'lost' : this.#later(mb, told.waitSeconds);
	}

	async #keepLetter({ mb }: KeptBox, sealed: Arrived['sealed']): Promise<boolean> {
		const id = await arrivalId(mb, sealed);
		if (this.#letters.has(id)) return true;
		const letter: Arrived = { id, box: mb, sealed, at: this.#settings.now() };
		if (!(await this.#settings.keep({ is: 'arrived', letter }))) return false;
		this.#letters.set(id, letter);
		return true;
	}

	/** The box may have got another end or stamp meanwhile. */
	#change(mb: string, changes: Partial<KeptBox>): Promise<boolean> {
		const box = this.#boxes.get(mb);
		return box ? this.#put({ ...box, ...changes }) : Promise.resolve(false);
	}

	#put(box: KeptBox): Promise<boolean> {
		this.#boxes.set(box.mb, box);
		return this.#settings.keep({ is: 'box', box });
	}

	#later(mb: string, waitSeconds: number | null): 'later' {
		this.#pauses.afterFailure(mb, waitSeconds);
		return 'later';
	}

	async #forget(letter: Arrived | Taken): Promise<void> {
		if (await this.#settings.drop({ is: 'arrived', letter })) this.#letters.delete(letter.id);
	}

	async #forgetOld(): Promise<void> {
		const old = oldMarks([...this.#letters.values()], this.#boxes, this.#settings.now());
		for (const mark of old) await this.#forget(mark);
	}
}
