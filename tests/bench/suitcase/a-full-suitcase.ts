import { emptyDrawing, type Drawing, type Stroke } from '../../../src/journal/drawing.ts';
import type { Item } from '../../../src/journal/item.ts';
import {
	newDrawing,
	newFeeling,
	newNote,
	newQuestion,
	newRecording,
	type Making
} from '../../../src/journal/new-item.ts';
import type { Sound } from '../../../src/journal/sounds.ts';

/** How many of each kind there are: a child that has put something in every day for five years. */
const kinds = { note: 700, question: 500, feeling: 400, drawing: 360, recording: 40 } as const;

/** How many things there are. */
export const thingsInside = Object.values(kinds).reduce((all, count) => all + count, 0);

/** Half a minute of speech as a phone records it. */
const sound = { seconds: 30, bytes: 120_000 } as const;
const pointsPerStroke = 30;
const strokesPerDrawing = 10;

/** One thing to put in, and its sound where it has one. */
export interface Thing {
	item: Item;
	sound?: Sound;
}

/** Always the same numbers in the same order, from 0 to below 1. */
function steadyChance(): () => number {
	let state = 1;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

const words = 'ik ga straks met mijn broer naar oma en dan weet ik nog niet waar ik slaap'.split(
	' '
);

/** A line across the sheet that wanders as a finger does. */
export function aStroke(chance: () => number): Stroke {
	const [x, y] = [100 + chance() * 400, 100 + chance() * 350];
	const points = Array.from({ length: pointsPerStroke }, (_, at) => [
		Math.round(x + at * 6 + chance() * 8),
		Math.round(y + Math.sin(at / 4) * 60 + chance() * 8)
	]);
	return { colour: 'lake', size: 6, points: points.flat() };
}

/** A sheet with this many lines on it. */
export function aDrawing(strokes: number, chance: () => number = steadyChance()): Drawing {
	return {
		...emptyDrawing(),
		strokes: Array.from({ length: strokes }, () => aStroke(chance))
	};
}

function aText(count: number, chance: () => number): string {
	return Array.from({ length: count }, () => words[Math.floor(chance() * words.length)]).join(' ');
}

function made<I extends Item>(result: { ok: true; item: I } | { ok: false; reason: string }): I {
	if (!result.ok) throw new Error(result.reason);
	return result.item;
}

function aThing(kind: keyof typeof kinds, making: Making, chance: () => number): Thing {
	const setting = { origin: null, prompt: '' };
	if (kind === 'note') return { item: made(newNote(aText(40, chance), setting, making)) };
	if (kind === 'question') return { item: made(newQuestion(aText(12, chance), setting, making)) };
	if (kind === 'feeling') {
		const felt = { feelings: ['sad', 'angry'], size: 'very' } as const;
		return { item: made(newFeeling(felt, setting, making)) };
	}
	if (kind === 'drawing') {
		const drawn = { title: aText(2, chance), drawing: aDrawing(strokesPerDrawing, chance) };
		return { item: made(newDrawing(drawn, setting, making)) };
	}
	const said = { type: 'audio/webm', seconds: sound.seconds } as const;
	const bytes = new Uint8Array(sound.bytes).map(() => chance() * 256);
	return { item: made(newRecording(said, setting, making)), sound: { ...said, bytes } };
}

/** Everything in it, the kinds mixed over the years as chance has it; the same every time. */
export function everyThing(): Thing[] {
	const chance = steadyChance();
	const order = Object.entries(kinds)
		.flatMap(([kind, count]) => Array.from({ length: count }, () => kind as keyof typeof kinds))
		.map((kind) => ({ kind, at: chance() }))
		.sort((a, b) => a.at - b.at);
	const begun = Date.UTC(2021, 0, 1);
	const day = 24 * 60 * 60 * 1000;
	return order.map(({ kind }, at) => aThing(kind, { now: () => begun + at * day }, chance));
}
