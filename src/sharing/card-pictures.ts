import type { Bytes } from './bytes.ts';
import type { Card } from './card.ts';
import { joinBytes } from './byte-reader.ts';

/** How many pictures two people compare, and of how many different ones. */
export const pictureCount = 8;
export const pictureKinds = 25;

/**
 * What the pictures are, by their numbers: those of the picture code, which every child here knows.
 * Never changed, because two versions of the app compare them.
 */
export const cardPictures = [
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

export type CardPicture = (typeof cardPictures)[number];

/**
 * Slow on purpose: whoever wants a key with the same pictures as somebody else's pays this for
 * every key tried. Six times what 64 pictures would ask for makes up for part of having 25.
 */
const iterations = 600_000;

/**
 * The pictures of a card, as numbers from 0 to 24: the same on both screens if nobody changed who
 * can read or where letters go. Anything else on a card may have been changed all the same.
 */
export async function picturesOfCard(card: Card): Promise<number[]> {
	const content: Bytes = joinBytes([...card.readers.map(({ key }) => key), card.mailbox]);
	const key = await crypto.subtle.importKey('raw', content, 'PBKDF2', false, ['deriveBits']);
	const salt = new TextEncoder().encode('card');
	const bits = await crypto.subtle.deriveBits(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
		key,
		64
	);
	let number = new DataView(bits).getBigUint64(0);
	return Array.from({ length: pictureCount }, () => {
		const picture = Number(number % BigInt(pictureKinds));
		number /= BigInt(pictureKinds);
		return picture;
	});
}
