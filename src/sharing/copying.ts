/** So long something stays on the clipboard: long enough to paste it elsewhere. */
export const copiedMs = 60_000;

interface Board {
	writeText: (text: string) => Promise<void>;
}

/**
 * Puts a text on the clipboard and takes it off again after a minute, where the browser lets us and
 * the page is still there. False when it did not get there.
 */
export async function copyForAMinute(
	text: string,
	{ clipboard }: { clipboard?: Board } = globalThis.navigator
): Promise<boolean> {
	if (!clipboard) return false;
	try {
		await clipboard.writeText(text);
	} catch {
		// a browser may refuse: the text can still be written over by hand
		return false;
	}
	// who is in another window by then keeps it: the browser refuses a page that is not looked at
	setTimeout(() => void clipboard.writeText('').catch(() => undefined), copiedMs);
	return true;
}
