import type { Locale } from '#language';
import { smallNames } from '#pictures';
import { rightsIn } from '#rights/server';
import { library } from '#story/server';

/** The rights of children in one language, checked against the stops of the journey. */
export function rightsHere(locale: Locale) {
	return rightsIn(locale, {
		stops: library(locale).stops.map(({ id }) => id),
		smallPictures: smallNames
	});
}
