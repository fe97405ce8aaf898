import type { Page } from 'playwright-core';
import { picturesOf, sentencesOf, textOf, type Chapter, type Known } from '#story';
import { library } from '#story/server';
import { tell } from '../../src/story/told.ts';

/** A chapter of the Dutch content; a journey is about one that exists. */
export function chapter(id: string): Chapter {
	const found = library('nl').chapters.get(id);
	if (!found) throw new Error(`no chapter ${id}`);
	return found;
}

export function addressOfChapter({ tier, id }: Chapter): string {
	return `/nl/story/${tier}/${id}`;
}

/** What a page says and shows to a family that knows this much. */
export function toldOn(
	{ pages }: Chapter,
	number: number,
	known: Known
): { sentences: string[]; picture: string | undefined } {
	const page = pages[number - 1];
	if (!page) throw new Error(`no page ${number}`);
	const { passages, shown } = tell(page, known);
	return {
		sentences: passages.flatMap(({ parts }) => parts.flatMap(sentencesOf)).map(textOf),
		picture: shown?.picture
	};
}

/** The number of the first page that is told differently by this switch, and shows another picture. */
export function pageThatDependsOn(told: Chapter, name: keyof Known): number | undefined {
	return told.pages.find(
		(page) =>
			picturesOf(page).length > 1 &&
			page.body.some((body) => body.kind === 'choice' && body.choice.switch === name)
	)?.number;
}

/** The first page with a word that has a card, and that word. */
export function firstWord(told: Chapter): { number: number; word: string } | undefined {
	for (const page of told.pages) {
		const [word] = page.body
			.flatMap((body) => (body.kind === 'passage' ? [body.passage] : []))
			.flatMap(({ parts }) => parts.flatMap(sentencesOf))
			.flat()
			.flatMap((run) => run.word ?? []);
		if (word) return { number: page.number, word };
	}
	return undefined;
}

/** Waits until every picture that can be seen now has been drawn. */
export async function picturesDrawn(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		[...document.images]
			.filter((image) => image.checkVisibility() && image.getClientRects().length > 0)
			.filter(
				(image) => image.loading !== 'lazy' || image.getBoundingClientRect().top < innerHeight
			)
			.every((image) => image.complete && image.naturalWidth > 0)
	);
}
