import { frame } from '../frame.ts';

/** A drawing that stands on its own, and the box it stands in. */
export interface Drawing {
	svg: string;
	box: readonly [x: number, y: number, w: number, h: number];
	/** Whether it has colours for the evening; what lies on paper keeps those of the day. */
	evening?: boolean;
	/** Whether it has a size of its own, without which not every browser paints it on a canvas. */
	isSized?: boolean;
}

/** A drawing as a finished SVG document. */
export function finished({ svg, box, evening = false, isSized = false }: Drawing): string {
	const document = frame(svg, { box, evening });
	const [, , width, height] = box;
	const size = `width="${String(width)}" height="${String(height)}"`;
	return isSized ? document.replace('<svg ', `<svg ${size} `) : document;
}
