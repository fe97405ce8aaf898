import {
	checkLimits,
	pointIds,
	type LaidThing,
	type PointId,
	type RightsCheck
} from './rights-check.ts';

/** Something of the child's own, as the suitcase hands it over. */
export interface ChildsThing {
	readonly id: string;
	/** The kind of item: question, feeling, drawing, note, worry, recording, photo, keepsake. */
	readonly kind: string;
	readonly text: string;
	/** The words that invited to make it; may be empty. */
	readonly prompt: string;
}

/** By which words a point is known, per language. A star stands for any ending. */
export type PointWords = Readonly<Record<PointId, readonly string[]>>;

/** A drawing of a bed says more about sleeping than that somebody wants something. */
const nearestFirst: readonly PointId[] = [
	'school',
	'health',
	'extra',
	'safe',
	'people',
	'who',
	'view'
];

const kindPoints: ReadonlyMap<string, PointId> = new Map([
	['feeling', 'health'],
	['worry', 'safe'],
	['photo', 'who'],
	['drawing', 'who'],
	['keepsake', 'who']
]);

function wordsOf(text: string): string[] {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

function isMet(pattern: string, words: readonly string[]): boolean {
	const [plain = ''] = wordsOf(pattern);
	if (!plain) return false;
	return pattern.endsWith('*')
		? words.some((word) => word.startsWith(plain))
		: words.includes(plain);
}

function heardIn(text: string, known: PointWords): PointId | null {
	const words = wordsOf(text);
	const count = (point: PointId) => known[point].filter((one) => isMet(one, words)).length;
	const counts = nearestFirst.map((point) => ({ point, count: count(point) }));
	const most = Math.max(...counts.map((one) => one.count));
	return most > 0 ? (counts.find((one) => one.count === most)?.point ?? null) : null;
}

/**
 * The point a thing belongs to, as far as its words tell. What was asked comes before what was
 * answered: the question says what it is about. It is a suggestion that a child can move.
 */
export function pointOf(thing: ChildsThing, known: PointWords): PointId {
	return (
		heardIn(thing.prompt, known) ??
		heardIn(thing.text, known) ??
		kindPoints.get(thing.kind) ??
		'view'
	);
}

/** A thing where it lies now: where the child laid it, or else where its words say. */
export interface PlacedThing extends ChildsThing {
	readonly point: PointId;
	readonly isOnPaper: boolean;
}

/** Whether it fits on the paper with the words it was asked with. */
export function fitsOnPaper({ text, prompt }: ChildsThing): boolean {
	return text.length + prompt.length <= checkLimits.onPaperText;
}

/** All things with the point they lie at. */
export function placedThings(
	check: RightsCheck,
	things: readonly ChildsThing[],
	known: PointWords
): PlacedThing[] {
	return things.map((thing) => {
		const laid = check.things.find(({ id }) => id === thing.id);
		return {
			...thing,
			point: laid?.point ?? pointOf(thing, known),
			isOnPaper: laid?.isOnPaper ?? false
		};
	});
}

/** The check with a thing laid at a point, on the paper or not. */
export function withThing(check: RightsCheck, laid: LaidThing): RightsCheck {
	return { ...check, things: [...check.things.filter(({ id }) => id !== laid.id), laid] };
}

/** The known words of each point, read from one line of words. */
export function readPointWords(line: (point: PointId) => string): PointWords {
	return Object.fromEntries(
		pointIds.map((point) => [point, line(point).split(' ').filter(Boolean)])
	) as Record<PointId, string[]>;
}
