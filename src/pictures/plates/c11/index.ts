import { atNight, strip } from '../formats.ts';
import { nightWindow } from './night-window.ts';

/** The plates of head and body for teens: a name and the finished picture. */
export const c11Plates = {
	'c11-night-window': () => strip(nightWindow(), 560, atNight)
} satisfies Record<string, () => string>;
