import { fourPanels } from '../../sets/panels.ts';
import { strip } from '../formats.ts';
import { answer } from './reply.ts';
import { readingOnTheTrain, recording, together } from './speaking.ts';

/** The plates of being heard, for teens: a name and the finished picture. */
export const c6Plates = {
	'c6-comic': () => strip(fourPanels([recording(), readingOnTheTrain(), answer(), together()]), 720)
} satisfies Record<string, () => string>;
