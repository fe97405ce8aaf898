/** The three tellings of the journey. They are never called ages, and nothing is locked by age. */
export const tiers = ['together', 'reader', 'teen'] as const;

export type Tier = (typeof tiers)[number];

/** True for one of the three tellings. */
export function isTier(value: string): value is Tier {
	return (tiers as readonly string[]).includes(value);
}
