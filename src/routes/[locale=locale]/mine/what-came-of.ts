import type { Tried } from '#journal';

/** What a screen says of a code that was tried: nothing, that it is another one, or until when to wait. */
export function whatCameOf(tried: Tried): 'wrong' | { until: number } | null {
	if (tried.ok) return null;
	return tried.reason === 'wait' && tried.until !== undefined ? { until: tried.until } : 'wrong';
}
