import { AdultCards } from './adult-cards.ts';
import { AdultTaking, type RefusedLetter, type Taken } from './adult-taking.svelte.ts';
import type { Bytes } from './bytes.ts';
import { nameFor, type DeskEdit } from './desk-contents.ts';
import type { ExportedLetter, ExportWords } from './export-letter.ts';
import type { GivenBack, NotGiven, Reply, WayBack } from './giving-back.ts';
import { KeptDesk, type Done, type Kept, type NotKept } from './kept-desk.svelte.ts';
import type { Keeping } from './keeping.ts';
import { letterToCode } from './letter-code.ts';
import { memoryDays } from './line-count.ts';
import type { AdultLine } from './line-records.ts';
import type { MailPort } from './mail-port.ts';
import type { OpeningLog } from './opening-log.ts';
import type { Outgoing, OutgoingState } from './outgoing.ts';
import type { ReceivedLetter } from './received-letter.ts';
import type { RelayClient } from './relay-client.ts';
import { isTimeOver, shownDropAt, withoutContent } from './retention.ts';
import { SharedBoxes, type HandedOver, type TakenOver } from './shared-boxes.ts';

export interface AdultPostSettings {
	/** Speaks with the relay of a link, by its host. */
	clientOf: (relay: string) => Pick<RelayClient, 'claim' | 'confirm'> | null;
	/** The host of this app, where links of its own lead. */
	ownRelay: string;
	/** In ms since 1970. */
	now?: () => number;
}

/** What goes back to a child. `file`: to be shown as codes, or saved. `code`: where one is enough. */
export type Given =
	{ ok: true; file: Bytes; code: string | null } | { ok: false; reason: NotGiven | NotKept };

/** How an answer goes to a child: over this relay, or why it does not. */
export type RoadBack = { is: 'relay'; relay: string } | { is: 'closed' | 'no-address' };

/**
 * The letters that children sent to an adult, on this adult's open desk. Every change is kept before
 * it shows, and everything that goes out is kept before it goes. Actions come one after the other.
 */
export class AdultPost {
	readonly cards: AdultCards;
	/** Mailboxes that more than one device empties. */
	readonly boxes: SharedBoxes;
	readonly #desk: KeptDesk;
	readonly #mail: MailPort;
	readonly #taking: AdultTaking;
	readonly #now: () => number;

	constructor(keeping: Keeping, mail: MailPort, settings: AdultPostSettings) {
		const { now = Date.now } = settings;
		this.#now = now;
		this.#mail = mail;
		this.#desk = new KeptDesk(keeping);
		this.cards = new AdultCards(this.#desk, mail, now);
		this.boxes = new SharedBoxes(this.#desk, mail, { ...settings, now });
		const handOver = (outgoing: Outgoing) => this.#handOver(outgoing);
		this.#taking = new AdultTaking(this.#desk, mail, { ...settings, now, handOver });
	}

	/** The newest first; those without content were forgotten, or their time was over. */
	get letters(): readonly ReceivedLetter[] {
		return [...this.#desk.contents.letters].sort((one, other) => other.cameAt - one.cameAt);
	}
	get lines(): readonly AdultLine[] {
		return this.#desk.contents.lines;
	}
	/** What came and cannot be shown. It stays, sealed, until `known`. */
	get refused(): readonly RefusedLetter[] {
		return this.#taking.refused;
	}
	/** How many sealed letters wait for one that should have come before them. */
	get early(): number {
		return this.#desk.contents.early.length;
	}
	get log(): OpeningLog {
		return this.#desk.log;
	}
	/** How many records are there and cannot be read. They are left as they are. */
	get unreadable(): number {
		return this.#desk.unreadable;
	}
	get isLoaded(): boolean {
		return this.#desk.isLoaded;
	}

	/** Reads the desk, drops what is over, takes in what came, and sends what was not sent. */
	load(): Promise<Kept> {
		return this.#desk.inTurn(async () => {
			const loaded = await this.#desk.load();
			if (loaded.ok) await this.#tidy();
			return loaded;
		});
	}

	/** What time brings along; now and then while the desk is open. */
	tick(): Promise<void> {
		return this.#desk.inTurn(() => this.#tidy());
	}

	/** Whether an answer still finds its way back to the child, and over which relay. */
	roadBackOf({ id, line, letter }: ReceivedLetter): RoadBack {
		return this.#roadBack(line, (known) =>
			letter === null ? undefined : known.unanswered.find((one) => one.letter === id)
		);
	}

	/** Whether a goodbye does: it takes the way of the last letter that has one. */
	goodbyeRoadOf({ line }: ReceivedLetter): RoadBack {
		return this.#roadBack(line, (known) => known.unanswered.at(-1));
	}

	/** Whether it came to a card of somebody else, for whom this device can read. */
	isStandIn({ own }: ReceivedLetter): boolean {
		const keys = this.#desk.contents.keys.filter(({ kind }) => kind === 'device');
		return keys.some(({ id }) => id === own);
	}

	/** What this adult is called in the conversation of a letter; empty without a card. */
	nameIn({ line }: ReceivedLetter): string {
		const known = this.lines.find((one) => one.id === line);
		return known ? nameFor(this.#desk.contents, known) : '';
	}

	/** Where an answer over the relay is. */
	stateOf(answer: string): OutgoingState | null {
		return this.#mail.stateOf(answer);
	}

	/** What this adult called itself last, on a card or in answers to somebody else's; may be empty. */
	get ownName(): string {
		return this.cards.all[0]?.card.name ?? this.#desk.contents.boxes.at(-1)?.as ?? '';
	}

	/** Lets another reader of a card empty its mailbox too. */
	handOver(card: string, recipient: string): Promise<HandedOver> {
		return this.#desk.inTurn(() => this.boxes.handOver(card, recipient));
	}
	/** Empties the mailbox of somebody else from now on. */
	takeOver(bytes: Bytes, as: string): Promise<TakenOver> {
		return this.#desk.inTurn(() => this.boxes.takeOver(bytes, as));
	}
	/** Stops emptying the mailbox of somebody else. */
	stopEmptying(id: string): Promise<Kept> {
		return this.#desk.inTurn(() => this.boxes.stop(id));
	}

	/** Takes in what the mailroom fetched. */
	takeArrived(): Promise<Taken[]> {
		return this.#desk.inTurn(() => this.#taking.arrived());
	}
	/** Opens a file, or the codes of a letter put together, that was sealed to a card or a key. */
	takeFile(bytes: Bytes, cameBy: 'file' | 'code' = 'file'): Promise<Taken> {
		return this.#desk.inTurn(() => this.#taking.file(bytes, cameBy));
	}
	/** Opens a letter in one scanned code. */
	takeCode(text: string): Promise<Taken> {
		return this.#desk.inTurn(() => this.#taking.code(text));
	}
	/** Opens a file with five words, as they were typed. */
	takeWords(bytes: Bytes, words: string): Promise<Taken> {
		return this.#desk.inTurn(() => this.#taking.words(bytes, words));
	}
	/** Fetches what lies behind a link and opens it. Only when the adult presses *Open*. */
	takeLink(address: string, words: string): Promise<Taken> {
		return this.#desk.inTurn(() => this.#taking.link(address, words));
	}
	/** A letter that was refused is known: what is left of it goes. */
	known(id: string): Promise<void> {
		return this.#taking.known(id);
	}

	/** Whether nobody has looked at it here. */
	isNew({ id }: ReceivedLetter): boolean {
		return !this.log.has('open', id);
	}

	/** Writes down that a letter is looked at; from the first time on its days are counted. */
	show(id: string): Promise<Kept> {
		return this.#change(id, 'open', (one) => {
			if (!one.letter || !this.isNew(one)) return one;
			const moments = { cameAt: one.cameAt, now: this.#now() };
			return { ...one, dropAt: shownDropAt(one.letter, moments) };
		});
	}

	/** It is part of a file now: it is not dropped by itself, and a child that asks hears *kept*. */
	putInFile(id: string): Promise<Kept> {
		return this.#change(id, 'into-file', (one) => ({ ...one, isInFile: true }));
	}

	/** Drops what is in a letter, here. */
	drop(id: string): Promise<Kept> {
		return this.#change(id, 'drop', withoutContent);
	}

	/** The letter as a folder in one file. From then on it counts as put in a file. */
	exportLetter(
		id: string,
		words: ExportWords,
		by: string
	): Promise<{ ok: true; file: ExportedLetter } | { ok: false; reason: NotKept | 'unknown' }> {
		return this.#desk.inTurn(async () => {
			const one = this.letters.find((letter) => letter.id === id);
			if (!one?.letter) return { ok: false, reason: 'unknown' };
			const { exportLetter } = await import('./export-letter.ts');
			const now = this.#now();
			const file = await exportLetter({ ...one, letter: one.letter }, { words, by, now });
			const edits: DeskEdit[] = [{ table: 'letters', keep: { ...one, isInFile: true } }];
			const kept = await this.#desk.keep(edits, [{ did: 'export', letter: id }], now);
			return kept.ok ? { ok: true, file } : kept;
		});
	}

	/** Answers a letter; after *not yet* it can be answered again. */
	reply(id: string, reply: Reply, way: WayBack): Promise<Given> {
		return this.#give(async () => {
			const { giveAnswer } = await import('./giving-back.ts');
			return giveAnswer(this.#desk.contents, id, reply, { way, now: this.#now() });
		});
	}

	/** Tells the child that its letter was read; only ever because the adult says so, and once. */
	tellRead(id: string): Promise<Given> {
		return this.#give(async () => {
			const { giveRead } = await import('./giving-back.ts');
			return giveRead(this.#desk.contents, id, this.#now());
		});
	}

	/** Ends a conversation and tells the child. */
	sayGoodbye(line: string): Promise<Given> {
		return this.#give(async () => {
			const { giveBye } = await import('./giving-back.ts');
			return giveBye(this.#desk.contents, line, this.#now());
		});
	}

	#roadBack(
		line: string,
		way: (known: AdultLine) => AdultLine['unanswered'][number] | undefined
	): RoadBack {
		const known = this.lines.find((one) => one.id === line);
		if (known?.isClosed) return { is: 'closed' };
		const today = new Date(this.#now()).toISOString().slice(0, 10);
		const back = known && way(known)?.back;
		return back && back.exp >= today ? { is: 'relay', relay: back.relay } : { is: 'no-address' };
	}

	#give(write: () => Promise<GivenBack>): Promise<Given> {
		return this.#desk.inTurn(async () => {
			const given = await write();
			if (!given.ok) return given;
			const kept = await this.#desk.keep(given.edits, [], this.#now());
			if (!kept.ok) return kept;
			if (given.outgoing) await this.#handOver(given.outgoing);
			return { ok: true, file: given.file, code: letterToCode(given.file) };
		});
	}

	#change(
		id: string,
		did: Done['did'],
		change: (one: ReceivedLetter) => ReceivedLetter
	): Promise<Kept> {
		return this.#desk.inTurn(async () => {
			const one = this.letters.find((letter) => letter.id === id);
			if (!one?.letter) return { ok: false, reason: 'not-kept' };
			const changed = change(one);
			const edits: DeskEdit[] = changed === one ? [] : [{ table: 'letters', keep: changed }];
			return this.#desk.keep(edits, [{ did, letter: id }], this.#now());
		});
	}

	/** Once the mailroom has it, it is not needed here; until then it is tried again. */
	async #handOver(outgoing: Outgoing): Promise<void> {
		if (!(await this.#mail.send(outgoing))) return;
		await this.#desk.keep([{ table: 'leaving', remove: outgoing.id }], [], this.#now());
	}

	async #tidy(): Promise<void> {
		await this.#dropOver();
		await this.cards.forgetOld();
		await this.cards.keepInTouch();
		await this.boxes.forgetOld();
		await this.boxes.keepInTouch();
		for (const outgoing of this.#desk.contents.leaving) await this.#handOver(outgoing);
		await this.#taking.confirmLinks();
		await this.#taking.arrived();
	}

	async #dropOver(): Promise<void> {
		const now = this.#now();
		const { letters, early, links } = this.#desk.contents;
		const over = letters.filter((one) => isTimeOver(one, now));
		const isOld = (at: number) => now - at >= memoryDays * 86_400_000;
		const edits: DeskEdit[] = [
			...over.map((one): DeskEdit => ({ table: 'letters', keep: withoutContent(one) })),
			...early.flatMap(({ id, cameAt }): DeskEdit[] =>
				isOld(cameAt) ? [{ table: 'early', remove: id }] : []
			),
			...links.flatMap(({ id, at }): DeskEdit[] =>
				isOld(at) ? [{ table: 'links', remove: id }] : []
			)
		];
		const done = over.map(({ id }): Done => ({ did: 'drop', letter: id }));
		await this.#desk.keep(edits, done, now);
	}
}
