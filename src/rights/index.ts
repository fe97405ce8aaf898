export { rightParts } from './right-parts.ts';
export { readRights, type Right, type RightsShelf } from './rights.ts';
export { parseRightsCheck } from './parse-check.ts';
export type { ChildsThing } from './point-of.ts';
export { emptyCheck, type RightsCheck } from './rights-check.ts';
export { whatIsMissing, type Finding, type FindingId } from './what-is-missing.ts';
