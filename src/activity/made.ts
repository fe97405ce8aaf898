/** One line of what a child made: what it was asked, and what it chose or wrote. */
export interface MadeLine {
	ask: string;
	chosen: string[];
	/** Of that, what it wrote itself; absent where all of it was ready-made. */
	own?: string[];
}

/** What a child made after a chapter, in words only, ready to be kept. */
export interface Made {
	title: string;
	lines: MadeLine[];
}
