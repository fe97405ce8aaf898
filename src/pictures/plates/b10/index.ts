import { wide } from '../formats.ts';
import { sundayCall } from './friends.ts';
import { askingKarim, threeSentences } from './words.ts';
import { onTheWall, teased } from './yard.ts';

/** The plates of school, friends and what I tell: a name and the finished picture. */
export const b10Plates = {
	'b10-1-wall': () => wide(onTheWall()),
	'b10-2-sentences': () => wide(threeSentences()),
	'b10-3-karim': () => wide(askingKarim()),
	'b10-4-call': () => wide(sundayCall()),
	'b10-5-teased': () => wide(teased())
} satisfies Record<string, () => string>;
