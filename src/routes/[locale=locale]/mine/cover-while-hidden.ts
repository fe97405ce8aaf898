/** What a private page does when nobody, or somebody else, may be looking. */
interface Reactions {
	hide: () => void;
	show: () => void;
	lock: () => void;
	leave: () => void;
}

/** How long the page may be out of sight before the key leaves the memory. */
const hiddenMs = 60_000;

/** Covers the page in the same tick it is hidden, and locks it when it stays so. Returns how to stop. */
export function coverWhileHidden({ hide, show, lock, leave }: Reactions): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
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
	document.addEventListener('visibilitychange', look);
	addEventListener('pagehide', hide);
	addEventListener('pageshow', restored);
	addEventListener('thuiskoffer:leave', leave);
	return () => {
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', look);
		removeEventListener('pagehide', hide);
		removeEventListener('pageshow', restored);
		removeEventListener('thuiskoffer:leave', leave);
	};
}
