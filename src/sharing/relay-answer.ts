import type { Bytes } from './bytes.ts';

/**
 * Why anything asked of the relay was not done.
 * - `offline`: the relay was not heard: no network, too slow, or somebody else answered in its place.
 * - `later`: the relay does not manage now.
 * - `slow`: too much came from this network in the last hour.
 * - `refused`: it does not take what was sent. Trying again changes nothing.
 */
export type NotHeard = 'offline' | 'later' | 'slow' | 'refused';

/** Something was not done; what is asked again may be asked in the same words. */
export interface NotDone<Reason extends string> {
	ok: false;
	reason: Reason | NotHeard;
	/** Seconds after which it is worth another try, where the relay says so; a day at most. */
	waitSeconds: number | null;
}

/** The reasons that belong to one call only, and the status with which the relay gives each. */
export const refusals = {
	gone: 404,
	stamp: 403,
	taken: 409,
	claimed: 409,
	'id-used': 409,
	'not-yours': 409,
	closed: 410,
	delivered: 410,
	big: 413,
	frozen: 423,
	full: 507,
	'mailbox-full': 507
} as const;
export type Refusal = keyof typeof refusals;

/** What comes only of a mistake in what was sent. */
const mistakes: readonly unknown[] = [
	'bad',
	'method',
	'length',
	'big',
	'type',
	'not-age',
	'organisation'
];
const day = 86_400;

/** An answer of whoever it was, with all of its body. */
export interface Heard {
	status: number;
	headers: Headers;
	body: Bytes;
}

/** Why it was not done; a reason that does not belong to the call was not said by the relay. */
export function notDone<Reason extends Refusal>(
	heard: Heard,
	reasons: readonly Reason[]
): NotDone<Reason> {
	const told = isOfType(heard, 'application/problem+json') ? jsonOf(heard) : {};
	const reason = saidReason(heard.status, told['code'], reasons) ?? reasonOfStatus(heard, reasons);
	const waitSeconds = waitOf(told['retryAfter']) ?? waitOf(headerNumber(heard, 'retry-after'));
	return { ok: false, reason, waitSeconds };
}

function saidReason<Reason extends Refusal>(
	status: number,
	code: unknown,
	reasons: readonly Reason[]
): Reason | NotHeard | null {
	const own = reasons.find((reason) => reason === code && refusals[reason] === status);
	if (own) return own;
	return mistakes.includes(code) && status < 500 ? 'refused' : null;
}

/** What the status alone says: a proxy in front of the relay has no words of its own. */
function reasonOfStatus<Reason extends Refusal>(
	{ status, headers }: Heard,
	reasons: readonly Reason[]
): Reason | NotHeard {
	// of one thing only that a network asks somebody to log in
	if (status === 511) return 'offline';
	if (status >= 500) return reasons.find((one) => one === 'full' && status === 507) ?? 'later';
	if (status === 408) return 'later';
	if (status === 429) return 'slow';
	if (status === 413) return reasons.find((one) => one === 'big') ?? 'refused';
	// Node itself, before the relay has heard anything
	if ([400, 417, 431].includes(status) && !headers.has('content-type')) return 'refused';
	return 'offline';
}

/** The fields of a body that should be JSON; none where it is not. */
export function jsonOf({ body }: Heard): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}

export function isOfType({ headers }: Heard, type: string): boolean {
	return headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === type;
}

/** A whole number in a header, or null. */
export function headerNumber({ headers }: Heard, name: string): number | null {
	const text = headers.get(name) ?? '';
	return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Milliseconds since 1970 of a whole hour as the relay writes it, or null. */
export function momentOf(text: unknown): number | null {
	if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:00Z$/.test(text)) return null;
	const moment = Date.parse(text);
	return Number.isNaN(moment) ? null : moment;
}

/** A whole number from 0, or null. */
export function countOf(value: unknown): number | null {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function waitOf(value: unknown): number | null {
	const seconds = countOf(value);
	return seconds === null || seconds === 0 ? null : Math.min(seconds, day);
}
