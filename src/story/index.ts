export {
	layers,
	passagesOf,
	picturesOf,
	platesOf,
	sentencesOf,
	textOf,
	type Chapter,
	type Fact,
	type Page,
	type Passage,
	type Sentence
} from './chapter.ts';
export {
	isValueOf,
	nothingKnown,
	parseKnown,
	switches,
	switchNames,
	writeKnown,
	type Known,
	type Switch,
	type SwitchValue
} from './known.ts';
export { readKnown, saveKnown } from './reading.ts';
export { paths } from './paths.ts';
export type { Answer, Word } from './cards.ts';
export type { Library, Stop } from './shelf.ts';
export { isPlace, placeOnMap, places, stopOnMap, type Place } from './place.ts';
export {
	loadNearAnswers,
	type NearAnswers,
	type SearchedAnswer,
	type ToSearch
} from './near-answers.ts';
export { isTier, tiers, type Tier } from './tier.ts';
