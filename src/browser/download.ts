/** Gives a file to whoever sits in front of the screen, in the browser's own way. */
export function downloadFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
	const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// some browsers fetch it only after the click has come to rest
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
