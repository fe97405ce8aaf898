interface Listed {
	readonly id: string;
}

/** A random id for a thing in a plan. */
export function newId(before: 'own' | 'place' | 'step' | 'pick-up' | 'thing' | 'goodbye'): string {
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return `${before}-${hex}`;
}

/** The list with this one changed; as it was where there is none of this id. */
export function changeIn<One extends Listed>(
	list: readonly One[],
	id: string,
	change: Partial<Omit<One, 'id'>>
): readonly One[] {
	return list.map((one) => (one.id === id ? { ...one, ...change } : one));
}

/** The list with one more at its end; as it was where no more fit. */
export function addTo<One>(list: readonly One[], one: One, most: number): readonly One[] {
	return list.length < most ? [...list, one] : list;
}

export function dropFrom<One extends Listed>(list: readonly One[], id: string): readonly One[] {
	return list.filter((one) => one.id !== id);
}

/** The list with this one a step earlier or later; at both ends it stays. */
export function moveIn<One extends Listed>(
	list: readonly One[],
	id: string,
	by: -1 | 1
): readonly One[] {
	const at = list.findIndex((one) => one.id === id);
	const to = at + by;
	const [one, other] = [list[at], list[to]];
	if (!one || !other) return list;
	const moved = [...list];
	[moved[at], moved[to]] = [other, one];
	return moved;
}
