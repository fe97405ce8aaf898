import { whenUnattended } from '#browser';

/** What a private page does when nobody, or somebody else, may be looking. */
interface Reactions {
	hide: () => void;
	show: () => void;
	lock: () => void;
	leave: () => void;
}

/** Covers the page in the same tick it is hidden, and locks it when it stays so. Returns how to stop. */
export function coverWhileHidden({ hide, show, lock, leave }: Reactions): () => void {
	const look = () => {
		if (document.visibilityState === 'hidden') hide();
		else show();
	};
	document.addEventListener('visibilitychange', look);
	addEventListener('pagehide', hide);
	addEventListener('thuiskoffer:leave', leave);
	const stop = whenUnattended(lock);
	return () => {
		stop();
		document.removeEventListener('visibilitychange', look);
		removeEventListener('pagehide', hide);
		removeEventListener('thuiskoffer:leave', leave);
	};
}
