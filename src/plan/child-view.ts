import { withNewGoodbye } from './edit-things.ts';
import type { BoardCard, PackedThing, Pile, PlaceKind, Plan, PlanPlace, Subject } from './plan.ts';

/** What a card of the board says to a child, once everything that is not certain is taken out. */
export type CardSays =
	| { readonly kind: 'words'; readonly text: string }
	| { readonly kind: 'told'; readonly told: ToldValue }
	| { readonly kind: 'day'; readonly day: string; readonly isChanged: boolean }
	| { readonly kind: 'not-yet' }
	| { readonly kind: 'unset' };

/** What the story can tell for a card, and what therefore has a sentence of its own. */
export const toldValues = {
	where: ['known', 'family', 'hotel', 'park', 'shelter', 'other-town'],
	when: ['today', 'known', 'changed'],
	goes: ['together', 'papa', 'mama', 'apart'],
	school: ['school', 'someone', 'home', 'same', 'other'],
	pet: ['comes', 'elsewhere'],
	reason: ['rent', 'owner', 'unsafe', 'rules', 'parents', 'later']
} as const;
type ToldSubject = keyof typeof toldValues;
export type ToldValue = {
	[S in ToldSubject]: `${S}-${(typeof toldValues)[S][number]}`;
}[ToldSubject];

/** Where the date says it already: the sentence would say it twice, or less. */
const saidByDate: readonly string[] = ['when-known', 'when-changed'];

function toldValue(card: BoardCard): ToldValue | null {
	const values: readonly string[] =
		card.subject in toldValues ? toldValues[card.subject as ToldSubject] : [];
	if (card.told === null || !values.includes(card.told)) return null;
	return `${card.subject}-${card.told}` as ToldValue;
}

/** The day as the plan has it; null where it is not certain. */
function certainDay(plan: Plan): { day: string; isChanged: boolean } | null {
	const { state, date } = plan.day;
	if (date === null || (state !== 'known' && state !== 'changed')) return null;
	return { day: date, isChanged: state === 'changed' };
}

function whenSays(plan: Plan, card: BoardCard): CardSays {
	const day = certainDay(plan);
	if (day) return { kind: 'day', ...day };
	if (plan.day.state === 'unknown' || plan.day.state === 'paused') return { kind: 'not-yet' };
	return card.state === 'not-yet' ? { kind: 'not-yet' } : knownSays(card);
}

function knownSays(card: BoardCard): CardSays {
	if (card.state !== 'known') return { kind: card.state };
	if (card.text.trim() !== '') return { kind: 'words', text: card.text.trim() };
	const told = toldValue(card);
	if (told !== null && !saidByDate.includes(told)) return { kind: 'told', told };
	return { kind: 'not-yet' };
}

/** What a card says. Only what is certain is ever words of its own. */
export function cardSays(plan: Plan, card: BoardCard): CardSays {
	return card.subject === 'when' ? whenSays(plan, card) : knownSays(card);
}

export interface ShownCard {
	readonly card: BoardCard;
	readonly says: CardSays;
}

/** The board as it hangs: what is known, what is not known yet, and what nobody spoke of. */
export function boardOf(plan: Plan): {
	known: ShownCard[];
	notYet: ShownCard[];
	unset: ShownCard[];
} {
	const all = plan.cards
		// a family without a pet is asked nothing about one
		.filter((card) => !(card.subject === 'pet' && card.told === 'none'))
		.map((card) => ({ card, says: cardSays(plan, card) }));
	return {
		known: all.filter(({ says }) => says.kind !== 'not-yet' && says.kind !== 'unset'),
		notYet: all.filter(({ says }) => says.kind === 'not-yet'),
		unset: all.filter(({ says }) => says.kind === 'unset')
	};
}

/** The places of the row: each uncertain one is a gap without a name, and gaps melt together. */
export function placesOf(plan: Plan): (PlanPlace | 'gap')[] {
	const row: (PlanPlace | 'gap')[] = [];
	for (const place of plan.places) {
		if (place.isCertain) row.push(place);
		else if (row.at(-1) !== 'gap') row.push('gap');
	}
	return row;
}

/** Where the family lives on this day: the last certain place that has begun. */
export function placeNow(plan: Plan, today: string): string | null {
	const begun = plan.places.filter(
		(place, index) =>
			place.isCertain &&
			(place.from === null ? index === 0 : place.from <= today) &&
			(place.until === null || today <= place.until)
	);
	return begun.at(-1)?.id ?? null;
}

/** Whether anything at all has been laid down that a child could look at. */
export function isEmpty(plan: Plan): boolean {
	return (
		plan.cards.every(({ state }) => state === 'unset') &&
		plan.day.state === 'unset' &&
		plan.places.length === 0 &&
		!hasDay(plan) &&
		plan.packed.length === 0 &&
		plan.goodbyes.length === 0 &&
		!hasFirstNight(plan) &&
		!plan.story.isReady
	);
}

export const hasDay = ({ dayPlan }: Plan): boolean =>
	dayPlan.steps.length > 0 ||
	dayPlan.pickUps.length > 0 ||
	dayPlan.codeWord.trim() !== '' ||
	dayPlan.meetingPoint.trim() !== '';

export const hasFirstNight = ({ firstNight }: Plan): boolean =>
	firstNight.evening.length > 0 || firstNight.corner.length > 0;

const subjectPictures: Record<Subject, string> = {
	where: 'object-house',
	when: 'stop-nights',
	goes: 'person-family',
	school: 'school',
	pet: 'pack-carrier',
	things: 'pack-box',
	friends: 'person-friend',
	reason: 'stop-why',
	own: 'thing-question'
};
/** The drawing beside a card of the board. */
export const pictureOf = (subject: Subject): string => subjectPictures[subject];

const placePictures: Record<PlaceKind, string> = {
	home: 'object-house',
	family: 'person-family',
	friends: 'person-friend',
	hotel: 'word-bed',
	park: 'object-tree',
	shelter: 'there',
	'safe-house': 'object-lamp',
	'in-between': 'pack-suitcase',
	other: 'word-house'
};
/** The drawing of a place to live. */
export const placePicture = (kind: PlaceKind): string => placePictures[kind];

/** The plan with one thing on another pile. */
export function withPile(plan: Plan, id: string, pile: Pile): Plan {
	return { ...plan, packed: plan.packed.map((one) => (one.id === id ? { ...one, pile } : one)) };
}

/** The plan with one more thing in the own bag. */
export function withThing(plan: Plan, text: string, picture: string | null): Plan {
	const thing: PackedThing = { id: crypto.randomUUID(), text, picture, pile: 'bag' };
	return { ...plan, packed: [...plan.packed, thing] };
}

/** The plan without one thing. */
export function withoutThing(plan: Plan, id: string): Plan {
	return { ...plan, packed: plan.packed.filter((one) => one.id !== id) };
}

/** The plan with one more goodbye, which the child thought of itself. */
export function withOwnGoodbye(plan: Plan, text: string): Plan {
	return withNewGoodbye(plan, { text, picture: null, by: 'child' });
}

/** The plan in which the child sees the moons, or would rather not. */
export function withMoons(plan: Plan, isHidden: boolean): Plan {
	const { moonsHidden = false, ...rest } = plan;
	if (moonsHidden === isHidden) return plan;
	return isHidden ? { ...rest, moonsHidden: true } : rest;
}

/** The plan with one goodbye said, or not said after all. */
export function withGoodbye(plan: Plan, id: string, isDone: boolean): Plan {
	return {
		...plan,
		goodbyes: plan.goodbyes.map((one) => (one.id === id ? { ...one, isDone } : one))
	};
}
