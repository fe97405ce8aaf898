import type { VaultReason } from '#vault';
import type { Item } from './item.ts';
import type { Beside } from './items.ts';

/** What was thrown away, with all that is needed to bring it back. */
export interface Thrown {
	item: Item;
	/** The sound or picture that went with it. */
	beside: Beside | null;
}

/** What could not be kept, to be tried again. */
export type Unkept = Thrown;

/**
 * What just happened, until the next thing does. What was thrown away and could not be brought back
 * is still held, so that it can be tried again.
 */
export type Notice =
	| { kind: 'kept' }
	| ({ kind: 'thrown' } & Thrown)
	| { kind: 'failed'; reason: VaultReason; thrown?: Thrown; unkept?: Unkept };

/** What of this can be brought back, or null. */
export function thrownIn(notice: Notice | null): Thrown | null {
	if (notice?.kind === 'thrown') return { item: notice.item, beside: notice.beside };
	return notice?.kind === 'failed' ? (notice.thrown ?? null) : null;
}

/** What of this waits until there is room for it: what was made, or what should have come back. */
export function waitsIn(notice: Notice | null): Unkept | null {
	if (notice?.kind !== 'failed' || notice.reason !== 'full') return null;
	return notice.unkept ?? notice.thrown ?? null;
}
