import type { Tier } from './tier.ts';

/** The same stop in another telling. */
export interface Sibling {
	tier: Tier;
	name: string;
	href: string;
}
