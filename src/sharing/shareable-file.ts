/**
 * The letter as a file that this browser's share sheet takes, or null where there is none. Some
 * browsers share known kinds of file only: for them it is the same letter written as text.
 */
export function shareableFile(
	{ bytes, text }: { bytes: Uint8Array<ArrayBuffer>; text: string },
	name: string,
	browser: Partial<Pick<Navigator, 'canShare'>> = globalThis.navigator
): File | null {
	if (typeof browser.canShare !== 'function') return null;
	const sealed = new File([bytes], name, { type: 'application/octet-stream' });
	if (browser.canShare({ files: [sealed] })) return sealed;
	const asText = new File([text], name.replace(/\.age$/, '.txt'), { type: 'text/plain' });
	return browser.canShare({ files: [asText] }) ? asText : null;
}
