export { rightParts } from './right-parts.ts';
export { readRights, type Right, type RightsShelf } from './rights.ts';
