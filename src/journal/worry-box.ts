import type { DrawingItem, Item, RecordingItem, Worry } from './item.ts';

/**
 * How a worry is, each time the child looks: still there, or to be told to somebody. The third, that
 * it is gone, is throwing it away.
 */
export const worryOutcomes = ['stays', 'tell'] as const;

export type WorryOutcome = (typeof worryOutcomes)[number];

/** What lies in the worry box: written, drawn or said. */
export type Boxed =
	Worry | ((DrawingItem | RecordingItem) & { readonly outcome: WorryOutcome | null });

/** Whether it lies in the worry box. */
export function isBoxed(item: Item): item is Boxed {
	return 'outcome' in item;
}

/** What was drawn or said as a worry goes into the box; anything else stays as it is. */
export function intoBox(item: Item): Item {
	const canBeWorry = item.kind === 'drawing' || item.kind === 'recording';
	return canBeWorry && !isBoxed(item) ? { ...item, outcome: null } : item;
}
