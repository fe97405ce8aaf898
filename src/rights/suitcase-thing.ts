import type { ChildsThing } from './point-of.ts';
import { starters, type PointId, type StarterId } from './voice-points.ts';
import { childWords, sheetLimits, type Important, type SaidKind } from './voice-sheet.ts';

function newId(): string {
	return crypto.randomUUID();
}

const kinds: ReadonlyMap<string, SaidKind> = new Map([
	['drawing', 'drawing'],
	['recording', 'voice']
]);

/** Whether its exact words fit on the sheet; words are never cut. */
export function fitsOnSheet({ text, prompt }: ChildsThing): boolean {
	return text.length <= sheetLimits.words && prompt.length <= sheetLimits.prompt;
}

/** The thing laid on the sheet, word for word, beside the point it seems to be about. */
export function importantFrom({ id, kind, text, prompt }: ChildsThing, point: PointId): Important {
	return {
		id: newId(),
		kind: kinds.get(kind) ?? 'text',
		thing: id,
		prompt,
		words: childWords(text),
		isChecked: false,
		point
	};
}

/** An empty paper under one of the questions. */
export function importantUnder(starter: StarterId, prompt: string): Important {
	return {
		id: newId(),
		kind: 'text',
		thing: null,
		prompt,
		words: childWords(''),
		isChecked: false,
		point: starters[starter]
	};
}
