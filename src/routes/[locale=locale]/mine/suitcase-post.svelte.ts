import type { SuitcaseState } from '#journal';
import {
	Mailroom,
	clientOfRelay,
	keepInTouch,
	loadChildPost,
	ownRelay,
	type ChildPost,
	type Porch
} from '#sharing';
import { openPorch, presentDoor, sessionPorch, type Vault } from '#vault';

/**
 * The letters in the suitcase of this page, and its mail. Mail goes and comes while the suitcase is
 * shut too; what comes then is opened with the suitcase.
 */
export class SuitcasePost {
	#post = $state.raw<ChildPost | null>(null);
	#room = $state.raw<Mailroom | null>(null);
	#hasFailed = $state(false);
	/** What the room was made for: another door, or a suitcase only for now, has a mail of its own. */
	#roomOf: unknown = null;
	#vault: Vault | null = null;
	#stopTouch: (() => void) | null = null;
	#isHere = false;

	/** Null while the suitcase is shut, or its letters are being read. */
	get post(): ChildPost | null {
		return this.#post;
	}

	/** Whether the letters of the open suitcase could not be read. They lie there as they were. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	get room(): Mailroom | null {
		return this.#room;
	}

	/** Somebody is at the suitcase. Returns how to leave. */
	begin(): () => void {
		this.#isHere = true;
		this.#touch();
		return () => {
			this.#isHere = false;
			this.#touch();
		};
	}

	/** Goes along with the suitcase: call it with what is open, and whenever that changes. */
	async follow(vault: Vault | null, state: SuitcaseState): Promise<void> {
		const isShut = state === 'needs-code' || state === 'closed' || state === 'doors';
		if (vault === null && !isShut && state !== 'opening') this.#leave();
		if (vault === this.#vault && (vault !== null || this.#room)) return;
		this.#vault = vault;
		this.#post = null;
		this.#hasFailed = false;
		if (vault) await this.#open(vault);
		else if (isShut && state !== 'doors') await this.#enter(null);
	}

	/** Reads the letters once more. */
	async tryAgain(): Promise<void> {
		if (this.#vault) await this.#open(this.#vault);
	}

	/** Everything is about to be thrown away: no answer can be read here any more, and the relay hears so. */
	async endBoxes(): Promise<void> {
		await this.#room?.endBoxes();
	}

	/** Opens what has come. */
	async takeIn(): Promise<void> {
		await this.#post?.takeArrived();
	}

	async #open(vault: Vault): Promise<void> {
		const [room, ChildPost] = await Promise.all([this.#enter(vault), loadChildPost()]);
		if (this.#vault !== vault) return;
		const post = new ChildPost(vault, room, {
			relay: ownRelay(),
			app: location.origin
		});
		const isRead = await post.load();
		// shut in the meantime: nothing readable comes back
		if (this.#vault !== vault) return;
		this.#hasFailed = !isRead;
		if (!isRead) return;
		this.#post = post;
		await post.takeArrived();
	}

	/** The mail of the vault on the device, or of this one only for now. */
	async #enter(vault: Vault | null): Promise<Mailroom> {
		const of = vault?.keep === 'session' ? vault : presentDoor();
		if (this.#room && this.#roomOf === of) return this.#room;
		const room = new Mailroom(await porchOf(vault), { clientOf: clientOfRelay });
		await room.load();
		this.#room = room;
		this.#roomOf = of;
		this.#touch();
		return room;
	}

	/** There is no suitcase any more, so it has no mail. */
	#leave(): void {
		this.#room = null;
		this.#roomOf = null;
		this.#touch();
	}

	#touch(): void {
		this.#stopTouch?.();
		this.#stopTouch = this.#isHere && this.#room ? keepInTouch(this.#room) : null;
	}
}

async function porchOf(vault: Vault | null): Promise<Porch> {
	if (vault?.keep === 'session') return sessionPorch(vault);
	const opened = await openPorch();
	return opened.ok ? opened.porch : porchOfPage();
}

/**
 * Where the device has no porch: this page's memory. A letter that was given stays in the vault until
 * it is over, and is handed over again the next time.
 */
function porchOfPage(): Porch {
	const records = new Map<string, string>();
	return {
		list: () =>
			Promise.resolve({
				ok: true,
				records: [...records.values()].map((text) => JSON.parse(text) as { id: string })
			}),
		keep(record) {
			records.set(record.id, JSON.stringify(record));
			return Promise.resolve({ ok: true });
		},
		remove(id) {
			records.delete(id);
			return Promise.resolve({ ok: true });
		}
	};
}

let shared: SuitcasePost | null = null;

/** The one of this page, as there is one suitcase. */
export function postOfThisPage(): SuitcasePost {
	shared ??= new SuitcasePost();
	return shared;
}
