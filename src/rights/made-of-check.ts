import type { Translator } from '#language';
import type { LetterMade } from './letter-made.ts';
import { pointIds, tickIds, type RightsCheck } from './rights-check.ts';

/**
 * What the child itself said, for its suitcase; null where it said nothing. What the adult noted
 * stays on the sheet: in a letter it would look as if the child had written it.
 */
export function madeOfCheck(t: Translator, check: RightsCheck): LetterMade | null {
	const said = pointIds.flatMap((id) => {
		const words = check.points[id].child.trim();
		return words && !check.points[id].isSkipped
			? [{ ask: t(`rights-check:point-${id}`), chosen: [words] }]
			: [];
	});
	const best = check.best.trim();
	const ticked = tickIds.flatMap((id) => {
		const is = check.ticks[id];
		return is === 'unset'
			? []
			: [{ ask: t(`rights-check:tick-${id}`), chosen: [t(`rights-check:${is}`)] }];
	});
	const lines = [
		...said,
		...(best ? [{ ask: t('rights-check:bestMe'), chosen: [best] }] : []),
		...ticked
	];
	return lines.length > 0 ? { title: t('rights-check:madeTitle'), lines } : null;
}
