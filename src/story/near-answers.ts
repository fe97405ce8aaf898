import type MiniSearch from 'minisearch';
import type { Answer } from './library.ts';

/** What is searched and shown of an answered question. */
export type SearchedAnswer = Pick<Answer, 'id' | 'tier' | 'question' | 'answer'>;

/** Gives the answered questions nearest to these words, best first. */
export type NearAnswers = (words: string) => SearchedAnswer[];

const most = 3;

/**
 * A search over answered questions that forgives spelling. The search library is fetched here, so
 * that no story page carries it.
 * @param tier answers told in this tier come first
 */
export async function loadNearAnswers(
	answers: readonly SearchedAnswer[],
	tier: SearchedAnswer['tier']
): Promise<NearAnswers> {
	const { default: Search } = await import('minisearch');
	const search: MiniSearch<SearchedAnswer> = new Search({
		fields: ['question', 'answer'],
		processTerm: plainTerm,
		searchOptions: {
			boost: { question: 3 },
			fuzzy: (term) => (term.length > 3 ? 0.25 : false),
			prefix: (term) => term.length > 2,
			boostDocument: (id) => (byId.get(id as string)?.tier === tier ? 2 : 1)
		}
	});
	const byId = new Map(answers.map((answer) => [answer.id, answer]));
	search.addAll(answers);
	return (words) =>
		search
			.search(words)
			.slice(0, most)
			.flatMap(({ id }) => byId.get(id as string) ?? []);
}

/** Words that stand in nearly every question find nothing in particular. */
const common = new Set(
	'de het een en ik je we is in op of dat dit er wat wie waar mag kan gaat gaan mijn ons onze the a an and i you we is in on of that this what who where may can my our do does'.split(
		' '
	)
);

function plainTerm(term: string): string | null {
	const plain = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return common.has(plain) ? null : plain;
}
