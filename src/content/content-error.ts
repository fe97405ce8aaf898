/** A mistake in the content, with the place where a writer can mend it. Stops the build. */
export class ContentError extends Error {
	override name = 'ContentError';

	constructor(file: string, line: number | undefined, problem: string) {
		super(`${file}${line === undefined ? '' : `:${line}`}: ${problem}`);
	}
}
