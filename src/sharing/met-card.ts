import type { Card } from './card.ts';
import type { Meeting, Person } from './line-records.ts';

/**
 * A card that was read, and what it is to the circle. `renewed`: its person is in it with another
 * card. `same`: with this one, which now was seen on the person's own screen for the first time.
 */
export type MetCard = { card: Card; meeting: Meeting } & (
	{ is: 'new'; person: null } | { is: 'renewed' | 'same'; person: Person }
);
