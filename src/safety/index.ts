export { audiences, isAudience, type Audience } from './audience.ts';
export { exerciseIds, type CalmTier, type Exercise, type ExerciseId } from './exercise.ts';
export type { Help, Helpline } from './help.ts';
export { caseIds, partIds, type CaseId, type PartId, type WhoReads } from './who-reads-parts.ts';
