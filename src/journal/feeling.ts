/** What the youngest have words and faces for. "Nothing" and "good" are answers too. */
const feelingsForAll = [
	'happy',
	'calm',
	'strange',
	'scared',
	'nothing-felt',
	'sad',
	'angry',
	'good',
	'dont-know'
] as const;

const feelingsFromEight = [
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

const feelingsFromTwelve = [
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

/** The feelings there are words and faces for. None is good or bad, and two at once are allowed. */
export const feelingIds = [...feelingsForAll, ...feelingsFromEight, ...feelingsFromTwelve] as const;

export type FeelingId = (typeof feelingIds)[number];

/** The words in the sets in which they are shown; a later set never replaces an earlier one. */
export const feelingSets: readonly (readonly FeelingId[])[] = [
	feelingsForAll,
	feelingsFromEight,
	feelingsFromTwelve
];

/** How big a feeling is, in words or pictures. Never a number. The youngest have the first two. */
export const feelingSizes = ['small', 'big', 'little', 'quite', 'very', 'too-big'] as const;

export type FeelingSize = (typeof feelingSizes)[number];
