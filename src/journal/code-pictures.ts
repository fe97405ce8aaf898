import type { Translator } from '#language';

/** The pictures a code is made of, in the order of the grid: number 1 is the first. Never changed. */
export const codePictures = [
	'cat',
	'bike',
	'moon',
	'mug',
	'house',
	'bear',
	'tree',
	'key',
	'ball',
	'clock',
	'umbrella',
	'fish',
	'lamp',
	'shoe',
	'sun',
	'train',
	'plant',
	'glasses',
	'cake',
	'star',
	'dog',
	'apple',
	'book',
	'guitar',
	'chair'
] as const;

export type CodePicture = (typeof codePictures)[number];

/** The pictures of a code, by their numbers. */
export function picturesOf(code: readonly number[]): CodePicture[] {
	return code.flatMap((number) => codePictures[number - 1] ?? []);
}

/** How many frames there are for a story. */
const frames = 4;

/** A little story that holds the four pictures in their order: the order is what is forgotten first. */
export function storyOf(t: Translator, code: readonly number[]): string {
	const [first, second, third, fourth] = picturesOf(code);
	if (!first || !second || !third || !fourth) throw new TypeError('a code has four pictures');
	// by the code itself: it is the same story whenever the child looks again
	const frame = (code.reduce((sum, number) => sum + number, 0) % frames) as 0 | 1 | 2 | 3;
	const told = t(`lock:story-${frame}`, {
		first: t(`lock:the-${first}`),
		second: t(`lock:the-${second}`),
		third: t(`lock:the-${third}`),
		fourth: t(`lock:a-${fourth}`)
	});
	return told.charAt(0).toLocaleUpperCase() + told.slice(1);
}
