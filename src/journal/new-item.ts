import { keepsakeText } from './keepsake.ts';
import {
	maxSeconds,
	maxTextLength,
	maxTitleLength,
	newItemId,
	type DrawingItem,
	type Feeling,
	type Item,
	type Keepsake,
	type Made,
	type Note,
	type Origin,
	type PhotoItem,
	type Question,
	type RecordingItem,
	type Worry
} from './item.ts';

/** What everything made has: where, and on which words. */
export interface Setting {
	origin: Origin | null;
	prompt: string;
}

/** Clock and chance; the defaults are the browser's. */
export interface Making {
	/** In ms since 1970. */
	now?: () => number;
	randomBytes?: (length: number) => Uint8Array;
}

/** Nothing is made of nothing, and nothing is cut: `empty` or `too-long` says why. */
export type NewItem<I extends Item> =
	{ ok: true; item: I } | { ok: false; reason: 'empty' | 'too-long' };

function made({ origin, prompt }: Setting, making: Making): Made {
	const at = (making.now ?? Date.now)();
	return { id: newItemId(making.randomBytes), madeAt: at, changedAt: at, origin, prompt };
}

function unfit(text: string): (NewItem<Item> & { ok: false }) | null {
	if (text.trim() === '') return { ok: false, reason: 'empty' };
	return text.length > maxTextLength ? { ok: false, reason: 'too-long' } : null;
}

/** A question, exactly as it was written. */
export function newQuestion(
	text: string,
	setting: Setting,
	making: Making = {}
): NewItem<Question> {
	return unfit(text) ?? { ok: true, item: { ...made(setting, making), kind: 'question', text } };
}

/** A note, exactly as it was written. */
export function newNote(text: string, setting: Setting, making: Making = {}): NewItem<Note> {
	return unfit(text) ?? { ok: true, item: { ...made(setting, making), kind: 'note', text } };
}

/** A worry, exactly as it was written; how it is comes later. */
export function newWorry(text: string, setting: Setting, making: Making = {}): NewItem<Worry> {
	return (
		unfit(text) ?? {
			ok: true,
			item: { ...made(setting, making), kind: 'worry', text, outcome: null }
		}
	);
}

/**
 * A recording. Its sound has the same id, so that both can be erased when only one of them opens.
 */
export function newRecording(
	{ type, seconds }: Pick<RecordingItem, 'type' | 'seconds'>,
	setting: Setting,
	making: Making = {}
): NewItem<RecordingItem> {
	if (seconds <= 0) return { ok: false, reason: 'empty' };
	const common = made(setting, making);
	const heard = Math.min(seconds, maxSeconds);
	const item = { ...common, kind: 'recording', sound: common.id, type, seconds: heard } as const;
	return { ok: true, item };
}

/** A photo. Its picture has the same id, as the sound of a recording has. */
export function newPhoto(
	{ type, width, height, title }: Pick<PhotoItem, 'type' | 'width' | 'height' | 'title'>,
	setting: Setting,
	making: Making = {}
): NewItem<PhotoItem> {
	if (width < 1 || height < 1) return { ok: false, reason: 'empty' };
	if (title.length > maxTitleLength) return { ok: false, reason: 'too-long' };
	const common = made(setting, making);
	const shape = { type, width, height } as const;
	return { ok: true, item: { ...common, kind: 'photo', picture: common.id, ...shape, title } };
}

/** One feeling or more; the same one twice is once. */
export function newFeeling(
	{ feelings, size, body }: Pick<Feeling, 'feelings' | 'size' | 'body'>,
	setting: Setting,
	making: Making = {}
): NewItem<Feeling> {
	const different = [...new Set(feelings)];
	if (different.length === 0) return { ok: false, reason: 'empty' };
	const felt = { kind: 'feeling', feelings: different, size, ...(body ? { body } : {}) } as const;
	return { ok: true, item: { ...made(setting, making), ...felt } };
}

/** A drawing with at least one line. */
export function newDrawing(
	{ title, drawing }: Pick<DrawingItem, 'title' | 'drawing'>,
	setting: Setting,
	making: Making = {}
): NewItem<DrawingItem> {
	if (drawing.strokes.length === 0) return { ok: false, reason: 'empty' };
	if (title.length > maxTitleLength) return { ok: false, reason: 'too-long' };
	return { ok: true, item: { ...made(setting, making), kind: 'drawing', title, drawing } };
}

/** What was made with a chapter, line by line as the child left it. */
export function newKeepsake(
	{ title, lines }: Pick<Keepsake, 'title' | 'lines'>,
	setting: Setting,
	making: Making = {}
): NewItem<Keepsake> {
	const filled = lines.filter(({ chosen }) => chosen.length > 0);
	if (filled.length === 0) return { ok: false, reason: 'empty' };
	if (title.length > maxTitleLength || keepsakeText(filled).length > maxTextLength)
		return { ok: false, reason: 'too-long' };
	return { ok: true, item: { ...made(setting, making), kind: 'keepsake', title, lines: filled } };
}
