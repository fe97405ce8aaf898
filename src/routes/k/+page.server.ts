import { wordsOf } from '#language/server';
import type { Locale } from '#language';
import type { PageServerLoad } from './$types';

/** What is said before a card is looked at: nothing is fetched until then. */
const beforeLooking = (locale: Locale) => {
	const { linkTitle, linkText, linkLook, linkGone, linkFailed } = wordsOf(locale, 'circle');
	return { linkTitle, linkText, linkLook, linkGone, linkFailed };
};

export const load: PageServerLoad = () => ({
	frame: { nl: wordsOf('nl', 'frame'), en: wordsOf('en', 'frame') },
	words: { nl: beforeLooking('nl'), en: beforeLooking('en') },
	needsScript: wordsOf('nl', 'circle').needsScript
});
