/**
 * What the family knows already. A chapter tells a page differently once something is known;
 * as long as nothing is chosen it says so honestly, and never guesses.
 */
export const switches = {
	reason: ['unset', 'rent', 'owner', 'unsafe', 'rules', 'parents', 'later'],
	date: ['unset', 'undecided', 'unknown', 'known', 'changed', 'today'],
	place: ['unset', 'unknown', 'known', 'family', 'hotel', 'park', 'shelter', 'other-town'],
	goes: ['unset', 'together', 'papa', 'mama', 'apart'],
	pet: ['unset', 'none', 'comes', 'elsewhere'],
	school: ['unset', 'school', 'someone', 'home'],
	after: ['unset', 'same', 'other', 'unknown'],
	police: ['unset', 'comes']
} as const;

export type Switch = keyof typeof switches;
export type SwitchValue<S extends Switch = Switch> = (typeof switches)[S][number];

/** One value for every switch; `unset` where nobody chose. */
export type Known = { readonly [S in Switch]: SwitchValue<S> };

/** A part of a page that is there only when one of these values is known. */
export interface Condition {
	switch: Switch;
	values: SwitchValue[];
}

export const switchNames = Object.keys(switches) as Switch[];

export const nothingKnown = Object.fromEntries(
	switchNames.map((name) => [name, 'unset'])
) as unknown as Known;

/** These are all places that are known: where a page says nothing of the kind, it says that much. */
const kindsOfKnownPlace: readonly string[] = ['family', 'hotel', 'park', 'shelter', 'other-town'];

export function isSwitch(name: string): name is Switch {
	return Object.hasOwn(switches, name);
}

export function isValueOf(name: Switch, value: string): value is SwitchValue {
	return (switches[name] as readonly string[]).includes(value);
}

/** The values a page may be told for when this one is known: the nearest first, `unset` last. */
export function nearestValues(name: Switch, value: SwitchValue): SwitchValue[] {
	if (name === 'place' && kindsOfKnownPlace.includes(value)) return [value, 'known', 'unset'];
	return [value, 'unset'];
}

/** Whether a condition holds; where there is none it always does. */
export function holds(condition: Condition | null, known: Known): boolean {
	return condition === null || condition.values.includes(known[condition.switch]);
}

/** Reads what was kept earlier. Whatever is not understood counts as not chosen. */
export function parseKnown(kept: string | null): Known {
	const known: Record<Switch, string> = { ...nothingKnown };
	for (const pair of (kept ?? '').split(' ')) {
		const [name = '', value = ''] = pair.split('=');
		if (isSwitch(name) && isValueOf(name, value)) known[name] = value;
	}
	return known as Known;
}

/** The counterpart of {@link parseKnown}: a few letters, without anybody's words in it. */
export function writeKnown(known: Known): string {
	return Object.entries(known)
		.map(([name, value]) => `${name}=${value}`)
		.join(' ');
}
