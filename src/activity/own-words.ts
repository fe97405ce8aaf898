import type { ActivityPart } from './activity.ts';
import type { MadeLine } from './made.ts';
import { thingsIn } from './things-in.ts';

/** Everything in a part that is ready-made, as it comes out when it is chosen. */
function givenIn(part: ActivityPart): ReadonlySet<string> {
	if (part.kind === 'sentences') return new Set(part.starts.map(({ text }) => text));
	if (part.kind === 'sheet') return new Set(part.lines.flatMap(({ hints }) => hints));
	return new Set(thingsIn(part).map(({ text }) => text));
}

/**
 * The lines of one part with what of each a child wrote itself. A sentence that was changed is the
 * child's own, all of it; of a field with hints only what stands beside them is.
 */
export function withOwnWords(part: ActivityPart, lines: readonly MadeLine[]): MadeLine[] {
	// how many nights is told in a sentence of ours
	if (part.kind === 'nights') return [...lines];
	const given = givenIn(part);
	return lines.map((line) => {
		const said =
			part.kind === 'sheet' ? line.chosen.flatMap((one) => one.split(', ')) : line.chosen;
		const own = said.filter((one) => !given.has(one));
		return own.length > 0 ? { ...line, own } : line;
	});
}
