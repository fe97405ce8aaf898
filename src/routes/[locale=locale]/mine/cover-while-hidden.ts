/** What a private page does when nobody, or somebody else, may be looking. */
interface Reactions {
	hide: () => void;
	show: () => void;
	lock: () => void;
	leave: () => void;
}

/** How long the page may be out of sight before the key leaves the memory. */
const hiddenMs = 60_000;
/** How long nobody may touch it. */
const idleMs = 300_000;
const touches = ['pointerdown', 'keydown', 'scroll', 'input'] as const;

/** Covers the page in the same tick it is hidden, and locks it when it stays so. Returns how to stop. */
export function coverWhileHidden({ hide, show, lock, leave }: Reactions): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let idle: ReturnType<typeof setTimeout> | undefined;
	const touched = () => {
		clearTimeout(idle);
		idle = setTimeout(lock, idleMs);
	};
	touched();
	const look = () => {
		clearTimeout(timer);
		if (document.visibilityState === 'hidden') {
			hide();
			timer = setTimeout(lock, hiddenMs);
		} else show();
	};
	const restored = (event: PageTransitionEvent) => {
		if (event.persisted) lock();
	};
	for (const touch of touches) addEventListener(touch, touched, { passive: true, capture: true });
	document.addEventListener('visibilitychange', look);
	addEventListener('pagehide', hide);
	addEventListener('pageshow', restored);
	addEventListener('thuiskoffer:leave', leave);
	return () => {
		clearTimeout(timer);
		clearTimeout(idle);
		for (const touch of touches) removeEventListener(touch, touched, { capture: true });
		document.removeEventListener('visibilitychange', look);
		removeEventListener('pagehide', hide);
		removeEventListener('pageshow', restored);
		removeEventListener('thuiskoffer:leave', leave);
	};
}
