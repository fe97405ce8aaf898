import { soundOf } from './sounds-like.ts';

/** Words that stand in nearly every question find nothing in particular. */
const common = new Set(
	[
		...'de het een en ik je jij we wij is ben zijn in int op of dat dit die er wat wie waar hoe als dan om te'.split(
			' '
		),
		...'mag kan kun gaat gaan ga moet moeten mijn mn me ons onze van voor met naar aan bij ook niet nie'.split(
			' '
		),
		...'hebben heb heeft hij zij ze hem haar zn worden word wordt nu dus maar wel t d n'.split(' '),
		...'the a an and i you we is in on of that this what who where may can my our do does to'.split(
			' '
		)
	].map(plain)
);

function plain(term: string): string {
	return soundOf(term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/** A word as it is searched for: how it sounds, or null where it finds nothing in particular. */
export function processTerm(term: string): string | null {
	const sound = plain(term);
	return sound === '' || common.has(sound) ? null : sound;
}

/** The terms of a text, in its order. */
export function termsOf(words: string): string[] {
	return words.split(/[^\p{L}\p{N}]+/u).flatMap((word) => processTerm(word) ?? []);
}
