export { bodyWords, type FeltBody } from './body.ts';
export type { ItemDraft } from './drafts.ts';
export { emptyDrawing, type Drawing } from './drawing.ts';
export { waitsIn, type Unkept } from './notice.ts';
export { largestThings, type LargeThing, type Weight } from './room.ts';
export { intoLetter } from './into-letter.ts';
export {
	changeItem,
	newDrawing,
	newFeeling,
	newKeepsake,
	newNote,
	newQuestion,
	newRecording,
	type Item,
	type ItemId,
	type Origin,
	type RecordingItem
} from './item.ts';
export { suitcaseOfThisPage, type Suitcase, type SuitcaseState } from './suitcase.svelte.ts';
export type { SuitcaseLock, Tried } from './suitcase-lock.svelte.ts';
export { readSpareKey, type Key, type PictureCode } from '#vault';
export { fromBase64, toBase64, type Sound } from './sounds.ts';
export {
	backupFileName,
	maxBackupBytes,
	parseBackup,
	type Backup,
	type BackupRead,
	type BringBackProblem,
	type Merged
} from './backup.ts';
