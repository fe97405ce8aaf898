import { fourPanels } from '../../sets/panels.ts';
import { strip } from '../formats.ts';
import { carrying, handingOver, tooMuch } from './carrying.ts';
import { withAFriend } from './outside.ts';

/** The plates of not your job, for teens: a name and the finished picture. */
export const c4Plates = {
	'c4-comic': () => strip(fourPanels([carrying(), tooMuch(), handingOver(), withAFriend()]), 720)
} satisfies Record<string, () => string>;
