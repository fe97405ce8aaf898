// A table: the plates a family's own story can be told with, and why each of them.
import type { PanelPrompt } from './our-story.ts';

/** A plate that fits a panel. */
export interface StoryPlate {
	readonly name: string;
	readonly fits: PanelPrompt;
	/** Why it is among them; for whoever changes the table. */
	readonly why: string;
}

/** Every one shows something that can be true of many families, and nobody who is to blame. */
export const storyPlates: readonly StoryPlate[] = [
	{ name: 'b1-1-stairs', fits: 'worried', why: 'a grown-up calls, worried; a child notices' },
	{ name: 'a1-5-questions', fits: 'worried', why: 'a child wonders aloud, and is listened to' },
	{ name: 'b11-2-tummy', fits: 'worried', why: 'worry in the body, with somebody beside' },
	{ name: 'b5-4-no-news', fits: 'worried', why: 'a father; waiting together without news' },
	{ name: 'b1-2-letters', fits: 'happened', why: 'letters, without anybody in the picture' },
	{ name: 'a2-2-coins', fits: 'happened', why: 'money, as a thing and not as a fault' },
	{ name: 'a2-owner', fits: 'happened', why: 'the owner needs the house; calm on both sides' },
	{ name: 'a2-broken', fits: 'happened', why: 'the house itself is broken' },
	{ name: 'a2-two-homes', fits: 'happened', why: 'parents apart, a hand of each' },
	{ name: 'a2-grown-ups', fits: 'happened', why: 'what belongs to grown-ups, said no further' },
	{ name: 'a7-4-board', fits: 'known', why: 'the board: what is known beside what is not' },
	{ name: 'b2-5-date', fits: 'known', why: 'a day on the calendar' },
	{ name: 'b5-3-map', fits: 'known', why: 'a map with a white part: not known yet' },
	{ name: 'a7-no-date', fits: 'known', why: 'grey moons: there is no day yet' },
	{ name: 'a2-3-helper', fits: 'helps', why: 'a helper, family on the phone, a child beside' },
	{ name: 'b4-4-municipality', fits: 'helps', why: 'somebody looks for a place with the family' },
	{ name: 'a12-6-ring', fits: 'helps', why: 'everybody who is around a child' },
	{ name: 'a12-5-teacher', fits: 'helps', why: 'school helps too' },
	{ name: 'a4-5-heads', fits: 'stays', why: 'who stays together, seen from behind' },
	{ name: 'a3-5-hug', fits: 'stays', why: 'being loved stays' },
	{ name: 'a11-5-call', fits: 'stays', why: 'a friend who is far stays a friend' },
	{ name: 'a11-4-school', fits: 'stays', why: 'the same school' },
	{ name: 'a6-1-bag', fits: 'next', why: 'packing an own bag' },
	{ name: 'a9-5-leaving', fits: 'next', why: 'leaving, together, with a lamp' },
	{ name: 'a11-1-corridor', fits: 'next', why: 'living with more families' },
	{ name: 'b8-family', fits: 'next', why: 'living with family' },
	{ name: 'b8-hotel', fits: 'next', why: 'a room in a hotel, with the own lamp' },
	{ name: 'a9-6-bed', fits: 'next', why: 'a bed, a bear, somebody beside' }
];

/** The names that fit this panel first, then all others. */
export function platesFor(prompt: PanelPrompt): string[] {
	const fitting = storyPlates.filter(({ fits }) => fits === prompt);
	const others = storyPlates.filter(({ fits }) => fits !== prompt);
	return [...fitting, ...others].map(({ name }) => name);
}
