/** The feelings there are words and faces for. None is good or bad, and two at once are allowed. */
export const feelingIds = [
	'happy',
	'sad',
	'angry',
	'scared',
	'strange',
	'calm',
	'dont-know'
] as const;

export type FeelingId = (typeof feelingIds)[number];

/** How big a feeling is, in words. Never a number. */
export const feelingSizes = ['little', 'quite', 'very', 'too-big'] as const;

export type FeelingSize = (typeof feelingSizes)[number];
