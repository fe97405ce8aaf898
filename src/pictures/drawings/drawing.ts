import { frame } from '../frame.ts';

/** A drawing that stands on its own, and the box it stands in. */
export interface Drawing {
	svg: string;
	box: readonly [x: number, y: number, w: number, h: number];
	/** Whether it has colours for the evening; what lies on paper keeps those of the day. */
	evening?: boolean;
}

/** A drawing as a finished SVG document. */
export const finished = ({ svg, box, evening = false }: Drawing): string =>
	frame(svg, { box, evening });
