declare const phrase: unique symbol;

/** What an adult knows by heart, as it goes into the lock. */
export type Phrase = string & { readonly [phrase]: true };

/** A phrase has this many words or this many characters. Five words drawn by chance are 64 bits. */
export const phraseLeast = { words: 5, characters: 16 } as const;

/**
 * This text as a phrase, or `null` when it is too short for one. Capitals, how letters are composed,
 * and how much space there is between words say nothing: keyboards of phones add them by themselves.
 */
export function phraseOf(text: string): Phrase | null {
	const plain = text.normalize('NFKC').toLowerCase().normalize('NFKC').trim().replace(/\s+/gu, ' ');
	const isLong = Array.from(plain).length >= phraseLeast.characters;
	const hasWords = plain.split(' ').length >= phraseLeast.words;
	return isLong || hasWords ? (plain as Phrase) : null;
}
