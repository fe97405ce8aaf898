import type { Bytes } from './bytes.ts';
import { isCardName, isRelayHost, type Card } from './card.ts';
import { takeArrived, takeFile, type AnswerTaken, type TakenIn } from './answers-in.ts';
import { addPerson, compared, removePerson, renew, type PersonAdded } from './child-circle.ts';
import type { ChildDesk, MailroomPort } from './child-desk.ts';
import { ChildRecords, type Change } from './child-records.svelte.ts';
import { meetCard, whyNoLetter, type Meets, type NoLetter } from './circle.ts';
import type { Keeping } from './keeping.ts';
import { answerHere, askToForget, closeLetter, reopenLetter, respond } from './letter-after.ts';
import { takeBack, tidyMail } from './letter-after.ts';
import type { AnswerHere, ForgetAsked, TakenBack } from './letter-after.ts';
import { giveBy, goOn, prepareRoad } from './letter-roads.ts';
import type { Prepared, SealedRoad } from './receiver.ts';
import { needsFileTalk, previewOf, throwAway, writeLetter } from './letter-writing.ts';
import type { Addressee, LetterToWrite, LetterWritten, Preview } from './letter-writing.ts';
import type { Letter, LetterDraft } from './letter.ts';
import type { Meeting, Person } from './line-records.ts';
import type { PersonKind } from './person-kinds.ts';
import type { ReplyProblem } from './reply.ts';
import { standingOf, type LetterStanding, type Response, type Road } from './sent-letter.ts';
import type { SentLetter } from './sent-letter.ts';
import { loadTalking } from './talking.ts';
import { isLate } from './working-days.ts';

export interface ChildPostSettings {
	/** The host name of the relay of this app: answers from whoever has no card come there. */
	relay: string;
	/** The origin of this app, for links. */
	app: string;
	/** The work factor of five words; lower only in tests. */
	logN?: number;
	now?: () => number;
}

/**
 * The letters of a child: its people, what it sent, and what came of that. Everything is kept before it
 * is sent or told; what the device does not take is said, and nothing is sent then.
 */
export class ChildPost {
	readonly #desk: ChildDesk;
	#isLoaded = $state(false);
	#dropped = $state(0);

	constructor(
		keeping: Keeping,
		mailroom: MailroomPort,
		{ relay, app, logN, now = Date.now }: ChildPostSettings
	) {
		const records = new ChildRecords(keeping);
		const host = isRelayHost(relay) ? relay : null;
		this.#desk = { records, mailroom, relay: host, app, logN, now };
	}

	/** Reads all that is kept and takes up what was left in the middle. False: it cannot be read now. */
	load(): Promise<boolean> {
		const { records } = this.#desk;
		return records.inTurn(async () => {
			if (!(await records.load())) return false;
			this.#isLoaded = true;
			await this.#tidy();
			for (const sent of records.letters) await goOn(this.#desk, sent);
			return true;
		});
	}

	get isLoaded(): boolean {
		return this.#isLoaded;
	}
	get people(): readonly Person[] {
		return this.#desk.records.people.toSorted((one, other) => one.addedAt - other.addedAt);
	}
	/** The newest first. */
	get sent(): readonly SentLetter[] {
		return this.#desk.records.letters.toSorted((one, other) => other.madeAt - one.madeAt);
	}
	/** Records that are there and cannot be read. */
	get unreadable(): number {
		return this.#desk.records.unreadable;
	}
	/** What came in since the start and was no answer to this child. */
	get dropped(): number {
		return this.#dropped;
	}

	letter(id: string): SentLetter | null {
		return this.#desk.records.letter(id);
	}
	person(id: string): Person | null {
		return this.#desk.records.person(id);
	}
	standing(letter: SentLetter): LetterStanding {
		return standingOf(letter, this.#desk.mailroom.stateOf(letter.id));
	}
	isLate(letter: SentLetter): boolean {
		return isLate(letter, this.#desk.now());
	}
	/** The letters in which this thing of the suitcase went, the newest first. */
	lettersWith(thing: string): readonly SentLetter[] {
		return this.sent.filter(({ things }) => things.includes(thing));
	}
	/** Of those, the ones that were answered. */
	answersTo(thing: string): readonly SentLetter[] {
		return this.lettersWith(thing).filter(({ answers }) => answers.length > 0);
	}
	/** What was in a letter, as it was sent; null once nobody had to get it any more. */
	contentOf(id: string): Letter | null {
		return this.#desk.records.way(id)?.letter ?? null;
	}
	/** Whether the other ended this conversation. */
	isEnded({ line }: SentLetter): boolean {
		return this.#desk.records.line(line)?.isClosed ?? false;
	}
	/** Why nothing can be sealed to somebody of the circle now; null where it can. */
	whyNot(person: Person): NoLetter | null {
		const lines = this.#desk.records.lines.filter((line) => line.person === person.id);
		const line = lines.find(({ isClosed }) => !isClosed) ?? lines[0] ?? null;
		return whyNoLetter(
			person,
			line && (line.isClosed || line.sent > 0) ? line : null,
			this.#desk.now()
		);
	}
	hasConversation(person: string): boolean {
		return this.#desk.records.lines.some((line) => line.person === person && line.sent > 0);
	}

	meet(card: Card): Meets {
		return meetCard(this.people, card);
	}
	addPerson(
		card: Card,
		about: { meeting: Meeting; name: string; is: PersonKind }
	): Promise<PersonAdded> {
		return this.#desk.records.inTurn(() => addPerson(this.#desk, card, about));
	}
	renew(id: string, card: Card, meeting: Meeting): Promise<boolean> {
		return this.#with(id, (person) => renew(this.#desk, person, card, meeting));
	}
	/** After the pictures on both screens were the same. */
	compared(id: string): Promise<boolean> {
		return this.#with(id, (person) => compared(this.#desk, person));
	}
	/** False too for what is no name. */
	rename(id: string, name: string): Promise<boolean> {
		return this.#with(id, async (person) => {
			return isCardName(name) && this.#desk.records.commit([{ person: { ...person, name } }]);
		});
	}
	sayWho(id: string, is: PersonKind): Promise<boolean> {
		return this.#with(id, (person) => this.#desk.records.commit([{ person: { ...person, is } }]));
	}
	removePerson(id: string): Promise<boolean> {
		return this.#with(id, (person) => removePerson(this.#desk, person));
	}

	preview(draft: LetterDraft, to: Addressee): Preview {
		return previewOf(this.#desk, draft, to);
	}
	needsFileTalk(to: { person: string | null; is: PersonKind }): boolean {
		return needsFileTalk(this.#desk, to);
	}
	/** Closes a letter: it is kept as a *concept*, to be given or thrown away. */
	write(made: LetterToWrite): Promise<LetterWritten> {
		return this.#desk.records.inTurn(() => writeLetter(this.#desk, made));
	}
	/** Seals it for a road. Through the mailbox and behind a link it goes only when it is given. */
	prepare(id: string, road: SealedRoad, { withWords = false } = {}): Promise<Prepared> {
		return this.#desk.records.inTurn(() => prepareRoad(this.#desk, id, road, withWords));
	}
	/** It was given by this road, or is sent by it now. False: not kept, and nothing was sent. */
	give(id: string, road: Road): Promise<boolean> {
		return this.#desk.records.inTurn(() => giveBy(this.#desk, id, road));
	}
	throwAway(id: string): Promise<boolean> {
		return this.#about(id, false, (letter) => throwAway(this.#desk, letter));
	}

	answerHere(
		id: string,
		answer: AnswerHere
	): Promise<{ ok: true } | { ok: false; reason: ReplyProblem | 'not-kept' }> {
		const gone = { ok: false, reason: 'not-kept' } as const;
		return this.#about(id, gone, (letter) => answerHere(this.#desk, letter, answer));
	}
	/** Call it when the suitcase opens, and whenever the mailroom has something new. */
	takeArrived(): Promise<TakenIn> {
		return this.#desk.records.inTurn(async () => {
			// without the conversations everything would look like somebody else's
			if (!this.#isLoaded) return { taken: 0, dropped: 0, waiting: [] };
			const come = await takeArrived(this.#desk);
			this.#dropped += come.dropped;
			return come;
		});
	}
	/** An answer from a file, or from codes that were joined. */
	takeFile(file: Bytes): Promise<AnswerTaken> {
		return this.#desk.records.inTurn(() => takeFile(this.#desk, file));
	}
	respond(id: string, answer: string, response: Response | null): Promise<boolean> {
		return this.#about(id, false, (letter) => respond(this.#desk, letter, answer, response));
	}
	close(id: string): Promise<boolean> {
		return this.#about(id, false, (letter) => closeLetter(this.#desk, letter));
	}
	reopen(id: string): Promise<boolean> {
		return this.#about(id, false, (letter) => reopenLetter(this.#desk, letter));
	}
	takeBack(id: string): Promise<TakenBack> {
		return this.#about(id, 'too-late', (letter) => takeBack(this.#desk, letter));
	}
	askToForget(id: string): Promise<ForgetAsked> {
		const gone = { ok: false, reason: 'gone' } as const;
		return this.#about(id, gone, (letter) => askToForget(this.#desk, letter));
	}

	/** Forgets the keys and the sealed files whose time is over, and mail that is nobody's any more. */
	async #tidy(): Promise<void> {
		const { records, mailroom, now } = this.#desk;
		const { tidyLine } = await loadTalking();
		for (const line of records.lines) {
			const tidied = tidyLine(line, now());
			const change: Change[] = tidied ? [{ line: tidied }] : [];
			if (tidied) await records.commit(change);
		}
		for (const sent of records.letters) await tidyMail(this.#desk, sent);
		const known = new Set(records.ways.flatMap(({ id, forget }) => [id, forget?.id]));
		for (const { id, state } of [...mailroom.outgoing]) {
			const isOver = !['to-send', 'waiting', 'opened'].includes(state);
			if (isOver && !known.has(id)) await mailroom.forget(id);
		}
	}

	#with(id: string, work: (person: Person) => Promise<boolean>): Promise<boolean> {
		return this.#desk.records.inTurn(async () => {
			const person = this.#desk.records.person(id);
			return person ? work(person) : false;
		});
	}

	#about<Done>(id: string, gone: Done, work: (letter: SentLetter) => Promise<Done>): Promise<Done> {
		return this.#desk.records.inTurn(async () => {
			const letter = this.#desk.records.letter(id);
			return letter ? work(letter) : gone;
		});
	}
}
