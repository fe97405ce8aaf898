/** Lets a tap or a frame that waits have its turn before long work goes on. */
export function breath(): Promise<void> {
	return new Promise((resolve) => {
		// a timer would wait for 4 ms each time
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
