/** Somewhere to call or to look, with what is certain about it. */
export interface CallLine {
	readonly id: string;
	readonly name: string;
	readonly phone?: string | undefined;
	readonly tel?: string | undefined;
	readonly url?: string | undefined;
}
