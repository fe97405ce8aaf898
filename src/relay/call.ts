import type { IncomingMessage } from 'node:http';
import { refused, type Answer } from './answers.ts';
import type { Bodies } from './body.ts';
import { hashOf } from './ids.ts';
import type { Counted, Rates } from './rates.ts';
import type { Settings } from './settings.ts';
import type { Reader, Store } from './store.ts';
import type { Clock } from './time.ts';
import type { Turns } from './turns.ts';

/** What all calls share. */
export interface Parts {
	readonly store: Store;
	readonly rates: Rates;
	readonly bodies: Bodies;
	readonly turns: Turns;
	readonly settings: Settings;
	readonly clock: Clock;
}

/** One request, as far as it could be read from its first lines. */
export interface Call {
	readonly request: IncomingMessage;
	readonly parts: Parts;
	readonly address: string;
	readonly now: number;
	/** From the path; empty where the path has none. */
	readonly box: string;
	readonly id: string;
	/** An id, or null where there was none or one that cannot be. */
	readonly token: string | null;
}

/** Counts the call for its address; an answer if it has to wait. */
export async function tooOften(call: Call, what: Counted): Promise<Answer | null> {
	const wait = await call.parts.rates.take(call.address, what, call.now);
	return wait > 0 ? refused('slow', wait) : null;
}

/**
 * Does something with the read token of a mailbox. Wrong tokens are counted, one at a time for each
 * mailbox, so that nobody guesses many at once; a frozen mailbox does not even say whether one is right.
 */
export async function asReader<Found extends { is: string }>(
	call: Call,
	ask: (reader: Reader) => Promise<Found>,
	tell: (found: Exclude<Found, { is: 'gone' }>) => Answer
): Promise<Answer> {
	const { box, token, now, parts } = call;
	const slow = await tooOften(call, 'reads');
	if (slow) return slow;
	if (token === null) return refused('gone');
	return parts.turns.inTurn(box, async () => {
		const pause = await parts.rates.frozen(box, now);
		if (pause > 0) return refused('frozen', pause);
		const found = await ask({ box, readHash: hashOf(token) });
		if (found.is === 'gone') {
			await parts.rates.wrong(box, now);
			return refused('gone');
		}
		return tell(found as Exclude<Found, { is: 'gone' }>);
	});
}

/** A header that comes once, as text. */
export function headerOf(request: IncomingMessage, name: string): string | undefined {
	const value = request.headers[name];
	return typeof value === 'string' ? value : undefined;
}

/** What the limiter calls a message. */
export function nameOf(box: string, id: string): string {
	return `${box}/${id}`;
}
