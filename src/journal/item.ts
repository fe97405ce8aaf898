import type { FeltBody } from './body.ts';
import type { Drawing } from './drawing.ts';
import type { FeelingId, FeelingSize } from './feeling.ts';
import type { KeepsakeLine } from './keepsake.ts';
import type { WorryOutcome } from './worry-box.ts';

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

/** What everything in the suitcase has. */
export interface Made {
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

/** Something drawn. */
export interface DrawingItem extends Made {
	readonly kind: 'drawing';
	/** May be empty. */
	readonly title: string;
	readonly drawing: Drawing;
	/** There when it was put in the worry box. */
	readonly outcome?: WorryOutcome | null;
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
	/** How the child calls it; absent or empty where it has no name. */
	readonly title?: string;
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

/** Whether it has the form of an id. */
export function isItemId(value: unknown): value is ItemId {
	return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

/** An id that nothing else has. */
export function newItemId(randomBytes: (length: number) => Uint8Array = browserBytes): ItemId {
	const digits = Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0'));
	return digits.join('') as ItemId;
}

/** The item with something changed, and the time of it. */
export function changeItem<I extends Item>(
	item: I,
	changes: ItemChanges<I>,
	now: () => number = Date.now
): I {
	return { ...item, ...changes, changedAt: now() };
}
