import type { Condition, Switch, SwitchValue } from './known.ts';
import type { Tier } from './tier.ts';

/** Three kinds of information for every step: what happens, what you notice, what you can do. */
export const layers = ['happens', 'notice', 'do'] as const;
export type Layer = (typeof layers)[number];

/** A run of text; with `word` where a glossary card belongs to it. */
export interface Run {
	text: string;
	word?: string;
}

/** What is read aloud and marked in one go. */
export type Sentence = Run[];

export type Part =
	{ kind: 'paragraph'; sentences: Sentence[] } | { kind: 'list'; items: Sentence[][] };

export interface Passage {
	layer: Layer;
	parts: Part[];
}

/** A picture by its name, with what it shows in the words of the tier. */
export interface Shown {
	picture: string;
	description: string;
	/** A comic is drawn in panels, each a picture of its own; empty where it is one picture. */
	panels: readonly Omit<Shown, 'panels'>[];
}

/** One way to tell a page, for these values of a switch. */
export interface Case {
	values: SwitchValue[];
	shown: Shown | null;
	passages: Passage[];
}

/** A part of a page that depends on what the family knows. */
export interface Choice {
	switch: Switch;
	cases: Case[];
}

export type Body = { kind: 'passage'; passage: Passage } | { kind: 'choice'; choice: Choice };

export interface Page {
	/** From 1; the address of a page is the chapter's with `#1`, `#2`, … behind it. */
	number: number;
	heading: string;
	/** One sentence for the adult who reads along, or null. */
	talk: string | null;
	shown: Shown | null;
	/** When the page is there at all; null where it always is. */
	only: Condition | null;
	body: Body[];
}

export interface Chapter {
	id: string;
	/** The language it is written in. */
	locale: string;
	stop: string;
	tier: Tier;
	title: string;
	message: string;
	/** Asked before a heavy chapter opens: now or later? */
	cover: string | null;
	/** The picture on the cover: the one that tells most of the chapter. */
	picture: Shown;
	pages: Page[];
	/** Ids of glossary cards, in the order of their first use. */
	words: string[];
}

/** A sentence that says how things are, and what it rests on. */
export interface Fact {
	text: string;
	/** The line of its file. */
	line: number;
	/** Ids of sources that are sure. */
	by: string[];
	/** Ids of sources that somebody has to look at again before it is published. */
	check: string[];
}

/** The sentences of a part, a list's item by item. */
export function sentencesOf(part: Part): Sentence[] {
	return part.kind === 'paragraph' ? part.sentences : part.items.flat();
}

/** A sentence as plain text. */
export function textOf(sentence: Sentence): string {
	return sentence.map(({ text }) => text).join('');
}

/** Every passage a page can show, whatever the family knows. */
export function passagesOf(page: Page): Passage[] {
	return page.body.flatMap((body) =>
		body.kind === 'passage' ? [body.passage] : body.choice.cases.flatMap((one) => one.passages)
	);
}

/** Everything a page shows that can be chosen between: its own picture and those of its cases. */
export function picturesOf(page: Page): Shown[] {
	const own = page.shown ? [page.shown] : [];
	return page.body.reduce<Shown[]>(
		(all, body) =>
			body.kind === 'choice'
				? [...all, ...body.choice.cases.flatMap((one) => one.shown ?? [])]
				: all,
		own
	);
}

/** The names of the pictures that are really fetched to show this. */
export function platesOf({ picture, panels }: Shown): string[] {
	return panels.length > 0 ? panels.map((panel) => panel.picture) : [picture];
}

/** The glossary cards of these pages, in the order of their first use. */
export function wordsIn(pages: Page[]): string[] {
	const runs = pages
		.flatMap(passagesOf)
		.flatMap(({ parts }) => parts.flatMap(sentencesOf))
		.flat();
	return [...new Set(runs.flatMap(({ word }) => word ?? []))];
}
