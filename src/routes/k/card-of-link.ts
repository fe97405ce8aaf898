/** Where the first script of this page puts what it took out of the address. */
interface Taken {
	cardOfLink?: string | undefined;
}

/**
 * The card of the link by which this page was opened, or empty; it is given once. The address does
 * not have it any more: the first script in the page took it out, before any other ran.
 */
export function takeCardOfLink(): string {
	const taken = globalThis as Taken;
	const text = cardInAddress() || (taken.cardOfLink ?? '');
	delete taken.cardOfLink;
	return text;
}

/** Takes a card out of the address itself: another link to this page was opened while it was open. */
export function cardInAddress(): string {
	const text = location.hash.slice(1);
	if (text) history.replaceState(history.state, '', location.pathname);
	return text;
}
