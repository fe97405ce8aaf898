import { fourPanels } from '../../sets/panels.ts';
import { strip } from '../formats.ts';
import { asks, silence } from './evening.ts';
import { finding, freezing } from './hall.ts';

/** The plates of what is going on, for teens: a name and the finished picture. */
export const c1Plates = {
	'c1-comic': () => strip(fourPanels([finding(), freezing(), silence(), asks()]), 720)
} satisfies Record<string, () => string>;
