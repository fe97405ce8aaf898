import { needGroups, type NeedGroup, type NeedId } from './needs.ts';
import type { PointId } from './voice-points.ts';

/** What a child said, as it said it. Never to be mixed with what an adult writes. */
export interface ChildWords {
	readonly by: 'child';
	readonly text: string;
}

/** What the worker writes. */
export interface WorkerWords {
	readonly by: 'worker';
	readonly text: string;
}

export const sheetTiers = ['together', 'reader', 'teen'] as const;
export type SheetTier = (typeof sheetTiers)[number];

export const typists = ['unset', 'child', 'worker', 'parent', 'other'] as const;
export type Typist = (typeof typists)[number];

export const saidKinds = ['drawing', 'voice', 'text'] as const;
export type SaidKind = (typeof saidKinds)[number];

/** Something the child finds important. */
export interface Important {
	readonly id: string;
	readonly kind: SaidKind;
	/** The thing of the suitcase it comes from, or null where it was written here. */
	readonly thing: string | null;
	/** The words that invited to make it, exactly. */
	readonly prompt: string;
	/** The child's words; of a recording, what is said in it. */
	readonly words: ChildWords;
	/** The child has checked what was written down of its recording. */
	readonly isChecked: boolean;
	/** The point it says something about. */
	readonly point: PointId;
}

/** The three houses, in their order. */
export const houses = ['worries', 'good', 'wish'] as const;
export type House = (typeof houses)[number];

/** Who may be told, or not. */
export const hearers = ['parents', 'school', 'municipality', 'landlord', 'judge'] as const;
export type Hearer = (typeof hearers)[number];
export const mays = ['unset', 'yes', 'no'] as const;
export type May = (typeof mays)[number];

export interface WorkerPart {
	readonly name: string;
	readonly context: WorkerWords;
	readonly done: WorkerWords;
	/** The reply to the child, and the day it was given as YYYY-MM-DD. */
	readonly reply: WorkerWords;
	readonly replyDay: string | null;
	/** Who sees to the needs of one group, and when. */
	readonly needs: Readonly<Record<NeedGroup, WorkerWords>>;
}

/** One page with a child's own words for somebody who decides. */
export interface VoiceSheet {
	readonly v: 1;
	readonly about: {
		/** First name or nickname. */
		readonly name: string;
		readonly tier: SheetTier;
		/** YYYY-MM-DD, or null. */
		readonly day: string | null;
		/** The language that was spoken. */
		readonly language: string;
		readonly present: string;
		readonly typed: Typist;
	};
	readonly important: readonly Important[];
	readonly houses: Readonly<Record<House, ChildWords>>;
	readonly needs: readonly NeedId[];
	readonly told: Readonly<Record<Hearer, May>>;
	readonly worker: WorkerPart;
	/** The day on which the child saw all of it as it is now, as YYYY-MM-DD. */
	readonly seen: string | null;
}

/** In UTF-16 units, as a text field counts them; chosen so that a full sheet is two pages of A4. */
export const sheetLimits = {
	name: 40,
	line: 80,
	prompt: 160,
	words: 320,
	house: 320,
	worker: 320,
	need: 100,
	important: 3
} as const;

export const childWords = (text: string): ChildWords => ({ by: 'child', text });
export const workerWords = (text: string): WorkerWords => ({ by: 'worker', text });

function each<Id extends string, Value>(ids: readonly Id[], value: Value): Record<Id, Value> {
	return Object.fromEntries(ids.map((id) => [id, value])) as Record<Id, Value>;
}

/** A sheet on which nobody has said anything. */
export const emptySheet: VoiceSheet = {
	v: 1,
	about: { name: '', tier: 'reader', day: null, language: '', present: '', typed: 'unset' },
	important: [],
	houses: each(houses, childWords('')),
	needs: [],
	told: each(hearers, 'unset'),
	worker: {
		name: '',
		context: workerWords(''),
		done: workerWords(''),
		reply: workerWords(''),
		replyDay: null,
		needs: each(needGroups, workerWords(''))
	},
	seen: null
};

/** The sheet with something changed. The child has not seen it like this, so it has to look again. */
export function withChange(
	sheet: VoiceSheet,
	changes: Partial<Omit<VoiceSheet, 'v' | 'seen'>>
): VoiceSheet {
	return { ...sheet, ...changes, seen: null };
}

/** What is still missing before a sheet can go out. */
export const lacks = [
	'no-name',
	'no-day',
	'no-language',
	'nobody-present',
	'nobody-typed',
	'nothing-said',
	'no-prompt',
	'no-words',
	'not-checked',
	'nobody-may-hear',
	'no-worker',
	'no-reply-day',
	'not-seen'
] as const;
export type Lack = (typeof lacks)[number];

function saysNothing({ important, houses: told, needs }: VoiceSheet): boolean {
	return (
		important.length === 0 &&
		needs.length === 0 &&
		Object.values(told).every(({ text }) => !text.trim())
	);
}

/** Whether the worker wrote anything that goes out. */
export function workerWrote({ worker, needs: ticked }: VoiceSheet): boolean {
	const own = [worker.context, worker.done, worker.reply];
	const wrote = ticked.length > 0 ? [...own, ...Object.values(worker.needs)] : own;
	return wrote.some(({ text }) => text.trim() !== '');
}

/** Everything that is missing, in the order of the sheet; empty: it can go out. */
export function whatLacks(sheet: VoiceSheet): Lack[] {
	const { about, important, worker } = sheet;
	const isLacking: Record<Lack, boolean> = {
		'no-name': !about.name.trim(),
		'no-day': about.day === null,
		'no-language': !about.language.trim(),
		'nobody-present': !about.present.trim(),
		'nobody-typed': about.typed === 'unset',
		'nothing-said': saysNothing(sheet),
		'no-prompt': important.some(({ prompt }) => !prompt.trim()),
		'no-words': important.some(({ kind, words }) => kind !== 'drawing' && !words.text.trim()),
		'not-checked': important.some(({ kind, isChecked }) => kind === 'voice' && !isChecked),
		'nobody-may-hear': !Object.values(sheet.told).includes('yes'),
		'no-worker': workerWrote(sheet) && !worker.name.trim(),
		'no-reply-day': worker.reply.text.trim() !== '' && worker.replyDay === null,
		'not-seen': sheet.seen === null
	};
	return lacks.filter((lack) => isLacking[lack]);
}
