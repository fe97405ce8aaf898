export {
	layers,
	passagesOf,
	picturesOf,
	sentencesOf,
	textOf,
	type Chapter,
	type Page,
	type Passage,
	type Sentence
} from './chapter.ts';
export {
	nothingKnown,
	parseKnown,
	switches,
	writeKnown,
	type Known,
	type Switch
} from './known.ts';
export type { Answer, Library, Stop, Word } from './library.ts';
export { isPlace, placeOnMap, places, stopOnMap, type Place } from './place.ts';
export { loadNearAnswers, type NearAnswers, type SearchedAnswer } from './near-answers.ts';
export { isTier, tiers, type Tier } from './tier.ts';
