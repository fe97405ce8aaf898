import type { Choice, Page, Passage, Shown } from './chapter.ts';
import { holds, nearestValues, type Known } from './known.ts';

/** A page as it is told to a family that knows this much. */
export interface Told {
	shown: Shown | null;
	passages: Passage[];
}

/** Chooses between the ways to tell a page; nothing chosen gives the honest text without a guess. */
export function tell(page: Page, known: Known): Told {
	const told: Told = { shown: page.shown, passages: [] };
	for (const body of page.body) {
		if (body.kind === 'passage') told.passages.push(body.passage);
		else {
			const chosen = chosenCase(body.choice, known);
			told.passages.push(...(chosen?.passages ?? []));
			told.shown = chosen?.shown ?? told.shown;
		}
	}
	return told;
}

/** The pages there are for a family that knows this much. */
export function pagesFor(pages: readonly Page[], known: Known): Page[] {
	return pages.filter(({ only }) => holds(only, known));
}

function chosenCase({ switch: name, cases }: Choice, known: Known) {
	for (const value of nearestValues(name, known[name])) {
		const found = cases.find(({ values }) => values.includes(value));
		if (found) return found;
	}
	return undefined;
}
