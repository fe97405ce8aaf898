/**
 * What the family knows already. A chapter tells a page differently once something is known;
 * as long as nothing is chosen it says so honestly, and never guesses.
 */
export const switches = {
	school: ['unset', 'school', 'someone', 'home'],
	place: ['unset', 'known', 'unknown'],
	police: ['unset', 'comes']
} as const;

export type Switch = keyof typeof switches;
export type SwitchValue<S extends Switch = Switch> = (typeof switches)[S][number];

/** One value for every switch; `unset` where nobody chose. */
export type Known = { readonly [S in Switch]: SwitchValue<S> };

export const nothingKnown: Known = { school: 'unset', place: 'unset', police: 'unset' };

export function isSwitch(name: string): name is Switch {
	return Object.hasOwn(switches, name);
}

export function isValueOf(name: Switch, value: string): value is SwitchValue {
	return (switches[name] as readonly string[]).includes(value);
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
