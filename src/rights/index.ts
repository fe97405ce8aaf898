export { rightParts } from './right-parts.ts';
export { readRights, type Right, type RightsShelf } from './rights.ts';
export { parseVoiceSheet } from './parse-sheet.ts';
export { emptySheet, whatLacks, type Lack, type VoiceSheet } from './voice-sheet.ts';
export type { VoiceMade } from './voice-made.ts';
export type { SuitcaseThing } from './suitcase-thing.ts';
