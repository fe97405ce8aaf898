import { sentencesOf, textOf, type Page } from '../src/story/chapter.ts';
import { nothingKnown, switches, type Known } from '../src/story/known.ts';
import { pagesFor, tell } from '../src/story/told.ts';

/** The people of the story; a child knows them from the pictures. */
export const storyNames =
	'Noor Sami Sam Pluis De Wit Ali Karim Bo Finn Jada Olek Sanne Ruben Lotte'.split(' ');

/** All that a family can know of the things a page depends on. */
export function knownOn({ body }: Page): Known[] {
	const asked = [
		...new Set(body.flatMap((one) => (one.kind === 'choice' ? [one.choice.switch] : [])))
	];
	return asked.reduce<Known[]>(
		(all, name) =>
			all.flatMap((known) => switches[name].map((value): Known => ({ ...known, [name]: value }))),
		[nothingKnown]
	);
}

/** One sentence or one point of a list on each line, so that no two run together. */
export function textToldOn(page: Page, known: Known): string {
	return tell(page, known)
		.passages.flatMap(({ parts }) => parts.flatMap(sentencesOf))
		.map(textOf)
		.join('\n');
}

/** Every text a page can show, each once. */
export function toldWays(page: Page): string[] {
	return [...new Set(knownOn(page).map((known) => textToldOn(page, known)))];
}

/** What a chapter says to a family that chose nothing. */
export function toldToAll(pages: readonly Page[]): string {
	return pagesFor(pages, nothingKnown)
		.map((page) => textToldOn(page, nothingKnown))
		.join('\n');
}
