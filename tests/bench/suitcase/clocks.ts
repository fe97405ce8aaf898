/** What the clocks below have written down in a page. */
export interface Clocked {
	/** Keeps a promise once a clock has stopped, without asking the page again and again. */
	moved: () => Promise<void>;
	/** From the tap to the paint that first shows things. */
	opened: number | null;
	/** From lifting the finger to the draft that is on the disk, for every stroke. */
	drawn: number[];
	/** Whatever kept the page busy for 50 ms or longer. */
	blocks: { at: number; ms: number }[];
}

/** The task after the next frame starts when that frame has been handed over. */
const afterPaint = `const afterPaint = (then) => requestAnimationFrame(() => {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = then;
	port2.postMessage(0);
});`;

/**
 * Put into the page before anything of it. They only watch: taps, what appears, and the browser's
 * own word that a transaction is complete.
 */
export const clocks = `(() => {
${afterPaint}
let waiting = [];
const moved = () => new Promise((resolve) => waiting.push(resolve));
const clocked = { moved, opened: null, drawn: [], blocks: [] };
globalThis.clocked = clocked;
const tell = () => waiting.splice(0).forEach((resolve) => resolve());
let tapped = 0;
addEventListener('click', ({ timeStamp }) => {
	tapped = timeStamp;
	afterPaint(() => {
		if (document.documentElement.classList.contains('left'))
			globalThis.tellBlank(performance.now() - timeStamp);
	});
}, true);
const watcher = new MutationObserver(() => {
	if (!document.querySelector('.things .thing')) return;
	watcher.disconnect();
	afterPaint(() => {
		clocked.opened = performance.now() - tapped;
		tell();
	});
});
watcher.observe(document, { childList: true, subtree: true });
let lifted = null;
addEventListener('pointerdown', () => (lifted = null), true);
addEventListener('pointerup', ({ timeStamp }) => (lifted = timeStamp), true);
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...asked) {
	const transaction = begin.apply(this, asked);
	if (asked[1] !== 'readwrite' || lifted === null) return transaction;
	const since = lifted;
	lifted = null;
	transaction.addEventListener('complete', () => {
		clocked.drawn.push(performance.now() - since);
		tell();
	});
	return transaction;
};
new PerformanceObserver((list) => {
	for (const { startTime, duration } of list.getEntries())
		clocked.blocks.push({ at: startTime, ms: duration });
}).observe({ type: 'longtask', buffered: true });
})();`;
