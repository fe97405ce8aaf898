import type { Item, Origin, StopTold } from '#journal';
import { isTier, type Tier } from '#story';

/** A stop with its chapter in every telling. */
export interface StopOnTheWay {
	id: string;
	chapters: Record<Tier, string>;
}

/**
 * The stops as they are told to this child: in the telling it comes from, or else the one that what
 * it made last belongs to.
 */
export function stopsTold(
	stops: readonly StopOnTheWay[],
	titles: Record<string, string>,
	from: Origin | null,
	items: readonly Item[]
): StopTold[] {
	const last = items.find(({ origin }) => origin)?.origin;
	const tier = [from?.tier, last?.tier].find((one) => one !== undefined && isTier(one));
	const telling = tier !== undefined && isTier(tier) ? tier : 'reader';
	return stops.map(({ id, chapters }) => {
		const chapter = chapters[telling];
		return { stop: id, tier: telling, chapter, title: titles[chapter] ?? '' };
	});
}
