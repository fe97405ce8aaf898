import { CARD } from '../../palette.ts';
import { line } from '../../shapes.ts';

/** The line between two telephones: dots, as voices have no cord. */
export const phoneLine = (data: string): string => line(data, CARD, 11, 'stroke-dasharray=".1 24"');
