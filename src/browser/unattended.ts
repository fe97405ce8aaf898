/** How long the page may be out of sight. */
const hiddenMs = 60_000;
/** How long nobody may touch it. */
const idleMs = 300_000;
const touches = ['pointerdown', 'keydown', 'scroll', 'input'] as const;

/**
 * Runs this when nobody has touched the page for five minutes, when it was out of sight for one, and
 * when the browser puts it to sleep or brings it back. Returns how to stop.
 */
export function whenUnattended(run: () => void, now: () => number = Date.now): () => void {
	let hidden: ReturnType<typeof setTimeout> | undefined;
	let idle: ReturnType<typeof setTimeout> | undefined;
	let touchedAt = now();
	let hiddenAt: number | null = null;
	const touched = () => {
		// a device that slept did not run its timers
		if (now() - touchedAt >= idleMs) run();
		touchedAt = now();
		clearTimeout(idle);
		idle = setTimeout(run, idleMs);
	};
	const look = () => {
		clearTimeout(hidden);
		if (document.visibilityState === 'hidden') {
			hiddenAt = now();
			hidden = setTimeout(run, hiddenMs);
		} else {
			if (hiddenAt !== null && now() - hiddenAt >= hiddenMs) run();
			hiddenAt = null;
		}
	};
	const restored = (event: PageTransitionEvent) => {
		if (event.persisted) run();
	};
	touched();
	for (const touch of touches) addEventListener(touch, touched, { passive: true, capture: true });
	document.addEventListener('visibilitychange', look);
	document.addEventListener('freeze', run);
	addEventListener('pageshow', restored);
	return () => {
		clearTimeout(hidden);
		clearTimeout(idle);
		for (const touch of touches) removeEventListener(touch, touched, { capture: true });
		document.removeEventListener('visibilitychange', look);
		document.removeEventListener('freeze', run);
		removeEventListener('pageshow', restored);
	};
}
