/** How long a newer version may take to come in before the page is loaded as it is. */
const longestMs = 20_000;

function skipWaiting(worker: ServiceWorker): void {
	worker.postMessage({ type: 'SKIP_WAITING' });
}

/** Ready once a newer version took over; at once when there is none to wait for. */
async function takeNewest(container: ServiceWorkerContainer): Promise<void> {
	const registration = await container.getRegistration();
	// without network there is nothing newer to have
	await registration?.update().catch(() => undefined);
	const newest = registration?.waiting ?? registration?.installing;
	if (!newest) return;
	const taken = new Promise<void>((resolve) => {
		container.addEventListener('controllerchange', () => resolve(), { once: true });
		newest.addEventListener('statechange', () => {
			if (newest.state === 'installed') skipWaiting(newest);
			else if (newest.state === 'redundant') resolve();
		});
	});
	if (newest.state === 'installed') skipWaiting(newest);
	await taken;
}

function browserContainer(): ServiceWorkerContainer | null {
	return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
}

/**
 * Loads the page anew with the newest app that can be had. For a person who asked for it, where
 * nothing is open that could get lost.
 */
export async function loadNewest(
	container: ServiceWorkerContainer | null = browserContainer(),
	reload: () => void = () => location.reload()
): Promise<void> {
	const late = new Promise((resolve) => setTimeout(resolve, longestMs));
	try {
		if (container) await Promise.race([takeNewest(container), late]);
	} catch {
		// a browser that refuses to say: it is loaded as it is
	}
	reload();
}
