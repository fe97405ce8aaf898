/**
 * A Dutch word as it sounds, written one way only: `politsie` and `politie`, `wech` and `weg`,
 * `verhuise` and `verhuizen` become the same. Children write what they hear. The order counts:
 * what is longer is heard first.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
	[/sch/g, 'sg'],
	[/ch/g, 'g'],
	[/ph/g, 'f'],
	[/th/g, 't'],
	[/ti(?=[eo])/g, 'tsi'],
	[/qu/g, 'kw'],
	[/x/g, 'ks'],
	[/c(?=[eiy])/g, 's'],
	[/c/g, 'k'],
	[/ei|ij|y/g, 'ij'],
	[/au/g, 'ou'],
	[/v/g, 'f'],
	[/z/g, 's'],
	[/dt$|d$/g, 't'],
	[/b$/g, 'p'],
	[/e[nm]$/g, 'e'],
	[/(.)\1+/g, '$1']
];

/** How a word sounds, for comparing words that are written differently. */
export function soundOf(word: string): string {
	return sounds.reduce((sound, [letters, as]) => sound.replace(letters, as), word);
}
