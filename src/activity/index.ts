export { activityFile, type Activity, type ActivityPart, type PartOf } from './activity.ts';
export type { Made, MadeLine } from './made.ts';
export { thingsIn } from './things-in.ts';
