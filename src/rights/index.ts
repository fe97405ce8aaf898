export type { CallLine } from './call-line.ts';
export {
	complaintFrom,
	emptyComplaint,
	parseComplaint,
	type Complaint,
	type Writer
} from './complaint.ts';
export type { LetterMade } from './letter-made.ts';
export { rightParts } from './right-parts.ts';
export { readRights, type Right, type RightsShelf } from './rights.ts';
export { parseVoiceSheet } from './parse-sheet.ts';
export { emptySheet, whatLacks, type Lack, type VoiceSheet } from './voice-sheet.ts';
export { parseRightsCheck } from './parse-check.ts';
export type { ChildsThing } from './point-of.ts';
export { emptyCheck, type RightsCheck } from './rights-check.ts';
export { whatIsMissing, type Finding, type FindingId } from './what-is-missing.ts';
