import { PAL } from '../../palette.ts';
import { line } from '../../shapes.ts';

/** The line between two telephones. */
export const phoneLine = (data: string): string => line(data, PAL.ink, 5);
