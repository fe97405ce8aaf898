import type { Locale } from '#language';
import { smallNames } from '#pictures';
import type { Right } from '#rights';
import { rightsIn } from '#rights/server';
import { library } from '#story/server';

const read = new Map<Locale, Right[]>();

/** The rights of children in one language, checked against the stops of the journey. */
export function rightsHere(locale: Locale): Right[] {
	const rights =
		read.get(locale) ??
		rightsIn(locale, {
			stops: library(locale).stops.map(({ id }) => id),
			smallPictures: smallNames
		});
	read.set(locale, rights);
	return rights;
}
