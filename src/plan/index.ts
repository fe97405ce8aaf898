export { storyPlates, type StoryPlate } from './story-plates.ts';
export {
	emptyPlan,
	placeKinds,
	planLimits,
	subjects,
	type BoardCard,
	type CardState,
	type DayPlan,
	type DayStep,
	type FirstNight,
	type Goodbye,
	type OurStory,
	type PackedThing,
	type PickUp,
	type Pile,
	type PlaceKind,
	type Plan,
	type PlanDay,
	type PlanPlace,
	type StoryPanel,
	type Subject
} from './plan.ts';
export { dayForPaper, type DayForPaper } from './day-for-paper.ts';
export { FamilyPlan, type PlanState } from './family-plan.svelte.ts';
export { knownAfter, knownFrom } from './known-from.ts';
export { isDay, localDay, nightsUntil } from './nights.ts';
export { planIn, planInCopy } from './plan-in-copy.ts';
export { parsePlan } from './parse-plan.ts';
export {
	planBytesLimits,
	planFileName,
	planFromBytes,
	planToBytes,
	type PlanFromBytes
} from './plan-bytes.ts';
export { differencesOf, isUntouched, standingOf, takeOver } from './taking-over.ts';
