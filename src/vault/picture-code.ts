import { randomBytes } from './sealing.ts';

declare const pictureCode: unique symbol;

/** Four different pictures of the grid, by their numbers from 1 to 25, in the order of the code. */
export type PictureCode = readonly number[] & { readonly [pictureCode]: true };

/** How many pictures there are to choose from. Their order never changes. */
export const gridSize = 25;
/** How many of them make a code. */
export const codeLength = 4;

/** These pictures as a code, or `null` when they are too few, too many, doubled or not in the grid. */
export function codeOf(pictures: readonly number[]): PictureCode | null {
	const areInGrid = pictures.every((one) => Number.isInteger(one) && one >= 1 && one <= gridSize);
	const areDifferent = new Set(pictures).size === pictures.length;
	const isCode = pictures.length === codeLength && areInGrid && areDifferent;
	return isCode ? (pictures as PictureCode) : null;
}

/** A number from 0 to below `count`, each as likely as the others. */
function randomBelow(count: number, random: (length: number) => Uint8Array): number {
	const fair = 256 - (256 % count);
	for (;;) {
		const [byte = fair] = random(1);
		if (byte < fair) return byte % count;
	}
}

/**
 * A code for a new lock. It is given, not chosen: of 303,600 codes children would take a handful.
 * (security.md 2.1)
 */
export function assignCode(random: (length: number) => Uint8Array = randomBytes): PictureCode {
	const left = Array.from({ length: gridSize }, (_, at) => at + 1);
	const taken = Array.from(
		{ length: codeLength },
		() => left.splice(randomBelow(left.length, random), 1)[0] ?? 0
	);
	return taken as readonly number[] as PictureCode;
}

/** The code as it goes into the lock: scheme, size of the grid, numbers of the pictures. */
export function writeCode(code: PictureCode): string {
	return `c1|${gridSize}|${code.map((one) => String(one).padStart(2, '0')).join(',')}`;
}
