import { letterLimits } from './letter.ts';
import type { Arrived, Taken } from './own-box.ts';

/** What one mailbox may heap up here before somebody takes it in; the rest stays with the relay. */
const heap = { letters: 20, bytes: 8 * letterLimits.maxSealedBytes };
/** What was taken in is known again so long, and so many of each mailbox. */
const remembered = { ms: 61 * 86_400_000, letters: 100 };

/** Whether so much of this mailbox lies here already that the rest is left with the relay. */
export function isHeapedUp(arrived: readonly Arrived[], mb: string): boolean {
	const here = arrived.filter(({ box }) => box === mb);
	const bytes = here.reduce((sum, { sealed }) => sum + sealed.length, 0);
	return here.length >= heap.letters || bytes >= heap.bytes;
}

/** What stays of letters that were taken in and need not be known again. */
export function oldMarks(
	letters: readonly (Arrived | Taken)[],
	boxes: ReadonlyMap<string, unknown>,
	now: number
): Taken[] {
	const marks = letters.filter((one): one is Taken => one.sealed === null);
	const counts = new Map<string, number>();
	return marks
		.sort((a, b) => b.at - a.at)
		.filter(({ box, at }) => {
			const count = (counts.get(box) ?? 0) + 1;
			counts.set(box, count);
			const isOld = now - at > remembered.ms;
			return isOld || count > remembered.letters || !boxes.has(box);
		});
}
