import type { Locale, Translator } from '#language';
import {
	receiverOf,
	somebody,
	type Answer,
	type ChildPost,
	type LetterClosed,
	type LetterShown,
	type MadeLetter,
	type Person,
	type Prepared,
	type Receiver,
	type Road,
	type SealedRoad,
	type SentLetter,
	type Telling
} from '#sharing';

/** What every screen about letters is given. */
export interface LettersRoom {
	t: Translator;
	locale: Locale;
	tier: Telling;
	post: ChildPost;
}

/** The letters of a suitcase in the forms that screens take them in. */
export class LettersHere {
	readonly #post: ChildPost;
	readonly #tier: Telling;
	/** Whom this child heard about files for, since the page was opened. */
	#fileTold = $state.raw<ReadonlySet<string>>(new Set());

	constructor(post: ChildPost, tier: Telling) {
		this.#post = post;
		this.#tier = tier;
	}

	get receivers(): readonly Receiver[] {
		return this.#post.people.map((person) => this.receiver(person));
	}

	receiver(person: Person): Receiver {
		const about = { person: person.id, is: person.is };
		return receiverOf(person, {
			now: Date.now(),
			hasLine: this.#post.hasConversation(person.id) && this.#post.whyNot(person) === null,
			isFileTold: this.#fileTold.has(person.id) || !this.#post.needsFileTalk(about)
		});
	}

	/** What the child was called in its last letter. */
	get lastName(): string {
		const last = this.#post.sent.find(({ id }) => this.#post.contentOf(id) !== null);
		return last ? (this.#post.contentOf(last.id)?.name ?? '') : '';
	}

	tellFile(person: string): void {
		this.#fileTold = new Set([...this.#fileTold, person]);
	}

	shown(letter: SentLetter): LetterShown {
		return {
			letter,
			standing: this.#post.standing(letter),
			isLate: this.#post.isLate(letter),
			isEnded: this.#post.isEnded(letter)
		};
	}

	get allShown(): readonly LetterShown[] {
		return this.#post.sent.map((letter) => this.shown(letter));
	}

	/** An answer that the child has not said anything of yet. */
	get fresh(): SentLetter | null {
		const waits = ({ answers, closedAt }: SentLetter) =>
			closedAt === null && answers.at(-1)?.response === null;
		return this.#post.sent.find(waits) ?? null;
	}

	async close({ is, to, draft, things }: MadeLetter): Promise<LetterClosed> {
		const addressee = { person: to.person, name: to.name };
		return this.#post.write({ is, to: addressee, draft, things });
	}

	prepare(id: string, road: SealedRoad, wish: { withWords: boolean }): Promise<Prepared> {
		return this.#post.prepare(id, road, wish);
	}

	give(id: string, road: Road): Promise<boolean> {
		return this.#post.give(id, road);
	}

	/** An answer that was typed on this device. */
	async answerHere(id: string, answer: Answer): Promise<boolean> {
		const by = this.#post.letter(id)?.to.name ?? '';
		const isYoung = this.#tier !== 'teen';
		return (await this.#post.answerHere(id, { by, answer, isYoung })).ok;
	}

	/** To whom a letter went, to give it once more. */
	receiverOfLetter({ to }: SentLetter): Receiver {
		const person = to.person === null ? null : this.#post.person(to.person);
		return person ? this.receiver(person) : somebody(to.name, 'other');
	}
}
