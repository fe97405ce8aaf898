import { SvelteMap } from 'svelte/reactivity';
import {
	clientOfRelay,
	draftOfAnswer,
	keepInTouch,
	loadAdultPost,
	Mailroom,
	ownRelay,
	parseAnswerBegun,
	type AdultPost,
	type AnswerBegun,
	type AnswerOutcome,
	type ReceivedLetter,
	type WayBack,
	type WrittenAnswer
} from '#sharing';
import { Desk, deskDevice, openPorch, type DeskState, type Vault } from '#vault';
import { answerOutcomeOf, troubleOf } from './outcomes.ts';

/** So often is looked at what time brings along. */
const tickMs = 60_000;

/**
 * An adult's desk in this window: its lock, its letters and its mail. There is none on the device
 * until somebody opens a letter, makes a card or puts a lock on.
 */
export class PageDesk {
	readonly lock = new Desk();
	#post = $state.raw<AdultPost | null>(null);
	#mailroom = $state.raw<Mailroom | null>(null);
	#hasFailed = $state(false);
	#isBeginning = $state(false);
	#sitting: { vault: Vault; post: Promise<AdultPost | null> } | null = null;
	#coming: Promise<Mailroom | null> | null = null;
	#stopMail: (() => void) | null = null;
	#isLeft = false;
	/** What was given, sealed: for as long as this page is there. */
	readonly #given = new SvelteMap<string, Uint8Array<ArrayBuffer>>();

	/** The letters and cards; null while the desk is shut, or there is none. */
	get post(): AdultPost | null {
		// while the lock is changed there is another vault, and soon other letters over it
		return this.lock.vault && this.#post;
	}

	get mailroom(): Mailroom | null {
		return this.#mailroom;
	}

	/** Whether the screens can be shown: those from which a desk is begun stay meanwhile. */
	get isReady(): boolean {
		if (this.lock.state === 'none' || this.#isBeginning) return true;
		return this.lock.state === 'open' && this.post !== null;
	}

	/** Why nothing can be done here. */
	get trouble() {
		return this.#hasFailed ? 'failed' : troubleOf(this.lock.state);
	}

	/** Looks for a desk, and does what time and mail bring along. Returns how to stop. */
	watch(): () => void {
		void this.lock.open();
		const stopLock = this.lock.watch();
		const timer = setInterval(() => void this.post?.tick(), tickMs);
		// another window of this device may have answered meanwhile
		const look = () => void this.post?.load();
		window.addEventListener('focus', look);
		return () => {
			this.#isLeft = true;
			stopLock();
			clearInterval(timer);
			window.removeEventListener('focus', look);
			this.#leaveMail();
		};
	}

	/** Sits down at a desk that was opened, and fetches its mail also while it is shut. */
	async follow(state: DeskState, vault: Vault | null): Promise<void> {
		if (!vault) [this.#post, this.#sitting] = [null, null];
		if (state === 'locked') await this.lock.open();
		else if (state === 'needs-phrase') await this.#mail();
		else if (state === 'open') await this.#sit();
	}

	/** The letters and cards, on a desk that is made now where there is none. */
	async use(): Promise<AdultPost | null> {
		if (this.lock.state !== 'none') return this.#sit();
		this.#isBeginning = true;
		await this.lock.begin();
		const post = await this.#sit();
		this.#isBeginning = false;
		return post;
	}

	again(): void {
		this.#hasFailed = false;
		void this.lock.open();
	}

	async beginAnew(): Promise<void> {
		this.#leaveMail();
		await this.lock.begin(true);
	}

	/** Everything is gone from this device; false when it is not. */
	async wipe(): Promise<boolean> {
		this.#leaveMail();
		const wiped = await this.lock.wipe();
		if (!wiped.ok) await this.#mail();
		else this.#given.clear();
		return wiped.ok;
	}

	/** How an answer goes back, or why it cannot. */
	backOf(received: ReceivedLetter): 'by-itself' | 'by-hand' | 'no-address' | 'closed' {
		const road = this.post?.roadBackOf(received) ?? { is: 'no-address' };
		if (road.is !== 'relay') return road.is;
		return clientOfRelay(road.relay) ? 'by-itself' : 'by-hand';
	}

	async answer(received: ReceivedLetter, written: WrittenAnswer): Promise<AnswerOutcome> {
		const { id } = received;
		const give = (way: WayBack) => this.post?.reply(id, written, way) ?? locked;
		let given = await give(this.backOf(received) === 'by-itself' ? 'relay' : 'code');
		if (!given.ok && given.reason === 'too-long-for-codes') given = await give('file');
		const answer = this.post?.letters.find((one) => one.id === id)?.answers.at(-1);
		if (given.ok && answer) this.#given.set(answer.id, given.file);
		if (given.ok) await this.lock.vault?.dropDraft(draftId(id));
		return answerOutcomeOf(given);
	}

	/** The sealed bytes of an answer that was given since this page was opened. */
	sealedOf(answer: string): Uint8Array<ArrayBuffer> | null {
		return this.#given.get(answer) ?? null;
	}

	/** Keeps an answer that is not given yet; false where that did not work. */
	async keepAnswer(letter: string, begun: AnswerBegun): Promise<boolean> {
		const kept = await this.lock.vault?.saveDraft(draftId(letter), draftOfAnswer(begun));
		return kept?.ok ?? false;
	}

	async answerBegun(letter: string): Promise<AnswerBegun | null> {
		const kept = await this.lock.vault?.readDraft(draftId(letter));
		return kept?.ok ? parseAnswerBegun(kept.draft) : null;
	}

	#sit(): Promise<AdultPost | null> {
		const { vault } = this.lock;
		if (!vault) return Promise.resolve(null);
		if (this.#sitting?.vault !== vault) this.#sitting = { vault, post: this.#postAt(vault) };
		return this.#sitting.post;
	}

	async #postAt(vault: Vault): Promise<AdultPost | null> {
		try {
			const [AdultPost, mail] = await Promise.all([loadAdultPost(), this.#mail()]);
			const settings = { clientOf: clientOfRelay, ownRelay: ownRelay() };
			const post = mail && new AdultPost(vault, mail, settings);
			if (post && (await post.load()).ok) {
				if (this.lock.vault === vault) this.#post = post;
				return post;
			}
		} catch {
			// what it is shown with did not come over the line
		}
		this.#sitting = null;
		this.#hasFailed = !vault.isLocked;
		return null;
	}

	/** One for all who ask. */
	#mail(): Promise<Mailroom | null> {
		if (this.#mailroom) return Promise.resolve(this.#mailroom);
		this.#coming ??= this.#openMail().finally(() => (this.#coming = null));
		return this.#coming;
	}

	async #openMail(): Promise<Mailroom | null> {
		const opened = await openPorch(deskDevice());
		if (!opened.ok) return null;
		const mailroom = new Mailroom(opened.porch, { clientOf: clientOfRelay });
		if (!(await mailroom.load())) return null;
		this.#mailroom = mailroom;
		if (!this.#isLeft) this.#stopMail = keepInTouch(mailroom);
		return mailroom;
	}

	#leaveMail(): void {
		this.#stopMail?.();
		this.#stopMail = null;
		this.#mailroom = null;
	}
}

const locked = Promise.resolve({ ok: false, reason: 'locked' } as const);

function draftId(letter: string): string {
	return `answer.${letter}`;
}
