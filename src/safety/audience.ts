/** Who the help page is for: the three tellings, and adults. */
export const audiences = ['together', 'reader', 'teen', 'grown-up'] as const;

export type Audience = (typeof audiences)[number];

/** True for one of those the help page is written for. */
export function isAudience(value: string): value is Audience {
	return (audiences as readonly string[]).includes(value);
}
