import type { Namespace } from './resources.ts';

/** The words of everything behind the suitcase's lid; `read-translator.ts` reads the same files. */
export const privateWords = [
	'frame',
	'inbox',
	'journal',
	'letters',
	'giving',
	'lock',
	'map',
	'backup',
	'complaint',
	'rights-check',
	'sheets',
	'voice-sheet',
	'circle',
	'doors',
	'finding',
	'our-story',
	'paper',
	'photo',
	'plan',
	'plan-codes',
	'plan-fill',
	'plan-share',
	'qr',
	'qr-parts',
	'room',
	'voice-sheet',
	'worry'
] as const satisfies readonly Namespace[];
