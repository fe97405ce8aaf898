import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { Answer } from './cards.ts';
import { processTerm } from './terms.ts';
import { understandWords, type Understood } from './understood.ts';

/** What is searched and shown of an answered question. */
export type SearchedAnswer = Pick<Answer, 'id' | 'tier' | 'question' | 'answer'>;

/** Everything a question can be answered with: what was answered, and words that mean nearly the same. */
export interface ToSearch {
	answers: readonly SearchedAnswer[];
	alike: readonly (readonly string[])[];
}

/** Gives the answered questions nearest to these words, best first. */
export type NearAnswers = (words: string) => SearchedAnswer[];

const most = 3;
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
	const meaningOf = understandWords(Search, answers, alike);
	return (words) =>
		search
			.search(queryFor(words, meaningOf(words)))
			.slice(0, most)
			.flatMap(({ id }) => byId.get(id as string) ?? []);
}

/** What is said, and with less weight what may be meant. */
function queryFor(words: string, { said, meant }: Understood): Query {
	const more = [...new Set(meant)].filter((term) => !said.includes(term));
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
