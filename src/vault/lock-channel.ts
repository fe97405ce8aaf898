/** The part of BroadcastChannel used here. */
export interface LockChannel {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
	close(): void;
}

const lockMessage = 'lock';

/** Tells every other window to lock. */
export function tellLocked(channel: LockChannel): void {
	channel.postMessage(lockMessage);
}

/** Calls back when another window says so. */
export function hearLocked(channel: LockChannel, listener: () => void): void {
	channel.addEventListener('message', ({ data }) => {
		if (data === lockMessage) listener();
	});
}
