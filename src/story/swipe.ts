/** How far a finger travels before it is a swipe, and how much straighter than steep it must be. */
const minPx = 48;
const straightness = 1.6;

/**
 * Calls `turn` with 1 for the next page and -1 for the one before when a finger swipes across.
 * Follows the reading direction. Mouse and pen are left alone: they select text.
 */
export function swipe(turn: (step: 1 | -1) => void): (node: HTMLElement) => () => void {
	return (node) => {
		let start: PointerEvent | null = null;
		const down = (event: PointerEvent) => {
			start = event.pointerType === 'touch' && event.isPrimary ? event : null;
		};
		const up = (event: PointerEvent) => {
			if (!start || event.pointerId !== start.pointerId) return;
			const x = event.clientX - start.clientX;
			const y = event.clientY - start.clientY;
			start = null;
			if (Math.abs(x) < minPx || Math.abs(x) < Math.abs(y) * straightness) return;
			const towardsStart = getComputedStyle(node).direction === 'rtl' ? x > 0 : x < 0;
			turn(towardsStart ? 1 : -1);
		};
		const cancel = () => (start = null);
		node.addEventListener('pointerdown', down);
		node.addEventListener('pointerup', up);
		node.addEventListener('pointercancel', cancel);
		return () => {
			node.removeEventListener('pointerdown', down);
			node.removeEventListener('pointerup', up);
			node.removeEventListener('pointercancel', cancel);
		};
	};
}
