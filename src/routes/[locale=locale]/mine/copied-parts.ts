import type { CopyPart } from '#journal';
import { planInCopy } from '#plan';
import { parseComplaint, parseRightsCheck, parseVoiceSheet } from '#rights';
import { sheetTable } from './kept-sheet.svelte.ts';
import type { SheetScreen } from './screens.ts';

/** A sheet that is on the device stays; what it says is never mixed with what a copy says. */
function sheetInCopy(
	id: Exclude<SheetScreen, 'sheets'>,
	parseSheet: (value: unknown) => object | null
): CopyPart {
	return {
		name: id,
		table: sheetTable,
		id,
		parse: (value) => {
			const isRecord = typeof value === 'object' && value !== null && 'sheet' in value;
			const sheet = isRecord ? parseSheet(value.sheet) : null;
			if (sheet === null) return { ok: false, reason: 'damaged' };
			const record = { id, sheet };
			return { ok: true, record };
		},
		stand: (here, coming) => (JSON.stringify(here) === JSON.stringify(coming) ? 'same' : 'stays')
	};
}

/** What a spare copy holds beside the things of a suitcase. */
export const copiedParts: readonly CopyPart[] = [
	planInCopy,
	sheetInCopy('voice-sheet', parseVoiceSheet),
	sheetInCopy('rights-check', parseRightsCheck),
	sheetInCopy('complaint', parseComplaint)
];
