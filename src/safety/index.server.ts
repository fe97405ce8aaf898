import { contentFiles } from '#content/server';
import type { Audience } from './audience.ts';
import { readHelp, type Help } from './help.ts';
import script from './first-script.js?raw';

/**
 * The script that stands in the head of every page, before everything else: quick exit must work
 * while the rest of the app is still on its way. Source: the exit-this-page pattern of GOV.UK.
 */
export const firstScript: string = script;

/** The help page's content for one audience. */
export function help(locale: string, audience: Audience): Help {
	const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	return readHelp(contentFiles, locale, audience, (date) => format.format(new Date(date)));
}
