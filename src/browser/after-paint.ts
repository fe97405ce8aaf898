/** Runs this once what is on the screen now has been painted, or at the latest when the page goes. */
export function afterPaint(run: () => void): void {
	if (typeof requestAnimationFrame === 'undefined') {
		run();
		return;
	}
	let hasRun = false;
	const once = () => {
		if (hasRun) return;
		hasRun = true;
		removeEventListener('pagehide', once);
		run();
	};
	addEventListener('pagehide', once);
	requestAnimationFrame(() => setTimeout(once));
}
