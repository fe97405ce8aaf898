import { SvelteMap } from 'svelte/reactivity';
import {
	clientOfRelay,
	draftOfAnswer,
	draftOfVoice,
	keepInTouch,
	loadAdultPost,
	Mailroom,
	needsOf,
	ownRelay,
	parseAnswerBegun,
	type AdultPost,
	type AnswerBegun,
	type AnswerOutcome,
	type Ending,
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
	/** What lies kept of what was said with an answer, by the letter it is for. */
	readonly #said = new Map<string, AnswerBegun['voice']>();

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
		if (!vault) {
			[this.#post, this.#sitting] = [null, null];
			this.#said.clear();
		}
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
		// who writes to a card of this device hears that nobody opens it any more
		await this.#mailroom?.endBoxes();
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

	/** How the conversation of a letter can be ended: only where the child is told. */
	endingOf(received: ReceivedLetter): Ending {
		const { post } = this;
		const road = post?.goodbyeRoadOf(received) ?? { is: 'no-address' };
		const canGo = road.is === 'relay' && clientOfRelay(road.relay) !== null;
		const bye = road.is === 'closed' ? 'closed' : canGo ? 'can' : 'no-way';
		const letters = post?.letters.filter(({ line }) => line === received.line) ?? [];
		return {
			bye: post?.isStandIn(received) ? 'not-mine' : bye,
			me: post?.nameIn(received) ?? '',
			waiting: letters.filter((one) => ['answer', 'another'].includes(needsOf(one))).length
		};
	}

	async answer(received: ReceivedLetter, written: WrittenAnswer): Promise<AnswerOutcome> {
		const { id } = received;
		const give = (way: WayBack) => this.post?.reply(id, written, way) ?? locked;
		let given = await give(this.backOf(received) === 'by-itself' ? 'relay' : 'code');
		if (!given.ok && given.reason === 'too-long-for-codes') given = await give('file');
		const answer = this.post?.letters.find((one) => one.id === id)?.answers.at(-1);
		if (given.ok && answer) this.#given.set(answer.id, given.file);
		if (given.ok) await this.#dropAnswer(id);
		return answerOutcomeOf(given);
	}

	/** The sealed bytes of an answer that was given since this page was opened. */
	sealedOf(answer: string): Uint8Array<ArrayBuffer> | null {
		return this.#given.get(answer) ?? null;
	}

	/**
	 * Keeps an answer that is not given yet; false where that did not work. It is sealed at once: a desk
	 * that is shut in the next moment, here or by another window, takes nothing more.
	 */
	async keepAnswer(letter: string, begun: AnswerBegun): Promise<boolean> {
		const { vault } = this.lock;
		if (!vault) return false;
		const { voice } = begun;
		const words = vault.saveDraft(draftId(letter), draftOfAnswer(begun));
		if (this.#said.get(letter) === voice) return (await words).ok;
		this.#said.set(letter, voice);
		const place = draftId(letter, 'voice');
		const said = voice ? vault.saveDraft(place, draftOfVoice(voice)) : vault.dropDraft(place);
		const kept = await Promise.all([words, said]);
		if (!kept[1].ok) this.#said.delete(letter);
		return kept.every(({ ok }) => ok);
	}

	async answerBegun(letter: string): Promise<AnswerBegun | null> {
		const { vault } = this.lock;
		if (!vault) return null;
		const words = await vault.readDraft(draftId(letter));
		const said = await vault.readDraft(draftId(letter, 'voice'));
		const begun = parseAnswerBegun(words.ok && words.draft, said.ok && said.draft);
		this.#said.set(letter, begun?.voice ?? null);
		return begun;
	}

	/** Puts a letter away from this device, with what was begun of an answer; false where it stays. */
	async dropLetter(letter: string): Promise<boolean> {
		const dropped = await this.post?.drop(letter);
		if (dropped?.ok) await this.#dropAnswer(letter);
		return dropped?.ok ?? false;
	}

	async #dropAnswer(letter: string): Promise<void> {
		const { vault } = this.lock;
		this.#said.delete(letter);
		await Promise.all([
			vault?.dropDraft(draftId(letter)),
			vault?.dropDraft(draftId(letter, 'voice'))
		]);
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
				// what a child wished forgotten, or whose time is over, takes along what was begun of an answer
				const gone = post.letters.filter(({ letter }) => letter === null);
				for (const { id } of gone) void this.#dropAnswer(id);
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

function draftId(letter: string, part: 'words' | 'voice' = 'words'): string {
	return part === 'words' ? `answer.${letter}` : `answer.${letter}.voice`;
}
