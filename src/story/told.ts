import type { Case, Page, Passage, Shown } from './chapter.ts';
import type { Known } from './known.ts';

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
			const chosen = chosenCase(body.choice.cases, known[body.choice.switch]);
			told.passages.push(...(chosen?.passages ?? []));
			told.shown = chosen?.shown ?? told.shown;
		}
	}
	return told;
}

function chosenCase(cases: Case[], value: string): Case | undefined {
	return cases.find((one) => one.value === value) ?? cases.find((one) => one.value === 'unset');
}
