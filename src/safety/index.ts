export { audiences, isAudience, type Audience } from './audience.ts';
export { exerciseIds, type CalmTier, type Exercise, type ExerciseId } from './exercise.ts';
export {
	cardFor,
	heardThemes,
	type HeavyWords,
	type NeededCard,
	type Theme
} from './heavy-words.ts';
export type { Help, Helpline } from './help.ts';
export { caseIds, partIds, type CaseId, type PartId, type WhoReads } from './who-reads-parts.ts';
export { heardBy, type SoftCard } from './soft-card.ts';
