import type { Bytes } from './bytes.ts';
import type { LetterState, RelayClient } from './relay-client.ts';
import type { MailboxWriter } from './relay-mailbox.ts';

/**
 * Where a letter on its way is, as far as the sender knows.
 * - `to-send`: it is here, and not known to lie with the relay.
 * - `waiting`: it lies there. `opened`: somebody has had it and has not yet said that it is kept.
 * - `delivered`, `withdrawn`, `expired`: over. `closed`: its mailbox was ended by its owner.
 * - `refused`: the relay does not take it, however often it is asked.
 */
export type OutgoingState =
	'to-send' | 'waiting' | 'opened' | 'delivered' | 'withdrawn' | 'expired' | 'closed' | 'refused';

/** A letter on its way: plain data, to be kept until it is over. Moments are milliseconds since 1970. */
export interface Outgoing {
	/** Its id with the relay. */
	id: string;
	/** The relay's host name. */
	relay: string;
	to: MailboxWriter;
	/** Stays until it is over: the relay may lose it. Then null. */
	sealed: Bytes | null;
	/** The moment after which it is not sent any more. */
	until: number;
	state: OutgoingState;
	/** When it was sent last, if ever: it may lie there although no answer came. */
	sentAt: number | null;
	/** The child wants it back. */
	isCalledBack: boolean;
	/** Calls in a row that came to nothing. */
	failures: number;
	/** When it is worth asking again. */
	next: number;
}

/** What happened to a letter. */
export type OutgoingEvent =
	| { is: 'called-back' }
	/** To be kept before anything is sent: the app may end in the middle. */
	| { is: 'sending' }
	| { is: 'stored'; told: Awaited<ReturnType<RelayClient['store']>> }
	| { is: 'looked'; told: Awaited<ReturnType<RelayClient['state']>> }
	| { is: 'withdrawn'; told: Awaited<ReturnType<RelayClient['withdraw']>> };

/** The moment, and a number from 0 to 1, so that no rhythm gives a phone away. */
export interface Moment {
	now: number;
	chance: number;
}

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const longestPause = 15 * minute;
/** After this nothing arrives any more that was sent and not answered. */
const longestWay = 5 * minute;
/** So long the relay knows how a letter ended. */
const remembered = 30 * day;
const leastSeconds = 3_600;
const mostSeconds = 30 * 86_400;

/** A letter that is to be sent at once. */
export function newOutgoing(
	id: string,
	{ relay, ...to }: MailboxWriter & { relay: string },
	sealed: Bytes,
	until: number
): Outgoing {
	return {
		id,
		relay,
		to: { mb: to.mb, wt: to.wt },
		sealed,
		until,
		state: 'to-send',
		sentAt: null,
		isCalledBack: false,
		failures: 0,
		next: 0
	};
}

/** Whether nothing can happen to it any more. */
export function isOver({ state }: Outgoing): boolean {
	return !['to-send', 'waiting', 'opened'].includes(state);
}

/** Whether two forms of a letter differ in nothing that has to be kept: only in when to ask again. */
export function isKeptAs(one: Outgoing, other: Outgoing): boolean {
	return (
		one.state === other.state &&
		one.sentAt === other.sentAt &&
		one.isCalledBack === other.isCalledBack
	);
}

/** How long the relay is to keep it, in seconds: until its end, within what the relay takes. */
export function secondsLeft({ until }: Outgoing, now: number): number {
	const left = Math.ceil((until - now) / second);
	return Math.min(Math.max(left, leastSeconds), mostSeconds);
}

/** What to ask the relay now; `expire` where nobody needs to be asked, null where nothing is due. */
export function dueCall(
	letter: Outgoing,
	now: number
): 'store' | 'look' | 'withdraw' | 'expire' | null {
	if (isOver(letter)) return null;
	const isLate = now >= letter.until;
	if (isLate && (letter.sentAt === null || now >= letter.until + remembered)) return 'expire';
	if (now < letter.next) return null;
	if (letter.isCalledBack) return 'withdraw';
	return letter.state === 'to-send' && !isLate ? 'store' : 'look';
}

/** The letter after something happened. What is over stays as it is. */
export function afterEvent(letter: Outgoing, event: OutgoingEvent, moment: Moment): Outgoing {
	if (isOver(letter)) return letter;
	switch (event.is) {
		case 'called-back':
			if (letter.sentAt === null) return over(letter, 'withdrawn');
			return { ...letter, isCalledBack: true, next: moment.now };
		case 'sending':
			return { ...letter, sentAt: moment.now };
		case 'stored':
			return afterStored(letter, event.told, moment);
		case 'looked':
			return afterLooked(letter, event.told, moment);
		case 'withdrawn':
			return afterWithdrawn(letter, event.told, moment);
	}
}

/** The end of a letter; its bytes are not needed any more. */
export function over(letter: Outgoing, state: OutgoingState): Outgoing {
	return { ...letter, state, sealed: null };
}

type ToldOf<Is extends OutgoingEvent['is']> = Extract<
	OutgoingEvent,
	{ is: Is; told: unknown }
>['told'];

function afterStored(letter: Outgoing, told: ToldOf<'stored'>, moment: Moment): Outgoing {
	if (told.ok) return lies(letter, 'waiting', moment);
	switch (told.reason) {
		case 'closed':
			return over(letter, 'closed');
		case 'id-used':
		case 'big':
		case 'refused':
			return over(letter, 'refused');
		default:
			// `gone` too: the owner of a mailbox that was lost makes it again
			return later(letter, told.waitSeconds, moment);
	}
}

function afterLooked(letter: Outgoing, told: ToldOf<'looked'>, moment: Moment): Outgoing {
	if (told.ok) return lies(letter, told.state, moment);
	if (told.reason === 'refused') return over(letter, 'refused');
	if (told.reason !== 'gone') return later(letter, told.waitSeconds, moment);
	if (moment.now >= letter.until) return over(letter, 'expired');
	// the relay has lost it, and is given it again
	return { ...letter, state: 'to-send', failures: 0, next: moment.now };
}

function afterWithdrawn(letter: Outgoing, told: ToldOf<'withdrawn'>, moment: Moment): Outgoing {
	if (told.ok) return over(letter, 'withdrawn');
	if (told.reason === 'gone') return afterGone(letter, moment);
	if (told.reason === 'delivered') return over(letter, 'delivered');
	if (told.reason === 'refused') return over(letter, 'refused');
	const state = told.reason === 'claimed' ? 'opened' : letter.state;
	return later({ ...letter, state }, told.waitSeconds, moment);
}

/** What is gone lies nowhere and is not sent again, unless it was sent just now and is on its way. */
function afterGone(letter: Outgoing, { now }: Moment): Outgoing {
	const arrived = (letter.sentAt ?? 0) + longestWay;
	const isUnderWay = letter.state === 'to-send' && now < arrived;
	return isUnderWay ? { ...letter, next: arrived } : over(letter, 'withdrawn');
}

function lies(letter: Outgoing, state: LetterState, moment: Moment): Outgoing {
	if (state !== 'waiting' && state !== 'opened') return over(letter, state);
	const next = letter.isCalledBack ? moment.now : afterPause(0, null, moment);
	return { ...letter, state, failures: 0, next };
}

function later(letter: Outgoing, waitSeconds: number | null, moment: Moment): Outgoing {
	const next = afterPause(letter.failures, waitSeconds, moment);
	return { ...letter, failures: letter.failures + 1, next };
}

/** When to ask again: after about a minute, twice as long after each failure, at least what was said. */
export function afterPause(
	failures: number,
	waitSeconds: number | null,
	{ now, chance }: Moment
): number {
	const pause = spread(Math.min(minute * 2 ** failures, longestPause), chance);
	return now + Math.max(pause, (waitSeconds ?? 0) * second);
}

/** Half as long to one and a half times. */
function spread(pause: number, chance: number): number {
	return Math.round(pause * (0.5 + chance));
}
