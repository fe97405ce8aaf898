import type MiniSearch from 'minisearch';
import { processTerm, termsOf } from './terms.ts';

/** A word this long may be made of two: `zakgeld` is also about `geld`. */
const compoundLetters = 7;
const partLetters = 4;

/** The terms of what somebody typed, and those it may mean: words alike, and parts of long words. */
export interface Understood {
	said: string[];
	meant: string[];
}

/**
 * Learns from the answers, and from groups of words alike, what typed words may mean.
 * @param Search the search library, which no story page carries
 */
export function understandWords(
	Search: typeof MiniSearch,
	answers: readonly { question: string; answer: string }[],
	alike: readonly (readonly string[])[]
): (words: string) => Understood {
	const written = new Set(
		answers.flatMap(({ question, answer }) => termsOf(`${question} ${answer}`))
	);
	/** Each group with the forms of its words that the answers use. */
	const groups = alike.map((group) => {
		const terms = group.flatMap(termsOf);
		const forms = [...written].filter((one) => terms.some((term) => isNearly(one, term)));
		return [...new Set([...terms, ...forms])];
	});
	const meanings = new Search({
		fields: ['terms'],
		tokenize: (terms) => terms.split(/[^\p{L}\p{N}]+/u),
		processTerm,
		searchOptions: { fuzzy: (term) => (term.length > 5 ? 0.2 : false) }
	});
	meanings.addAll(groups.map((group, id) => ({ id, terms: group.join(' ') })));
	const known = new Set([...written, ...groups.flat()]);
	return (words) => {
		const said = termsOf(words);
		const clear = new Set(meanings.search(words).flatMap(({ queryTerms }) => queryTerms));
		const parts = said.filter((term) => !clear.has(term)).flatMap((term) => partsOf(term, known));
		const found = meanings.search([words, ...parts].join(' '));
		return { said, meant: [...parts, ...found.flatMap(({ id }) => groups[id as number] ?? [])] };
	};
}

/** The words known here that a longer word begins or ends with. */
function partsOf(term: string, known: ReadonlySet<string>): string[] {
	if (term.length < compoundLetters) return [];
	const parts: string[] = [];
	for (let cut = partLetters; cut <= term.length - 1; cut += 1) {
		const front = term.slice(0, cut);
		const back = term.slice(term.length - cut);
		parts.push(...[front, back].filter((part) => known.has(part)));
	}
	return parts;
}

/** The same word, or the same but for its last letters. */
function isNearly(one: string, other: string): boolean {
	if (one === other) return true;
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return short.length >= partLetters && long.startsWith(short) && long.length - short.length <= 2;
}
