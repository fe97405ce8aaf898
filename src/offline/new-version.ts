import { Workbox } from 'workbox-window';
import { trustedScriptUrl } from '#browser';

/** A newer version of the app that is there and waits. */
export interface NewVersion {
	/** Lets it take over; the page is loaded anew once it has. */
	take(): void;
}

const scriptUrl = '/service-worker.js';
const lookAgainMs = 60 * 60 * 1000;

/**
 * Keeps the whole app on this device, so that it works without network from the next moment on.
 * Does nothing where a browser has no service worker: the app then works online only.
 * @param onWaiting told when a newer version waits; nothing changes until it is taken
 */
export async function keepOffline(onWaiting: (version: NewVersion) => void): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const worker = new Workbox(trustedScriptUrl(scriptUrl), {
		updateViaCache: 'none',
		type: import.meta.env.DEV ? 'module' : 'classic'
	});
	worker.addEventListener('waiting', () =>
		onWaiting({
			take() {
				worker.addEventListener('controlling', () => location.reload());
				worker.messageSkipWaiting();
			}
		})
	);
	try {
		await worker.register();
		setInterval(() => void worker.update(), lookAgainMs);
	} catch {
		// refused by the browser or its owner: the app works online, and says so nowhere as an error
	}
}
