import type { Card } from './card.ts';

/** A card of this adult as it is shown; nothing in it opens a letter. */
export interface OwnCardShown {
	readonly id: string;
	readonly card: Card;
	/** One child has written with it; a card for one child is then that child's. */
	readonly isUsed: boolean;
	/** Its owner ended it. */
	readonly isEnded: boolean;
}

/** Whether a child can still begin to write with it. */
export function canBeGiven({ card, isUsed, isEnded }: OwnCardShown, now: number): boolean {
	return !isEnded && now < card.expires && !(isUsed && card.use === 'one-child');
}

/** The last day it is valid: it ends at the midnight after it. */
export function lastDayOf({ expires }: Card): number {
	return expires - 12 * 3_600_000;
}
