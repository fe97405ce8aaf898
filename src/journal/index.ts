export { bodyWords, type FeltBody } from './body.ts';
export type { ItemDraft } from './drafts.ts';
export { emptyDrawing, type Drawing } from './drawing.ts';
export type { StopTold } from './finding.ts';
export { waitsIn, type Unkept } from './notice.ts';
export { largestThings, type LargeThing, type Weight } from './room.ts';
export { intoLetter } from './into-letter.ts';
export { photoIntoLetter } from './photo-into-letter.ts';
export {
	changeItem,
	type Item,
	type ItemId,
	type Origin,
	type PhotoItem,
	type RecordingItem
} from './item.ts';
export {
	newDrawing,
	newFeeling,
	newKeepsake,
	newNote,
	newPhoto,
	newQuestion,
	newRecording,
	newWorry,
	type Setting
} from './new-item.ts';
export { ownWords } from './own-words.ts';
export { intoBox, isBoxed, type Boxed, type WorryOutcome } from './worry-box.ts';
export { paperWords } from './papers.ts';
export { suitcaseOfThisPage, type Suitcase, type SuitcaseState } from './suitcase.svelte.ts';
export type { SuitcaseLock, Tried } from './suitcase-lock.svelte.ts';
export { readSpareKey, type Door, type Key, type PictureCode } from '#vault';
export {
	backupFileName,
	maxBackupBytes,
	parseBackup,
	type Backup,
	type BackupRead,
	type BringBackProblem,
	type Merged
} from './backup.ts';
export type { CopyPart, PartOutcome } from './copy-parts.ts';
export { fromBase64, toBase64 } from './beside.ts';
export type { Beside } from './items.ts';
export type { Picture } from './pictures.ts';
export type { Sound } from './sounds.ts';
export { ThingsView } from './things-view.svelte.ts';
