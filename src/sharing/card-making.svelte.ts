import { readRecipient } from './bech32.ts';
import { isCardName, weekdays, type Decision, type Weekday } from './card.ts';
import { isGoodKey } from './good-key.ts';
import type { CardDetails } from './own-cards.ts';

/** What can be read in a name field that is not right yet, or in a key. */
export type CardProblem = 'name' | 'use' | 'key' | 'key-again' | 'key-own';

type Other = CardDetails['others'][number];

/** A card that somebody fills in. Nothing of it is kept before it is made. */
export class CardMaking {
	#name = $state('');
	#use = $state<CardDetails['use'] | null>(null);
	#others = $state.raw<readonly Other[]>([]);
	#reads = $state.raw<readonly Weekday[]>([]);
	#says = $state.raw<Readonly<Partial<Record<Decision, 'can' | 'cannot'>>>>({});
	#problem = $state<CardProblem | null>(null);
	readonly #ownKeys: readonly string[];

	/** @param ownKeys keys of this device, which add nobody */
	constructor(name: string, ownKeys: readonly string[] = []) {
		this.#name = name;
		this.#ownKeys = ownKeys;
	}

	get name(): string {
		return this.#name;
	}
	get use(): CardDetails['use'] | null {
		return this.#use;
	}
	get others(): readonly Other[] {
		return this.#others;
	}
	get problem(): CardProblem | null {
		return this.#problem;
	}

	call(name: string): void {
		this.#name = name;
		this.#problem = null;
	}

	choose(use: CardDetails['use']): void {
		this.#use = use;
		this.#problem = null;
	}

	isReadOn(day: Weekday): boolean {
		return this.#reads.includes(day);
	}

	toggle(day: Weekday): void {
		const has = this.isReadOn(day);
		this.#reads = weekdays.filter((one) => (one === day ? !has : this.isReadOn(one)));
	}

	saysOf(decision: Decision): 'can' | 'cannot' | 'nothing' {
		return this.#says[decision] ?? 'nothing';
	}

	say(decision: Decision, says: 'can' | 'cannot' | 'nothing'): void {
		const others = Object.entries(this.#says).filter(([one]) => one !== decision);
		this.#says = Object.fromEntries(says === 'nothing' ? others : [...others, [decision, says]]);
	}

	canAdd(role: Other['role']): boolean {
		return !this.#others.some((one) => one.role === role);
	}

	/** Adds a key as it was shown or scanned, `age1…`; false when it is none that can be added. */
	add(role: Other['role'], written: string): boolean {
		const recipient = written.replace(/\s+/g, '').toLowerCase();
		const key = readRecipient(recipient);
		if (!key || !isGoodKey(key)) this.#problem = 'key';
		else if (this.#others.some((one) => one.recipient === recipient)) this.#problem = 'key-again';
		else if (this.#ownKeys.includes(recipient)) this.#problem = 'key-own';
		else {
			this.#problem = null;
			this.#others = [...this.#others, { role, recipient }];
			return true;
		}
		return false;
	}

	remove(role: Other['role']): void {
		this.#others = this.#others.filter((one) => one.role !== role);
	}

	/** The whole card, or null where something is not right yet: then `problem` says what. */
	details(relay: string): CardDetails | null {
		const name = this.#name.normalize('NFC').replace(/\s+/g, ' ').trim();
		if (!isCardName(name)) this.#problem = 'name';
		else if (this.#use === null) this.#problem = 'use';
		else {
			this.#problem = null;
			const of = (says: 'can' | 'cannot') =>
				(Object.keys(this.#says) as Decision[]).filter((one) => this.#says[one] === says);
			return {
				use: this.#use,
				relay,
				name,
				reads: this.#reads,
				decides: of('can'),
				doesNotDecide: of('cannot'),
				others: this.#others
			};
		}
		return null;
	}
}
