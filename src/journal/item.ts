import type { FeltBody } from './body.ts';
import type { Drawing } from './drawing.ts';
import type { FeelingId, FeelingSize } from './feeling.ts';

declare const itemId: unique symbol;

/** 32 hexadecimal digits, random. */
export type ItemId = string & { readonly [itemId]: true };

/**
 * The page an item was made on, so that it can go back there. The page is empty where a child put it
 * with a chapter afterwards.
 */
export interface Origin {
	readonly stop: string;
	readonly tier: string;
	readonly chapter: string;
	readonly page: string;
}

interface Made {
	readonly id: ItemId;
	/** In ms since 1970. */
	readonly madeAt: number;
	/** In ms since 1970; the same as `madeAt` until something changes. */
	readonly changedAt: number;
	readonly origin: Origin | null;
	/** The words that invited to make it, as they were shown; empty when there were none. */
	readonly prompt: string;
}

/** Something the child wants to know, in its own words. Nobody corrects them. */
export interface Question extends Made {
	readonly kind: 'question';
	readonly text: string;
}

/** How it feels. Never counted, never compared. */
export interface Feeling extends Made {
	readonly kind: 'feeling';
	readonly feelings: readonly FeelingId[];
	readonly size: FeelingSize | null;
	/** Where it is felt; absent when that was skipped. */
	readonly body?: FeltBody | undefined;
}

/**
 * How a worry is, each time the child looks: still there, or to be told to somebody. The third, that
 * it is gone, is throwing it away.
 */
export const worryOutcomes = ['stays', 'tell'] as const;

export type WorryOutcome = (typeof worryOutcomes)[number];

/** Something drawn. */
export interface DrawingItem extends Made {
	readonly kind: 'drawing';
	/** May be empty. */
	readonly title: string;
	readonly drawing: Drawing;
	/** There when it was put in the worry box. */
	readonly outcome?: WorryOutcome | null;
}

/** One line of something made: what was asked, and what the child chose or wrote. */
export interface KeepsakeLine {
	readonly ask: string;
	readonly chosen: readonly string[];
}

/** Something made with a chapter: a packed bag, a plan, a few sentences. */
export interface Keepsake extends Made {
	readonly kind: 'keepsake';
	readonly title: string;
	readonly lines: readonly KeepsakeLine[];
}

/** Something written, about anything. */
export interface Note extends Made {
	readonly kind: 'note';
	readonly text: string;
}

/** Something that is put away in the worry box, so that it need not be held on to. */
export interface Worry extends Made {
	readonly kind: 'worry';
	readonly text: string;
	/** Null until the child says. */
	readonly outcome: WorryOutcome | null;
}

/** What a recording is made of; both open in every browser of today. */
export const soundTypes = ['audio/webm', 'audio/mp4'] as const;

export type SoundType = (typeof soundTypes)[number];

/** Something said. Its sound lies beside it, and is fetched when somebody listens. */
export interface RecordingItem extends Made {
	readonly kind: 'recording';
	/** The id of its sound. */
	readonly sound: ItemId;
	readonly type: SoundType;
	readonly seconds: number;
	/** There when it was put in the worry box. */
	readonly outcome?: WorryOutcome | null;
}

/** What the picture of a photo is kept as. */
export const pictureTypes = ['image/jpeg', 'image/webp'] as const;

export type PictureType = (typeof pictureTypes)[number];

/** A photo. Its picture lies beside it, and is fetched when somebody looks. */
export interface PhotoItem extends Made {
	readonly kind: 'photo';
	/** The id of its picture. */
	readonly picture: ItemId;
	readonly type: PictureType;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
	/** May be empty. */
	readonly title: string;
}

/** One thing in the suitcase. */
export type Item =
	Question | Feeling | DrawingItem | Keepsake | Note | Worry | RecordingItem | PhotoItem;

/** What lies in the worry box: written, drawn or said. */
export type Boxed =
	Worry | ((DrawingItem | RecordingItem) & { readonly outcome: WorryOutcome | null });

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

/** What a child may change of an item, and where it belongs. When it was made stays. */
export type ItemChanges<I extends Item> = Partial<
	Omit<I, 'kind' | keyof Made> & Pick<Made, 'origin'>
>;

/** In UTF-16 units, as a text field counts them. */
export const maxTextLength = 8_000;
export const maxTitleLength = 200;
export const maxPromptLength = 500;
/** As long as a letter can carry. */
export const maxSeconds = 120;
/** The long side of a photo, in pixels. */
export const maxPhotoSide = 1_600;

function browserBytes(length: number): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(length));
}

/** An id that nothing else has. */
export function newItemId(randomBytes: (length: number) => Uint8Array = browserBytes): ItemId {
	const digits = Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0'));
	return digits.join('') as ItemId;
}

function made({ origin, prompt }: Setting, making: Making): Made {
	const { now = Date.now, randomBytes = browserBytes } = making;
	const at = now();
	return { id: newItemId(randomBytes), madeAt: at, changedAt: at, origin, prompt };
}

/** A question, exactly as it was written. */
export function newQuestion(
	text: string,
	setting: Setting,
	making: Making = {}
): NewItem<Question> {
	if (text.trim() === '') return { ok: false, reason: 'empty' };
	if (text.length > maxTextLength) return { ok: false, reason: 'too-long' };
	return { ok: true, item: { ...made(setting, making), kind: 'question', text } };
}

/** A note, exactly as it was written. */
export function newNote(text: string, setting: Setting, making: Making = {}): NewItem<Note> {
	if (text.trim() === '') return { ok: false, reason: 'empty' };
	if (text.length > maxTextLength) return { ok: false, reason: 'too-long' };
	return { ok: true, item: { ...made(setting, making), kind: 'note', text } };
}

/** A worry, exactly as it was written; how it is comes later. */
export function newWorry(text: string, setting: Setting, making: Making = {}): NewItem<Worry> {
	if (text.trim() === '') return { ok: false, reason: 'empty' };
	if (text.length > maxTextLength) return { ok: false, reason: 'too-long' };
	return { ok: true, item: { ...made(setting, making), kind: 'worry', text, outcome: null } };
}

/** A recording, and an id of its own for its sound. */
export function newRecording(
	{ type, seconds }: Pick<RecordingItem, 'type' | 'seconds'>,
	setting: Setting,
	making: Making = {}
): NewItem<RecordingItem> {
	if (seconds <= 0) return { ok: false, reason: 'empty' };
	const sound = newItemId(making.randomBytes);
	const heard = Math.min(seconds, maxSeconds);
	const item = {
		...made(setting, making),
		kind: 'recording',
		sound,
		type,
		seconds: heard
	} as const;
	return { ok: true, item };
}

/** A photo, and an id of its own for its picture. */
export function newPhoto(
	{ type, width, height, title }: Pick<PhotoItem, 'type' | 'width' | 'height' | 'title'>,
	setting: Setting,
	making: Making = {}
): NewItem<PhotoItem> {
	if (width < 1 || height < 1) return { ok: false, reason: 'empty' };
	if (title.length > maxTitleLength) return { ok: false, reason: 'too-long' };
	const picture = newItemId(making.randomBytes);
	const item = {
		...made(setting, making),
		kind: 'photo',
		picture,
		type,
		width,
		height,
		title
	} as const;
	return { ok: true, item };
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

/** Whether it lies in the worry box. */
export function isBoxed(item: Item): item is Boxed {
	return 'outcome' in item;
}

/** What was drawn or said as a worry goes into the box; anything else stays as it is. */
export function intoBox(item: Item): Item {
	const canBeWorry = item.kind === 'drawing' || item.kind === 'recording';
	return canBeWorry && !isBoxed(item) ? { ...item, outcome: null } : item;
}

/** A keepsake's lines as text: each question, and under it what was chosen. */
export function keepsakeText(lines: readonly KeepsakeLine[]): string {
	return lines
		.map(({ ask, chosen }) => [ask, ...chosen.map((one) => `- ${one}`)].join('\n'))
		.join('\n\n');
}

/** What the child put into words of its own; empty where there are none. */
export function ownWords(item: Item): string {
	switch (item.kind) {
		case 'question':
		case 'note':
		case 'worry':
			return item.text;
		case 'drawing':
		case 'photo':
			return item.title;
		case 'keepsake':
			return item.lines.flatMap(({ chosen }) => chosen).join('\n');
		case 'feeling':
		case 'recording':
			return '';
	}
}

/** The item with something changed, and the time of it. */
export function changeItem<I extends Item>(
	item: I,
	changes: ItemChanges<I>,
	now: () => number = Date.now
): I {
	return { ...item, ...changes, changedAt: now() };
}
