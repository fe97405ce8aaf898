const together = ['happy', 'sad', 'angry', 'scared', 'strange', 'calm', 'dont-know'] as const;

const reader = [
	'nervous',
	'disappointed',
	'jealous',
	'lonely',
	'ashamed',
	'guilty',
	'relieved',
	'proud',
	'confused',
	'busy-head',
	'homesick',
	'hopeful',
	'bored',
	'tired'
] as const;

const teen = [
	'stressed',
	'frustrated',
	'powerless',
	'insecure',
	'trapped',
	'burden',
	'furious',
	'numb',
	'let-down',
	'restless',
	'determined',
	'strong',
	'grateful',
	'mixed'
] as const;

/** All feelings there are words for. None is good or bad, and two at once are allowed. */
export const feelingIds = [...together, ...reader, ...teen] as const;

export type FeelingId = (typeof feelingIds)[number];

/** The feelings each telling offers. A telling adds its words to those of the one before. */
export const feelingsFor: Record<'together' | 'reader' | 'teen', readonly FeelingId[]> = {
	together,
	reader: [...together, ...reader],
	teen: feelingIds
};

/** How big a feeling is, in words. Never a number. */
export const feelingSizes = ['little', 'quite', 'very', 'too-big'] as const;

export type FeelingSize = (typeof feelingSizes)[number];
