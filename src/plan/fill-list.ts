/** One thing in a list that is filled in. */
export interface Laid {
	readonly id: string;
	readonly text: string;
	readonly picture: string | null;
}

/** Something that can be tapped instead of written. */
export type Idea = Omit<Laid, 'id'>;

/** The list with this one back where it lay. */
export function backAt<One>(list: readonly One[], at: number, one: One): readonly One[] {
	return [...list.slice(0, at), one, ...list.slice(at)];
}

/** Lines as things: a line is its own name, for none lies there twice. */
export function laidLines(lines: readonly string[], ideas: readonly Idea[]): Laid[] {
	return [...new Set(lines)].map((text) => ({
		id: text,
		text,
		picture: ideas.find((idea) => idea.text === text)?.picture ?? null
	}));
}

/** What is not laid down yet. */
export function ideasLeft(ideas: readonly Idea[], laid: readonly { text: string }[]): Idea[] {
	return ideas.filter(({ text }) => !laid.some((one) => one.text === text));
}

/** The lines with this one a step earlier or later. */
export function lineMoved(lines: readonly string[], line: string, by: -1 | 1): readonly string[] {
	const at = lines.indexOf(line);
	const other = lines[at + by];
	if (at < 0 || other === undefined) return lines;
	return lines.map((one, place) => (place === at ? other : place === at + by ? line : one));
}
