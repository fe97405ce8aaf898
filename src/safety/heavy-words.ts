/** What a child's own words may be about. In the order of the guide for children, 6.2. */
export const themes = [
	'hit',
	'touched',
	'afraid',
	'alone',
	'threat',
	'die',
	'leave',
	'hungry',
	'secret',
	'weapon'
] as const;

export type Theme = (typeof themes)[number];

/** The phrases of one language, as their file in the content has them and says how to read them. */
export interface HeavyWords {
	groups: Readonly<Record<string, readonly string[]>>;
	themes: Readonly<Record<Theme, readonly string[]>>;
	/** What is struck out before anything is heard. */
	harmless: readonly string[];
}

/** One word of a phrase: which ones may stand there, and how many others before it. */
interface Step {
	words: ReadonlySet<string>;
	/** What stood before a star: any ending will do. */
	beginnings: readonly string[];
	before: number;
}

const mostBetween = 3;
/** Stands where something harmless was struck out: nothing reaches over it. */
const struck = '';
/** Stands after the last word of every sentence. */
const end = '.';
/** Marks a word whose letters were stretched (`doooood`): it is known by each letter once. */
const stretched = '~';

function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}|['’‘`´]/gu, '')
		.toLowerCase();
}

const once = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** The sentences of a text as words, each with its end. */
function sentencesOf(text: string): string[][] {
	const sentences = plain(text)
		.split(/[.!?;\n]+/)
		.map((sentence) => sentence.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
	return sentences
		.filter((words) => words.length > 0)
		.map((words) => [
			...words.map((word) => (isStretched(word) ? stretched + once(word) : word)),
			end
		]);
}

const isStretched = (word: string): boolean => /(\p{L})\1{2}/u.test(word);

function stepOf(words: readonly string[], before: number): Step {
	const both = words.flatMap((word) => [plain(word), stretched + once(plain(word))]);
	const open = both.filter((word) => word.endsWith('*'));
	return { words: new Set(both), beginnings: open.map((word) => word.slice(0, -1)), before };
}

const takes = ({ words, beginnings }: Step, word: string): boolean =>
	words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));

/** Every word that `a/<group>` stands for. */
function meantBy(part: string, groups: HeavyWords['groups']): string[] {
	return part.split('/').flatMap((word) => {
		const group = /^<(.+)>$/.exec(word)?.[1];
		if (group === undefined) return [word];
		return (groups[group] ?? []).flatMap((words) => words.split('/'));
	});
}

function stepsOf(phrase: string, groups: HeavyWords['groups']): Step[] {
	const parts = phrase.trim().split(/\s+/);
	return parts.flatMap((part, index) => {
		const before = parts[index - 1] === '...' ? mostBetween : 0;
		return part === '...' ? [] : [stepOf(meantBy(part, groups), before)];
	});
}

/** Where a phrase that begins here ends, or -1 when it does not stand here. */
function endOf(steps: readonly Step[], words: readonly string[], at: number): number {
	const [step, ...more] = steps;
	if (!step) return at;
	for (let here = at; here <= at + step.before; here++) {
		const word = words[here];
		if (word === undefined || word === struck) return -1;
		const ends = takes(step, word) ? endOf(more, words, here + 1) : -1;
		if (ends !== -1) return ends;
	}
	return -1;
}

/** A phrase, and what it is about: nothing when it is harmless. */
interface Phrase {
	theme: Theme | null;
	steps: readonly Step[];
}

/** The phrases that may begin with a word: a child writes few of the words they begin with. */
type Beginning = (word: string) => readonly Phrase[];

function beginningWith(phrases: readonly Phrase[]): Beginning {
	const byWord = new Map<string, Phrase[]>();
	for (const phrase of phrases)
		for (const word of phrase.steps[0]?.words ?? [])
			byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
	const open = phrases.filter(({ steps: [first] }) => first && first.beginnings.length > 0);
	return (word) => [
		...(byWord.get(word) ?? []),
		...open.filter(({ steps: [first] }) => first && takes(first, word))
	];
}

/** A list, read once: taking its phrases apart costs more than hearing with them. */
interface Ears {
	harmless: Beginning;
	heavy: Beginning;
}

const known = new WeakMap<HeavyWords, Ears>();

function earsFor(list: HeavyWords): Ears {
	const found = known.get(list);
	if (found) return found;
	const read = (theme: Theme | null, phrases: readonly string[]) =>
		phrases.map((phrase) => ({ theme, steps: stepsOf(phrase, list.groups) }));
	const ears: Ears = {
		harmless: beginningWith(read(null, list.harmless)),
		heavy: beginningWith(themes.flatMap((theme) => read(theme, list.themes[theme])))
	};
	known.set(list, ears);
	return ears;
}

function strikeOut(harmless: Beginning, words: readonly string[]): string[] {
	const left = [...words];
	for (const [at, word] of words.entries())
		for (const { steps } of harmless(word)) {
			const ends = endOf(steps, words, at);
			if (ends !== -1) left.fill(struck, at, ends);
		}
	return left;
}

/**
 * What the words of a child may be about, in the order of `themes`; nothing when nothing is heard.
 * It forgives capitals, accents, punctuation and stretched letters, and it is often wrong: what it
 * hears may open a card, and nothing more.
 */
export function heardThemes(text: string, list: HeavyWords): Theme[] {
	const { harmless, heavy } = earsFor(list);
	const heard = new Set<Theme | null>();
	for (const sentence of sentencesOf(text)) {
		const words = strikeOut(harmless, sentence);
		for (const [at, word] of words.entries())
			for (const { theme, steps } of heavy(word))
				if (!heard.has(theme) && endOf(steps, words, at) !== -1) heard.add(theme);
	}
	return themes.filter((theme) => heard.has(theme));
}

/** What the card says, and whom it names first. */
export interface NeededCard {
	/** That it sounds heavy, and the words for whoever wants to run away: one of them, or both. */
	says: readonly ('heavy' | 'leaving')[];
	/** Whether the line for thoughts of suicide comes first, where there is one. */
	isAboutDying: boolean;
}

/** The card for what was heard. */
export function cardFor(heard: readonly Theme[]): NeededCard {
	const isLeaving = heard.includes('leave');
	const isMore = !isLeaving || heard.length > 1;
	return {
		says: [...(isMore ? ['heavy' as const] : []), ...(isLeaving ? ['leaving' as const] : [])],
		isAboutDying: heard.includes('die')
	};
}
