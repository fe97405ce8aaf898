/** Letters read from right to left, and marks that turn a direction. */
const turning =
	/[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Marks whose effect lasts until another ends it. */
const lasting = /[\u202a-\u202e\u2066-\u2069]/gu;

const [firstStrong, end] = ['\u2068', '\u2069'];

/**
 * What somebody wrote, so that it turns nothing but itself in the sentence it is put into: as `bdi`
 * does, also where there are no elements. What is read from left to right stays as it is.
 */
export function isolated(value: string): string {
	return turning.test(value) ? `${firstStrong}${value.replace(lasting, '')}${end}` : value;
}
