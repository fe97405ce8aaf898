/** A small drawing that stands on its own, and the box it stands in. */
export interface Drawing {
	svg: string;
	box: readonly [x: number, y: number, w: number, h: number];
}
