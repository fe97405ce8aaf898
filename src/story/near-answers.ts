import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { Answer } from './cards.ts';
import { soundOf } from './sounds-like.ts';

/** What is searched and shown of an answered question. */
export type SearchedAnswer = Pick<Answer, 'id' | 'tier' | 'question' | 'answer'>;

/** Gives the answered questions nearest to these words, best first. */
export type NearAnswers = (words: string) => SearchedAnswer[];

const most = 3;
/** A word this long may be made of two: `zakgeld` is also about `geld`. */
const compoundLetters = 7;
const partLetters = 4;
/** What is only meant counts less than what is said. */
const meantBoost = 0.5;
const questionBoost = 2;
/** A child understands an answer in its own telling; the others come after it. */
const ownTellingBoost = 5;

/**
 * A search over answered questions that forgives spelling. The search library is fetched here, so
 * that no story page carries it.
 * @param tier answers told in this tier come first
 * @param alike groups of words that mean nearly the same to a child
 */
export async function loadNearAnswers(
	answers: readonly SearchedAnswer[],
	tier: SearchedAnswer['tier'],
	alike: readonly (readonly string[])[] = []
): Promise<NearAnswers> {
	const { default: Search } = await import('minisearch');
	const search: MiniSearch<SearchedAnswer> = new Search({
		fields: ['question', 'answer'],
		processTerm,
		searchOptions: {
			boost: { question: questionBoost },
			fuzzy: (term) => (term.length > 5 ? 0.25 : term.length > 3 ? 1 : false),
			prefix: (term) => term.length > 2,
			weights: { fuzzy: 0.35, prefix: 0.5 },
			boostDocument: (id) => (byId.get(id as string)?.tier === tier ? ownTellingBoost : 1)
		}
	});
	const byId = new Map(answers.map((answer) => [answer.id, answer]));
	search.addAll(answers);
	const written = new Set(
		answers.flatMap(({ question, answer }) => termsOf(`${question} ${answer}`))
	);
	/** Each group with the forms of its words that the answers use. */
	const groups = alike.map((group) => {
		const terms = group.flatMap(termsOf);
		return [
			...new Set([
				...terms,
				...[...written].filter((one) => terms.some((term) => isNearly(one, term)))
			])
		];
	});
	const known = new Set([...written, ...groups.flat()]);
	return (words) =>
		search
			.search(queryFor(words, known, groups))
			.slice(0, most)
			.flatMap(({ id }) => byId.get(id as string) ?? []);
}

/** What is said, and with less weight what may be meant: the parts of long words, and words alike. */
function queryFor(
	words: string,
	known: ReadonlySet<string>,
	groups: readonly (readonly string[])[]
): Query {
	const said = termsOf(words);
	const parts = said.flatMap((term) => partsOf(term, known));
	const meant = [...said, ...parts].flatMap((term) =>
		groups.filter((group) => group.includes(term)).flat()
	);
	const more = [...new Set([...parts, ...meant])].filter((term) => !said.includes(term));
	return {
		combineWith: 'OR',
		queries: [
			words,
			// these are terms already, and none of them was mistyped
			...more.map((term) => ({
				queries: [term],
				processTerm: (one: string) => one,
				tokenize: (one: string) => [one],
				fuzzy: false,
				prefix: false,
				boost: { question: questionBoost * meantBoost, answer: meantBoost }
			}))
		]
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

/** Words that stand in nearly every question find nothing in particular. */
const common = new Set(
	[
		...'de het een en ik je jij we wij is ben zijn in int op of dat dit die er wat wie waar hoe als dan om te'.split(
			' '
		),
		...'mag kan kun gaat gaan ga moet moeten mijn mn me ons onze van voor met naar aan bij ook niet nie'.split(
			' '
		),
		...'hebben heb heeft hij zij ze hem haar zn worden word wordt nu dus maar wel t d n'.split(' '),
		...'the a an and i you we is in on of that this what who where may can my our do does to'.split(
			' '
		)
	].map(plain)
);

function plain(term: string): string {
	return soundOf(term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

function processTerm(term: string): string | null {
	const sound = plain(term);
	return sound === '' || common.has(sound) ? null : sound;
}

function termsOf(words: string): string[] {
	return words.split(/[^\p{L}\p{N}]+/u).flatMap((word) => processTerm(word) ?? []);
}
