import { fourPanels } from '../../sets/panels.ts';
import { strip } from '../formats.ts';
import { atTheMentors, studyCorner } from './inside.ts';
import { atTheCrossroads, tellingOne } from './outside.ts';

/** The plates of school, friends and online, for teens: a name and the finished picture. */
export const c10Plates = {
	'c10-comic': () =>
		strip(fourPanels([atTheCrossroads(), tellingOne(), atTheMentors(), studyCorner()]), 720)
} satisfies Record<string, () => string>;
