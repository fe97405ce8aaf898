/** The seven points of the first step, in the order of the Kinderombudsman. */
export const pointIds = ['who', 'view', 'people', 'safe', 'extra', 'health', 'school'] as const;
export type PointId = (typeof pointIds)[number];

/** The four things that stop the check: first this, then the rest. */
export const stopIds = ['nobody-spoke', 'no-bed', 'apart', 'violence'] as const;
export type StopId = (typeof stopIds)[number];

/** What else counts beside what is best for the child. */
export const otherIds = ['parents', 'landlord', 'neighbours', 'rules', 'money', 'houses'] as const;
export type OtherId = (typeof otherIds)[number];

/** What can make a decision softer for a child. */
export const softenIds = ['date', 'school', 'near', 'pet', 'together'] as const;
export type SoftenId = (typeof softenIds)[number];

/** What the child says about how it went. */
export const tickIds = ['knew', 'along', 'understood', 'asked', 'answered'] as const;
export type TickId = (typeof tickIds)[number];

/** Whether somebody said yes or no; `unset`: nobody said anything. */
export const saids = ['unset', 'yes', 'no'] as const;
export type Said = (typeof saids)[number];

/** Who speaks for the child's own view: the child, somebody else, or nobody because it wants that. */
export const voices = ['unset', 'self', 'someone', 'nothing'] as const;
export type Voice = (typeof voices)[number];

export const checkTiers = ['together', 'reader', 'teen'] as const;
export type CheckTier = (typeof checkTiers)[number];

/** One of the seven points. What the child says and what the worker notes are never mixed. */
export interface CheckPoint {
	/** The child's own words, as they were said. */
	readonly child: string;
	readonly worker: string;
	/** The child did not want to say anything about it. */
	readonly isSkipped: boolean;
}

/** A thing of the child's own, laid with a point. */
export interface LaidThing {
	/** Its id in the suitcase. */
	readonly id: string;
	readonly point: PointId;
	/** The child lets it be on the paper. */
	readonly isOnPaper: boolean;
}

/** What could make it softer, whether it is possible, and what was found. */
export interface Softening {
	readonly can: Said;
	readonly text: string;
}

/** What happens to one child of the family. */
export interface ChildOutcome {
	readonly id: string;
	readonly name: string;
	readonly what: string;
}

export interface Weighing {
	/** How heavy each thing counts, the child's interest first. */
	readonly how: string;
	readonly soften: Readonly<Record<SoftenId, Softening>>;
	readonly children: readonly ChildOutcome[];
	/** Whether the decision goes against what is best for the child, and then why. */
	readonly isAgainst: Said;
	readonly why: string;
}

export interface Explaining {
	/** Who tells the child. */
	readonly who: string;
	/** As people say it: "woensdag na school". */
	readonly when: string;
	/** What was done with what the child said. */
	readonly done: string;
	/** What the child wants to do when it does not agree. */
	readonly can: string;
}

/** A children's-rights check, filled in together with one child. */
export interface RightsCheck {
	readonly v: 1;
	/** How the child wants to be called; may be empty. */
	readonly name: string;
	/** YYYY-MM-DD, or null. */
	readonly day: string | null;
	readonly tier: CheckTier;
	/** Who sits at the table. */
	readonly present: string;
	readonly stops: Readonly<Record<StopId, Said>>;
	readonly voice: Voice;
	/** Who speaks for the child, where somebody does. */
	readonly speaker: string;
	readonly points: Readonly<Record<PointId, CheckPoint>>;
	readonly things: readonly LaidThing[];
	/** For this child the best is: one sentence. */
	readonly best: string;
	readonly others: Readonly<Record<OtherId, string>>;
	readonly weighing: Weighing;
	readonly explaining: Explaining;
	readonly ticks: Readonly<Record<TickId, Said>>;
}

/** In UTF-16 units, as a text field counts them; chosen so that a full check is two sheets of A4. */
export const checkLimits = {
	name: 40,
	line: 80,
	child: 320,
	worker: 200,
	best: 200,
	other: 120,
	how: 360,
	soften: 90,
	outcome: 120,
	why: 300,
	done: 360,
	children: 6,
	things: 200,
	/** How many things lie on the paper, and how long one may be there with what was asked. */
	onPaper: 6,
	onPaperText: 160
} as const;

function each<Id extends string, Value>(ids: readonly Id[], value: Value): Record<Id, Value> {
	return Object.fromEntries(ids.map((id) => [id, value])) as Record<Id, Value>;
}

/** A check in which nobody has said anything. */
export const emptyCheck: RightsCheck = {
	v: 1,
	name: '',
	day: null,
	tier: 'reader',
	present: '',
	stops: each(stopIds, 'unset'),
	voice: 'unset',
	speaker: '',
	points: each(pointIds, { child: '', worker: '', isSkipped: false }),
	things: [],
	best: '',
	others: each(otherIds, ''),
	weighing: {
		how: '',
		soften: each(softenIds, { can: 'unset', text: '' }),
		children: [],
		isAgainst: 'unset',
		why: ''
	},
	explaining: { who: '', when: '', done: '', can: '' },
	ticks: each(tickIds, 'unset')
};

/** The check with something changed at one point. */
export function withPoint(
	check: RightsCheck,
	id: PointId,
	changes: Partial<CheckPoint>
): RightsCheck {
	return {
		...check,
		points: { ...check.points, [id]: { ...check.points[id], ...changes } }
	};
}

function browserBytes(length: number): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(length));
}

/** One more child, of whom nothing is written yet. */
export function newOutcome(
	randomBytes: (length: number) => Uint8Array = browserBytes
): ChildOutcome {
	const digits = Array.from(randomBytes(8), (byte) => byte.toString(16).padStart(2, '0'));
	return { id: digits.join(''), name: '', what: '' };
}
