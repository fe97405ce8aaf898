import { wide } from '../formats.ts';
import { board, changed } from './board.ts';
import { map } from './map.ts';
import { atWindow, noNewsYet } from './waiting.ts';

/** The plates of what is known and what is not yet, for readers of eight to eleven: a name and the finished picture. */
export const b5Plates = {
	'b5-1-window': () => wide(atWindow()),
	'b5-2-board': () => wide(board()),
	'b5-3-map': () => wide(map()),
	'b5-4-no-news': () => wide(noNewsYet()),
	'b5-5-changed': () => wide(changed())
} satisfies Record<string, () => string>;
