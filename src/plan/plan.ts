/** The questions a board has a card for, in the order they hang in. `own` is one the family adds. */
export const subjects = [
	'where',
	'when',
	'goes',
	'school',
	'pet',
	'things',
	'friends',
	'reason',
	'own'
] as const;
export type Subject = (typeof subjects)[number];

/**
 * - `unset`: nobody has said anything about it yet
 * - `known`: it is certain; only this is ever told to a child as a fact
 * - `not-yet`: it is not known, and the card says who finds out and when there is more
 */
export type CardState = 'unset' | 'known' | 'not-yet';

/** One card of the board. */
export interface BoardCard {
	/** Its subject; an own card has a random id behind it, as in `own-3f2a`. */
	readonly id: string;
	readonly subject: Subject;
	readonly state: CardState;
	/** What an own card asks; empty on the others, whose questions are the interface's. */
	readonly asks: string;
	/** What is known, in the family's own words; may be empty where `told` says it all. */
	readonly text: string;
	/** What the story tells for it: a value of the story's switch of this subject, or null. */
	readonly told: string | null;
	/** Who finds out, by name or in a word; empty where nobody said. */
	readonly who: string;
	/** The day on which there is more, as YYYY-MM-DD, or null. */
	readonly more: string | null;
}

/**
 * The day of leaving.
 * - `unset`: nobody said; the moons are grey
 * - `unknown`: there is none yet, and that is said
 * - `known`: it is this day
 * - `changed`: it was another day, `before`; told as a change, never swapped in silence
 * - `paused`: it does not go on for now
 */
export interface PlanDay {
	readonly state: 'unset' | 'unknown' | 'known' | 'changed' | 'paused';
	/** YYYY-MM-DD. */
	readonly date: string | null;
	readonly before: string | null;
	/** Why it changed, in words the family chose; may be empty. */
	readonly why: string;
}

export const placeKinds = [
	'home',
	'family',
	'friends',
	'hotel',
	'park',
	'shelter',
	'safe-house',
	'in-between',
	'other'
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place to live, in the order the family lives there: the first is home as it was. */
export interface PlanPlace {
	readonly id: string;
	readonly kind: PlaceKind;
	readonly name: string;
	/** YYYY-MM-DD, or null as long as nobody knows. */
	readonly from: string | null;
	readonly until: string | null;
	/** Whether it is certain that the family goes there. */
	readonly isCertain: boolean;
	readonly same: readonly string[];
	readonly different: readonly string[];
}

/** One step of the day itself. `picture` is the name of an interface drawing, or null. */
export interface DayStep {
	readonly id: string;
	readonly text: string;
	readonly picture: string | null;
}

/** Who is with one child on the day, and where. */
export interface PickUp {
	readonly id: string;
	/** The child it is for. */
	readonly child: string;
	readonly who: string;
	readonly where: string;
	/** As people say it: "om drie uur", "na school". */
	readonly when: string;
}

export interface DayPlan {
	readonly steps: readonly DayStep[];
	readonly codeWord: string;
	readonly meetingPoint: string;
	readonly pickUps: readonly PickUp[];
}

/** Where a thing goes: in the own bag, or on one of three piles; `ask` is not decided yet. */
export type Pile = 'bag' | 'come' | 'keep' | 'let-go' | 'ask';
export interface PackedThing {
	readonly id: string;
	readonly text: string;
	readonly picture: string | null;
	readonly pile: Pile;
}

/** Somebody or something to say goodbye to. */
export interface Goodbye {
	readonly id: string;
	readonly text: string;
	readonly picture: string | null;
	readonly isDone: boolean;
	/** A child put it there itself; absent on what was laid down together. */
	readonly by?: 'child';
}

/** The evening before sleep, in three steps, and what stands in the child's own corner. */
export interface FirstNight {
	readonly evening: readonly string[];
	readonly corner: readonly string[];
}

/** One of the six panels of a family's own story. */
export interface StoryPanel {
	/** The name of a plate, or null for none. */
	readonly plate: string | null;
	readonly text: string;
}

/** A family's own story. A child sees it only after the adult has said that it is ready. */
export interface OurStory {
	readonly panels: readonly StoryPanel[];
	readonly isReady: boolean;
}

/** Everything a family has laid down together about what comes. */
export interface Plan {
	readonly v: 1;
	/** When it was last changed, as an ISO time: the newer of two is taken over. */
	readonly changed: string;
	/** The names of the children it is for; may be empty. */
	readonly children: readonly string[];
	readonly cards: readonly BoardCard[];
	readonly day: PlanDay;
	readonly places: readonly PlanPlace[];
	readonly dayPlan: DayPlan;
	readonly packed: readonly PackedThing[];
	readonly goodbyes: readonly Goodbye[];
	readonly firstNight: FirstNight;
	readonly story: OurStory;
	/** The child of this device would rather not see how many nights there are. */
	readonly moonsHidden?: true;
}

export const planLimits = {
	/** Characters of a short line: a name, a step, a thing. */
	line: 80,
	/** Characters of a card's words, and of a panel. */
	text: 240,
	ownCards: 6,
	places: 8,
	steps: 8,
	things: 40,
	goodbyes: 40,
	pickUps: 12,
	/** Lines of a short list: what stays the same, an evening, a corner. */
	lines: 8,
	panels: 6,
	children: 6
} as const;

/** A plan in which nobody has said anything. */
export const emptyPlan: Plan = {
	v: 1,
	changed: '1970-01-01T00:00:00.000Z',
	children: [],
	cards: subjects
		.filter((subject) => subject !== 'own')
		.map((subject) => ({
			id: subject,
			subject,
			state: 'unset',
			asks: '',
			text: '',
			told: null,
			who: '',
			more: null
		})),
	day: { state: 'unset', date: null, before: null, why: '' },
	places: [],
	dayPlan: { steps: [], codeWord: '', meetingPoint: '', pickUps: [] },
	packed: [],
	goodbyes: [],
	firstNight: { evening: [], corner: [] },
	story: { panels: [], isReady: false }
};
