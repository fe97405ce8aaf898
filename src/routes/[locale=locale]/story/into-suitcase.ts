import { goto } from '$app/navigation';
import type { Made } from '#activity';
import type { Chapter, Tier } from '#story';

type Place = Pick<Chapter, 'stop' | 'tier' | 'id'>;

/** What is on its way into the suitcase: made after a chapter, or a question that found no answer. */
interface InHand {
	made: Made | null;
	question: string;
}

const empty: InHand = { made: null, question: '' };
/** In memory only, never in an address. */
let inHand = empty;

/** Takes what is on its way, once. */
export function takeInHand(): InHand {
	const taken = inHand;
	inHand = empty;
	return taken;
}

function carry(
	mine: string,
	screen: 'put-in' | 'ask' | 'feel' | 'draw' | 'keepsake',
	chapter: Place,
	page: string
): void {
	sessionStorage.removeItem('left');
	const from = { stop: chapter.stop, tier: chapter.tier, chapter: chapter.id, page };
	void goto(mine, { state: { screen, from } });
}

/** Into the suitcase with the page it starts from, which stays out of the address. */
export function intoSuitcase(
	event: MouseEvent,
	mine: string,
	screen: 'put-in' | 'ask' | 'feel' | 'draw',
	chapter: Place,
	number: number
): void {
	event.preventDefault();
	carry(mine, screen, chapter, String(number));
}

/** Into the suitcase with what was made after a chapter. */
export function madeIntoSuitcase(made: Made, mine: string, chapter: Place): void {
	inHand = { ...empty, made };
	carry(mine, 'keepsake', chapter, 'do');
}

/** Into the suitcase with a question in its own words, to be asked to somebody. */
export function questionIntoSuitcase(question: string, mine: string): void {
	inHand = { ...empty, question };
	sessionStorage.removeItem('left');
	void goto(mine, { state: { screen: 'ask' } });
}

/** Takes a question along to where it is asked, from a screen that goes there itself. */
export function takeAlong(question: string): void {
	inHand = { ...empty, question };
}

/** To what the family laid down together; a link that is tapped before the page is awake goes there by itself. */
export function planInSuitcase(event: MouseEvent, mine: string, tier: Tier): void {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	sessionStorage.removeItem('left');
	void goto(mine, { state: { screen: 'plan', tier } });
}
