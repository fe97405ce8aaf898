import type { Bytes } from './bytes.ts';
import { cardAt, type Decision, type Weekday } from './card.ts';
import { cardOf } from './circle.ts';
import type { LetterDraft } from './letter.ts';
import type { Person } from './line-records.ts';
import type { PersonKind } from './person-kinds.ts';
import type { Road } from './sent-letter.ts';

/** The three tellings, as the story has them; here they decide how much a screen asks at once. */
export type Telling = 'together' | 'reader' | 'teen';

/** Somebody a letter can be for, as a child is told. */
export interface Receiver {
	/** The person in the circle; null where the child only gave a name. */
	readonly person: string | null;
	readonly name: string;
	readonly is: PersonKind;
	readonly reads: readonly Weekday[];
	readonly decides: readonly Decision[];
	readonly doesNotDecide: readonly Decision[];
	/** Who can read along, by the card. */
	readonly others: readonly ('archive' | 'stand-in')[];
	/** `over`: there is a card, and its time is over. */
	readonly card: 'none' | 'usable' | 'over';
	/** Whether this child heard what a file is before a letter to this person. */
	readonly isFileTold: boolean;
}

/** What a child made, looked at and wants to close. */
export interface MadeLetter {
	readonly is: 'letter' | 'talk';
	readonly to: Receiver;
	readonly draft: LetterDraft;
	/** The things of the suitcase in it, by their ids. */
	readonly things: readonly string[];
}

/** Whether a letter was closed and kept, and its id; or why not. */
export type LetterClosed =
	{ ok: true; id: string } | { ok: false; reason: 'too-big' | 'not-sealed' | 'not-kept' };

/**
 * Why a letter cannot go this way. `too-big`: for codes, or for a letter at all. `expired`,
 * `wrong-date` and `closed`: of its person's card and conversation. `not-kept`: the device is full.
 * `gone`: it was thrown away, or is over. `no-road`: it cannot go this way to this person.
 */
export type GivingProblem =
	| 'too-big'
	| 'no-memory'
	| 'not-sealed'
	| 'not-kept'
	| 'expired'
	| 'wrong-date'
	| 'closed'
	| 'gone'
	| 'no-road';

/** A letter ready to go by one road, and what the child needs for it. */
export type Prepared =
	| { ok: true; road: 'mailbox' }
	| { ok: true; road: 'code'; bytes: Bytes; parts: readonly string[] }
	| { ok: true; road: 'file'; bytes: Bytes; text: string }
	| { ok: true; road: 'words'; bytes: Bytes; text: string; words: readonly string[] }
	| { ok: true; road: 'link'; address: string; words: readonly string[] }
	| { ok: false; reason: GivingProblem };

/** The roads on which something has to be sealed first; `here` and `paper` need nothing. */
export type SealedRoad = Extract<Prepared, { ok: true }>['road'];

/** Somebody of the circle, as a child is told. `hasLine`: whether a conversation was begun. */
export function receiverOf(
	person: Person,
	{ now, hasLine, isFileTold }: { now: number; hasLine: boolean; isFileTold: boolean }
): Receiver {
	const card = cardOf(person);
	const others = card.readers.flatMap(({ role }) => (role === 'person' ? [] : [role]));
	return {
		person: person.id,
		name: person.name,
		is: person.is,
		reads: card.reads,
		decides: card.decides,
		doesNotDecide: card.doesNotDecide,
		others: [...new Set(others)],
		card: hasLine || cardAt(card, now).ok ? 'usable' : 'over',
		isFileTold
	};
}

/** Somebody without a card, by the name the child gives. */
export function somebody(name: string, is: PersonKind): Receiver {
	return {
		...{ person: null, name, is, reads: [], decides: [], doesNotDecide: [], others: [] },
		...{ card: 'none', isFileTold: false }
	};
}

/** Whether somebody may keep a file about a family: before the first letter the child hears of it. */
export function mayKeepFile({ is }: Pick<Receiver, 'is'>): boolean {
	return is === 'helper' || is === 'school' || is === 'other';
}

/** So much fits into the codes of a letter, less what the letter itself needs. */
const maxCodeChars = 2_000;

/** Whether these things may fit into codes: words do, pictures and recordings do not. */
export function mayFitInCodes(items: LetterDraft['items']): boolean {
	if (items.some(({ t }) => t === 'drawing' || t === 'voice')) return false;
	const { length } = new TextEncoder().encode(JSON.stringify(items));
	return length <= maxCodeChars;
}

/** The roads that are possible to this person, the one that asks least of the child first. */
export function roadsTo({ card }: Pick<Receiver, 'card'>, items: LetterDraft['items']): Road[] {
	const byCard: Road[] = mayFitInCodes(items) ? ['mailbox', 'code', 'file'] : ['mailbox', 'file'];
	const between = { usable: byCard, none: ['link', 'words'], over: [] } as const;
	return ['here', ...between[card], 'paper'];
}
