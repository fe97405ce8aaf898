/** Where the first script of a page puts what it took out of the address. */
interface Taken {
	behindHash?: string | undefined;
}

/**
 * What stood behind the `#` of the link by which this page was opened, or empty; it is given once.
 * The address does not have it any more: the first script in the page took it out, before any other
 * ran.
 */
export function takeBehindHash(): string {
	const taken = globalThis as Taken;
	const text = behindHash() || (taken.behindHash ?? '');
	delete taken.behindHash;
	return text;
}

/** Takes it out of the address itself: another link to this page was opened while it was open. */
export function behindHash(): string {
	const text = location.hash.slice(1);
	if (text) history.replaceState(history.state, '', location.pathname);
	return text;
}
