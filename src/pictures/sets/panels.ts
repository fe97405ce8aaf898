/** Width and height of one panel of a comic of four; draw a little past its edges. */
export const panel = 342;

/** The edge of a panel, cut with scissors: almost a square, without its sharp corners. */
export const panelEdge =
	'polygon(.6% 1.4%,1.6% .1%,98.8% .8%,100% 2%,99.2% 98.8%,98.1% 100%,1% 99.4%,0 98.3%)';
