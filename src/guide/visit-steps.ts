/** The steps of a visit, in their order. */
export const visitSteps = ['arrive', 'rules', 'story', 'know', 'turn', 'share', 'close'] as const;
export type VisitStep = (typeof visitSteps)[number];

/** How long a visit can be, in minutes. */
export const visitLengths = [20, 30, 45] as const;
export type VisitLength = (typeof visitLengths)[number];

/** Who can be in the room beside the child. */
export const visitPeople = ['parent', 'sibling', 'interpreter', 'someoneElse'] as const;
export type VisitPerson = (typeof visitPeople)[number];

/** What a worker sees to before a visit. */
export const visitAgreements = [
	'readFile',
	'askedParent',
	'agreedWords',
	'safeDevice',
	'mayPromise'
] as const;
export type VisitAgreement = (typeof visitAgreements)[number];

/** What a visit is begun with. What is ticked goes along in memory, and can change on the way. */
export interface VisitChoice {
	length: VisitLength;
	tier: 'together' | 'reader' | 'teen';
	readonly people: Set<VisitPerson>;
	readonly agreed: Set<VisitAgreement>;
}

const minutes: Record<VisitLength, Record<VisitStep, number>> = {
	20: { arrive: 3, rules: 1, story: 5, know: 4, turn: 4, share: 1, close: 2 },
	30: { arrive: 4, rules: 2, story: 7, know: 5, turn: 7, share: 2, close: 3 },
	45: { arrive: 5, rules: 2, story: 8, know: 7, turn: 13, share: 4, close: 6 }
};

/** How many minutes a step takes in a visit of this length. */
export function minutesOf(step: VisitStep, length: VisitLength): number {
	return minutes[length][step];
}

const minute = 60_000;

/** About how many minutes of the visit are left; 0 when its time is over. Moments in ms since 1970. */
export function minutesLeft(begunAt: number, length: VisitLength, now: number): number {
	return Math.max(0, Math.round(length - (now - begunAt) / minute));
}
