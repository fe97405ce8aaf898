import { goto } from '$app/navigation';
import type { Chapter } from '#story';

/** Into the suitcase with the page it starts from, which stays out of the address. */
export function intoSuitcase(
	event: MouseEvent,
	mine: string,
	screen: 'put-in' | 'ask' | 'feel' | 'draw',
	chapter: Chapter,
	number: number
): void {
	event.preventDefault();
	sessionStorage.removeItem('left');
	const from = {
		stop: chapter.stop,
		tier: chapter.tier,
		chapter: chapter.id,
		page: String(number)
	};
	void goto(mine, { state: { screen, from } });
}
