import { breathe } from '#browser';
import { childTables } from './child-tables.ts';
import type { Keeping, KeptEdit, KeptRecord } from './keeping.ts';
import { parseSent, parseWay, sentToRecord, type LetterWay } from './kept-sent.ts';
import { parseChildLine, parsePerson, type ChildLine, type Person } from './line-records.ts';
import type { SentLetter } from './sent-letter.ts';

interface Kept {
	readonly people: readonly Person[];
	readonly lines: readonly ChildLine[];
	readonly letters: readonly SentLetter[];
	readonly ways: readonly LetterWay[];
}

/** One step of an action: keep this, or remove what has this id. */
export type Change =
	| { person: Person }
	| { line: ChildLine }
	| { letter: SentLetter }
	| { way: LetterWay }
	| { drop: keyof Kept; id: string };

const nothing: Kept = { people: [], lines: [], letters: [], ways: [] };

/** What a child's side has kept, as the screens see it; the vault is the truth. */
export class ChildRecords {
	#kept = $state.raw<Kept>(nothing);
	#unreadable = $state(0);
	readonly #keeping: Keeping;
	#turn: Promise<unknown> = Promise.resolve();

	constructor(keeping: Keeping) {
		this.#keeping = keeping;
	}

	get people(): readonly Person[] {
		return this.#kept.people;
	}
	get lines(): readonly ChildLine[] {
		return this.#kept.lines;
	}
	get letters(): readonly SentLetter[] {
		return this.#kept.letters;
	}
	get ways(): readonly LetterWay[] {
		return this.#kept.ways;
	}
	/** How many records are there and cannot be read; the others can be used as ever. */
	get unreadable(): number {
		return this.#unreadable;
	}

	letter(id: string): SentLetter | null {
		return this.letters.find((one) => one.id === id) ?? null;
	}
	person(id: string | null): Person | null {
		return this.people.find((one) => one.id === id) ?? null;
	}
	line(id: string | null): ChildLine | null {
		return this.lines.find((one) => one.id === id) ?? null;
	}
	way(id: string): LetterWay | null {
		return this.ways.find((one) => one.id === id) ?? null;
	}

	/** Reads everything; false when the vault does not give it. */
	async load(): Promise<boolean> {
		const tables = [childTables.people, childTables.lines, childTables.letters, childTables.ways];
		const listed = await Promise.all(tables.map((table) => this.#keeping.list(table)));
		await breathe();
		const lists: (readonly KeptRecord[])[] = [];
		let unreadable = 0;
		for (const list of listed) {
			if (!list.ok) return false;
			lists.push(list.records);
			unreadable += list.unreadable?.length ?? 0;
		}
		const [people = [], lines = [], letters = [], ways = []] = lists;
		const read = <One>(records: readonly KeptRecord[], parse: (value: unknown) => One | null) =>
			records.flatMap((record) => parse(record) ?? []);
		this.#kept = {
			people: read(people, parsePerson),
			lines: read(lines, parseChildLine),
			letters: read(letters, parseSent),
			ways: read(ways, parseWay)
		};
		const counts = Object.values<readonly unknown[]>({ ...this.#kept }).map(({ length }) => length);
		const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
		this.#unreadable = unreadable + sum(lists.map(({ length }) => length)) - sum(counts);
		return true;
	}

	/** Keeps all of it, or nothing. False when the device did not take it: then nothing changed. */
	async commit(changes: readonly Change[]): Promise<boolean> {
		const edits = changes.map(editOf);
		// with a large letter that was enough for one task
		await breathe();
		const done = await this.#keeping.commit(edits);
		if (done.ok) this.#kept = changes.reduce(applied, this.#kept);
		return done.ok;
	}

	/** One after the other: what two actions read and then keep must not cross. */
	inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
		const done = this.#turn.then(work);
		// whoever asked hears of a fault; the next in turn does not
		this.#turn = done.catch(() => undefined);
		return done;
	}
}

function editOf(change: Change): KeptEdit {
	if ('drop' in change) return { table: childTables[change.drop], remove: change.id };
	if ('person' in change) return { table: childTables.people, record: change.person };
	if ('line' in change) return { table: childTables.lines, record: change.line };
	if ('letter' in change)
		return { table: childTables.letters, record: sentToRecord(change.letter) };
	return { table: childTables.ways, record: sentToRecord(change.way) };
}

function applied(kept: Kept, change: Change): Kept {
	if ('drop' in change) {
		return { ...kept, [change.drop]: kept[change.drop].filter(({ id }) => id !== change.id) };
	}
	if ('person' in change) return { ...kept, people: put(kept.people, change.person) };
	if ('line' in change) return { ...kept, lines: put(kept.lines, change.line) };
	if ('letter' in change) return { ...kept, letters: put(kept.letters, change.letter) };
	return { ...kept, ways: put(kept.ways, change.way) };
}

function put<One extends KeptRecord>(list: readonly One[], one: One): One[] {
	return [...list.filter(({ id }) => id !== one.id), one];
}
