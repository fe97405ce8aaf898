/**
 * Puts values into the words of the interface: `{{thing}}` becomes the thing's name. The translator
 * itself stays out of the reader's pages; it would cost them more script than all of this.
 */
export function say(words: string, values: Readonly<Record<string, string | number>>): string {
	return words.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
