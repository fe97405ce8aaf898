import { contentFiles } from '#content/server';
import type { Audience } from './audience.ts';
import { readCalm } from './calm.ts';
import type { CalmTier, Exercise } from './exercise.ts';
import type { HeavyWords } from './heavy-words.ts';
import { readHelp, type Help, type Sayings } from './help.ts';
import { readHeavyWords } from './read-heavy-words.ts';
import { helpOnCard } from './soft-card.ts';
import { readWhoReads } from './who-reads.ts';
import type { WhoReads } from './who-reads-parts.ts';
import script from './first-script.js?raw';

/**
 * The script that stands in the head of every page, before everything else: quick exit must work
 * while the rest of the app is still on its way. Source: the exit-this-page pattern of GOV.UK.
 */
export const firstScript: string = script;

/**
 * The help page's content for one audience.
 * @param hours words for when a line is open, from the interface's own texts
 */
export function help(locale: string, audience: Audience, hours: Omit<Sayings, 'date'>): Help {
	const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	const date = (day: string) => format.format(new Date(day));
	return readHelp(contentFiles, locale, audience, { ...hours, date });
}

/** The exercises a child can do by itself, told to one tier. */
export function calm(locale: string, tier: CalmTier): Exercise[] {
	return readCalm(contentFiles, locale, tier);
}

/** Who reads what a child makes or gives away, told to one tier. */
export function whoReads(locale: string, tier: CalmTier): WhoReads {
	return readWhoReads(contentFiles, locale, tier);
}

/** The words of one language that may have something heavy behind them. */
export function heavyWords(locale: string): HeavyWords {
	return readHeavyWords(contentFiles, locale);
}

/** The help that the soft help card names to one tier. */
export function cardHelp(locale: string, tier: CalmTier, hours: Omit<Sayings, 'date'>): Help {
	return helpOnCard(help(locale, tier, hours), tier);
}
