import type { ComponentProps } from 'svelte';
import { keptHere, useMemoryOnly } from '#browser';
import type VisitStart from '#guide/VisitStart.svelte';
import { suitcaseOfThisPage } from '#journal';

export type VisitChoice = Parameters<ComponentProps<typeof VisitStart>['onbegin']>[0];

/** A word without content, for what comes after the page: a visit is on, or how its end was found. */
const key = 'visit';

/** What was kept on this device when the visit began. */
let keptBefore: string | null = null;

function note(word: 'on' | 'clean' | 'unsure'): void {
	try {
		sessionStorage.setItem(key, word);
	} catch {
		// cookies are blocked: the next page then says nothing of it
	}
}

/**
 * Begins a visit that lasts as long as this page: the suitcase is only for now, and nothing small is
 * kept. The layout hears of it and lays the bar over the app.
 */
export async function beginVisit(choice: VisitChoice): Promise<boolean> {
	keptBefore = await keptHere();
	useMemoryOnly();
	if (!(await suitcaseOfThisPage().beginVisit())) return false;
	note('on');
	dispatchEvent(new CustomEvent<VisitChoice>('thuiskoffer:visit', { detail: choice }));
	return true;
}

/** Ends it: what was made is gone, and what the device keeps is looked at. The page begins anew. */
export async function endVisit(after: string): Promise<void> {
	suitcaseOfThisPage().endVisit();
	const kept = await keptHere();
	note(kept !== null && kept === keptBefore ? 'clean' : 'unsure');
	location.replace(after);
}
