/** What opens the desk of this device: nothing is asked where it is empty. */
export type DeskWay = 'phrase' | 'passkey';

/** What somebody shows to be allowed to change the lock. */
export type DeskKey = { phrase: string } | { passkey: true };

/**
 * Why the lock did not do what was asked.
 *
 * - `too-short`: no phrase that could be one; `wrong`: another phrase, or another passkey
 * - `wait`: tried too often, for `seconds` more
 * - `cancelled`: the browser's question was closed; `no-passkeys`: this device cannot do that
 * - `gone`: this device has lost its part of the lock; `full`: no room; `failed`: something else
 */
export const lockProblems = [
	'too-short',
	'wrong',
	'wait',
	'cancelled',
	'no-passkeys',
	'gone',
	'full',
	'failed'
] as const;

export type LockProblem = (typeof lockProblems)[number];

export type LockOutcome =
	| { ok: true }
	| { ok: false; reason: Exclude<LockProblem, 'wait'> }
	| { ok: false; reason: 'wait'; seconds: number };

/**
 * Why there is no desk to work at.
 *
 * - `missing`: the browser erased it; `key-gone`, `damaged`: what is there does not open any more
 * - `newer`: of a later version of this app; `unavailable`: this browser keeps nothing
 * - `blocked`: another window holds it; `full`: no room; `failed`: something else
 */
export type DeskTrouble =
	'missing' | 'key-gone' | 'damaged' | 'newer' | 'unavailable' | 'blocked' | 'full' | 'failed';
