import type { Translator } from '#language';
import { bodyWords } from './body.ts';
import type { Item } from './item.ts';

export type Kind = Item['kind'];

type Of<K extends Kind> = Extract<Item, { kind: K }>;

/** What is searched in a thing of one kind, and the drawing that stands for the kind. */
interface Findable<K extends Kind> {
	picture: string;
	words: (item: Of<K>, t: Translator) => readonly string[];
}

/** What can be found, in the order it is offered. A kind that is not here does not compile. */
const findables: { readonly [K in Kind]: Findable<K> } = {
	question: { picture: 'thing-question', words: ({ text }) => [text] },
	feeling: {
		picture: 'feeling-strange',
		words: ({ feelings, size, body }, t) =>
			[...feelings, ...(size ? [size] : []), ...(body ? bodyWords(body) : [])].map((word) =>
				t(`journal:${word}`)
			)
	},
	drawing: { picture: 'thing-drawing', words: ({ title }) => [title] },
	recording: { picture: 'thing-recording', words: ({ title = '' }) => [title] },
	photo: { picture: 'thing-photo', words: ({ title }) => [title] },
	worry: { picture: 'thing-note', words: ({ text }) => [text] },
	note: { picture: 'thing-note', words: ({ text }) => [text] },
	keepsake: {
		picture: 'pack-papers',
		words: ({ title, lines }) => [title, ...lines.flatMap(({ ask, chosen }) => [ask, ...chosen])]
	}
};

const kindsInOrder = Object.keys(findables) as Kind[];

/** What somebody looks for; each part that is empty leaves everything in. */
export interface Wish {
	/** One of these kinds. */
	readonly kinds: readonly Kind[];
	/** What belongs to this stop of the story. */
	readonly stop: string | null;
	/** As typed: all of these words, in any order, also as a part of a longer word. */
	readonly words: string;
}

export const noWish: Wish = { kinds: [], stop: null, words: '' };

/** A stop of the story as it is told to this child. */
export interface StopTold {
	readonly stop: string;
	readonly tier: string;
	readonly chapter: string;
	readonly title: string;
}

/** The kinds that are there, and the drawing of each. */
export function kindsIn(items: readonly Item[]): { kind: Kind; picture: string }[] {
	const there = new Set(items.map(({ kind }) => kind));
	return kindsInOrder
		.filter((kind) => there.has(kind))
		.map((kind) => ({ kind, picture: findables[kind].picture }));
}

/** The stops that something belongs to, in the order of the journey. */
export function stopsIn(items: readonly Item[], stops: readonly StopTold[]): StopTold[] {
	const there = new Set(items.map(({ origin }) => origin?.stop));
	return stops.filter(({ stop }) => there.has(stop));
}

/** Letters that Unicode does not take apart into a letter and its mark. */
const plainLetters: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

/** A text as it is compared: without capitals, marks on letters and signs between words. */
export function plain(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.replace(/[ıłøđß]/g, (letter) => plainLetters[letter] ?? letter)
		.replace(/[\p{P}\s]+/gu, ' ')
		.trim();
}

/** True when something is looked for at all. */
export function isWish({ kinds, stop, words }: Wish): boolean {
	return kinds.length > 0 || stop !== null || plain(words) !== '';
}

/** Finds what fits a wish, in the order it was given. */
export type Finder = (items: readonly Item[], wish: Wish) => readonly Item[];

/**
 * A search through the texts, the invitations and the names of things, and the words of feelings
 * in one language. What was read once stays read as long as the thing is in memory.
 */
export function finderFor(t: Translator): Finder {
	const texts = new WeakMap<Item, string>();
	const say = onceEach(t);

	function textOf(item: Item): string {
		const known = texts.get(item);
		if (known !== undefined) return known;
		// the table pairs every kind with words for that kind, which a union of items cannot say
		const words = findables[item.kind].words as Findable<Kind>['words'];
		const all = [item.prompt, say(`journal:${item.kind}`), ...words(item, say)];
		const text = plain(all.join('\n'));
		texts.set(item, text);
		return text;
	}

	return (items, wish) => {
		if (!isWish(wish)) return items;
		const wanted = plain(wish.words).split(' ');
		return items.filter(
			(item) =>
				(wish.kinds.length === 0 || wish.kinds.includes(item.kind)) &&
				(wish.stop === null || item.origin?.stop === wish.stop) &&
				(wanted[0] === '' || wanted.every((word) => textOf(item).includes(word)))
		);
	};
}

/** A translator that looks every key up once: two thousand feelings share some forty words. */
function onceEach(t: Translator): Translator {
	const said = new Map<string, string>();
	const say = (key: string): string => {
		const known = said.get(key) ?? (t as (key: string) => string)(key);
		said.set(key, known);
		return known;
	};
	return say as Translator;
}
