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
