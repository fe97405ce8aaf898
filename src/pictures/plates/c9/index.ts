import { fourPanels } from '../../sets/panels.ts';
import { strip } from '../formats.ts';
import { inTheCorridor } from './corridor.ts';
import { behindTheCurtain, hanging, signed } from './room.ts';

/** The plates of living somewhere for a while, for teens: a name and the finished picture. */
export const c9Plates = {
	'c9-comic': () =>
		strip(fourPanels([hanging(), signed(), inTheCorridor(), behindTheCurtain()]), 720)
} satisfies Record<string, () => string>;
