export { dropDraft, readDraft, saveDraft, type DraftRead, type ItemDraft } from './drafts.ts';
export {
	addStroke,
	clearDrawing,
	drawingBounds,
	drawingColours,
	drawingPath,
	emptyDrawing,
	undoStroke,
	type Drawing,
	type DrawingColour,
	type Stroke
} from './drawing.ts';
export { feelingsFor, feelingSizes, type FeelingId, type FeelingSize } from './feeling.ts';
export {
	changeItem,
	maxTextLength,
	maxTitleLength,
	newDrawing,
	newFeeling,
	newQuestion,
	type DrawingItem,
	type Feeling,
	type Item,
	type ItemId,
	type NewItem,
	type Origin,
	type Question,
	type Setting
} from './item.ts';
export { deleteItem, readItems, saveItem, undoDelete, type ItemsRead } from './items.ts';
export { parseItem } from './parse-item.ts';
export { intoLetter, type LetterPart } from './into-letter.ts';
export {
	suitcaseOfThisPage,
	type Notice,
	type Suitcase,
	type SuitcaseState
} from './suitcase.svelte.ts';
