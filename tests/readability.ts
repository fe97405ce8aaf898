/** What a counter found in one text. */
export interface Measured {
	words: number;
	sentences: number;
	/** Words in the longest sentence. */
	longest: number;
	meanSentence: number;
	/** Flesch-Douma: higher is easier. */
	fleschDouma: number;
	/** Leesindex A of Brouwer: higher is easier. */
	leesindexA: number;
	/** Lower is easier. */
	lix: number;
	/** Words of seven letters and more, in per cent. */
	longWords: number;
}

const vowel = /[aeiouyáàâäãåéèêëíìîïóòôöõúùûüýÿ]/;
/** Letters that are one sound, the longest first. */
const groups = /^(aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou)/;
const longWordLetters = 7;

/** How many syllables a Dutch word has, by its letters. A heuristic: see the words it is checked by. */
export function syllables(word: string): number {
	const letters = word.toLowerCase();
	let count = 0;
	for (let at = 0; at < letters.length;) {
		const [group] = groups.exec(letters.slice(at)) ?? [];
		if (group || vowel.test(letters.charAt(at))) count += 1;
		at += group?.length ?? 1;
	}
	return Math.max(1, count);
}

/** Runs of letters, apostrophes and hyphens. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}'’-]*\p{L}[\p{L}'’-]*/gu) ?? [];
}

/** Pieces after a full stop, exclamation mark, question mark or colon, and after the end of a line. */
export function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?:])\s+|\n+/)
		.map((piece) => piece.trim())
		.filter((piece) => wordsOf(piece).length > 0);
}

/**
 * Measures a text with the counter these limits were set by.
 * @param names left out of the length of words: a reader knows them from the pictures
 */
export function measure(text: string, names: readonly string[] = []): Measured {
	const sentences = sentencesOf(text);
	const words = wordsOf(text);
	const counted = words.filter((word) => !names.includes(word));
	const lengths = sentences.map((sentence) => wordsOf(sentence).length);
	const meanSentence = words.length / Math.max(1, sentences.length);
	const share = (of: number) => of / Math.max(1, counted.length);
	const perWord = share(counted.reduce((sum, word) => sum + syllables(word), 0));
	const longWords =
		100 *
		share(counted.filter((word) => word.replace(/['’-]/g, '').length >= longWordLetters).length);
	return {
		words: words.length,
		sentences: sentences.length,
		longest: Math.max(0, ...lengths),
		meanSentence,
		fleschDouma: 206.84 - 77 * perWord - 0.93 * meanSentence,
		leesindexA: 195 - (200 / 3) * perWord - 2 * meanSentence,
		lix: meanSentence + longWords,
		longWords
	};
}

/** Where a limit lies: `warn` asks a person to look, `fail` stops the build. */
export interface Limits {
	fleschDouma: { warn: number; fail: number };
	leesindexA: { warn: number };
	lix: { warn: number; fail: number };
	meanSentence: { warn: number };
	longest: { fail: number };
	longWords: { warn: number };
	/** Null where a screen may be as long as it needs. */
	wordsPerScreen: { fail: number } | null;
}

/** The limits for each kind of reader. */
export const limits = {
	together: {
		fleschDouma: { warn: 100, fail: 92 },
		leesindexA: { warn: 95 },
		lix: { warn: 14, fail: 20 },
		meanSentence: { warn: 6 },
		longest: { fail: 10 },
		longWords: { warn: 10 },
		wordsPerScreen: { fail: 25 }
	},
	reader: {
		fleschDouma: { warn: 90, fail: 85 },
		leesindexA: { warn: 85 },
		lix: { warn: 24, fail: 30 },
		meanSentence: { warn: 8 },
		longest: { fail: 14 },
		longWords: { warn: 18 },
		wordsPerScreen: { fail: 60 }
	},
	teen: {
		fleschDouma: { warn: 78, fail: 70 },
		leesindexA: { warn: 70 },
		lix: { warn: 34, fail: 40 },
		meanSentence: { warn: 12 },
		longest: { fail: 20 },
		longWords: { warn: 24 },
		wordsPerScreen: { fail: 140 }
	},
	parents: {
		fleschDouma: { warn: 85, fail: 75 },
		leesindexA: { warn: 80 },
		lix: { warn: 28, fail: 34 },
		meanSentence: { warn: 10 },
		longest: { fail: 15 },
		longWords: { warn: 15 },
		wordsPerScreen: { fail: 90 }
	},
	workers: {
		fleschDouma: { warn: 65, fail: 55 },
		leesindexA: { warn: 50 },
		lix: { warn: 45, fail: 52 },
		meanSentence: { warn: 14 },
		longest: { fail: 24 },
		longWords: { warn: 30 },
		wordsPerScreen: null
	}
} satisfies Record<string, Limits>;

export type Audience = keyof typeof limits;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Fewer words than this say little: one long name would decide. Counted in words. */
const enoughWords = 50;

/** What is too hard for this audience, and what a person should look at. */
export function judge(
	{ words, fleschDouma, leesindexA, lix, meanSentence, longest, longWords }: Measured,
	audience: Audience
): { failures: string[]; warnings: string[] } {
	const limit: Limits = limits[audience];
	const failures: string[] = [];
	const warnings: string[] = [];
	if (longest > limit.longest.fail)
		failures.push(`a sentence of ${longest} words, at most ${limit.longest.fail}`);
	if (words < enoughWords) return { failures, warnings };
	if (fleschDouma < limit.fleschDouma.fail) failures.push(`Flesch-Douma ${round(fleschDouma)}`);
	else if (fleschDouma < limit.fleschDouma.warn)
		warnings.push(`Flesch-Douma ${round(fleschDouma)}`);
	if (lix > limit.lix.fail) failures.push(`LIX ${round(lix)}`);
	else if (lix > limit.lix.warn) warnings.push(`LIX ${round(lix)}`);
	if (leesindexA < limit.leesindexA.warn) warnings.push(`Leesindex A ${round(leesindexA)}`);
	if (meanSentence > limit.meanSentence.warn)
		warnings.push(`${round(meanSentence)} words a sentence`);
	if (longWords > limit.longWords.warn) warnings.push(`${round(longWords)} % long words`);
	return { failures, warnings };
}

/** Turns of phrase that make a sentence harder; worth a look, never a failure. */
export function oddities(text: string): string[] {
	const found: string[] = [];
	for (const sentence of sentencesOf(text)) {
		const say = (what: string) => found.push(`${what}: ${sentence}`);
		if ((sentence.match(/,/g) ?? []).length > 1) say('more than one comma');
		if ((sentence.match(/\b(niet|geen|nooit|niks|niets)\b/gi) ?? []).length > 1)
			say('more than one negation');
		if (/[()[\]]/.test(sentence)) say('brackets');
		if (/\b(bijv|o\.a|d\.w\.z|m\.b\.t|evt|enz)\b\.?/i.test(sentence)) say('an abbreviation');
		if (/\b(wordt|worden|werd|werden)\b(?=.*\b(ge|be|ver|ont)\p{L}+(d|t|en)\b)/iu.test(sentence))
			say('a passive');
		const nouns = wordsOf(sentence).filter((word) =>
			/\p{L}{5,}(atie|aties|ing|ingen)$/u.test(word)
		);
		if (nouns.length > 0) say(`a noun that hides an act (${nouns.join(', ')})`);
	}
	return found;
}
