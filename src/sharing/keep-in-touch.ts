import type { Mailroom } from './mailroom.svelte.ts';

const minute = 60_000;
/** Between two rounds that nobody asked for: what cannot be kept must not be tried without end. */
const leastPause = 2_000;

/**
 * Does rounds for as long as this page is there: now, then about once a minute while it is visible,
 * sooner when something is due, and as soon as it is opened again or a network comes back. Returns
 * how to stop.
 */
export function keepInTouch(
	mailroom: Pick<Mailroom, 'round' | 'retry' | 'next' | 'onWork'>,
	chance: () => number = Math.random
): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isStopped = false;
	const isAwake = () => !isStopped && document.visibilityState === 'visible';

	const go = async (work: () => Promise<void>): Promise<void> => {
		clearTimeout(timer);
		if (!isAwake()) return;
		await work();
		// while it worked another may have begun, and the last to end sets the clock
		clearTimeout(timer);
		if (isAwake()) timer = setTimeout(round, pauseBefore(mailroom.next, chance()));
	};
	const round = () => void go(() => mailroom.round());
	const retry = () => void go(() => mailroom.retry());

	const stopHearing = mailroom.onWork(round);
	document.addEventListener('visibilitychange', retry);
	window.addEventListener('online', retry);
	retry();
	return () => {
		isStopped = true;
		clearTimeout(timer);
		stopHearing();
		document.removeEventListener('visibilitychange', retry);
		window.removeEventListener('online', retry);
	};
}

/** Half a minute to one and a half, so that no rhythm gives a phone away; less when something is due. */
function pauseBefore(next: number | null, chance: number): number {
	const usual = minute * (0.5 + chance);
	const due = next === null ? usual : Math.max(next - Date.now(), leastPause);
	return Math.min(usual, due);
}
