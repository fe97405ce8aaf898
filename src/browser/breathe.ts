/**
 * Lets the page draw and listen before the next piece of long work. A message and no timer: a page
 * that nobody looks at would wait a second each time.
 */
export function breathe(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
