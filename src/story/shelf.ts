import type { Activity } from '#activity';
import type { Answer, Word } from './cards.ts';
import type { Chapter, Fact } from './chapter.ts';
import type { Tier } from './tier.ts';

/** A moment of the journey, the same one in all tiers; `chapters` holds the id of its chapter per tier. */
export interface Stop {
	id: string;
	name: string;
	chapters: Record<Tier, string>;
}

/** Everything there is to read in one language. */
export interface Library {
	stops: Stop[];
	chapters: Map<string, Chapter>;
	words: Map<string, Word>;
	answers: Answer[];
	/** Groups of words that mean nearly the same to a child. */
	alike: string[][];
	/** What there is to do after a chapter, by its id. */
	activities: Map<string, Activity>;
	/** What each picture shows, by its name. */
	pictures: Map<string, string>;
	/** The facts a chapter tells, by its id. */
	facts: Map<string, Fact[]>;
}

/** What a library is made from: files by their path below `content`, and the names of all pictures. */
export interface Shelf {
	files: Record<string, string>;
	/** The plates of the chapters. */
	pictures: readonly string[];
	/** The small drawings of cards and activities. */
	smallPictures: readonly string[];
}
