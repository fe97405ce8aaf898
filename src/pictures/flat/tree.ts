/** An element of a drawing: its name, its attributes in their order, and what is in it. */
export interface Element {
	name: string;
	attributes: ReadonlyMap<string, string>;
	children: readonly Element[];
}

const tag = /<(\/?)([A-Za-z]+)([^>]*?)(\/?)>/g;
const attribute = /([\w:-]+)="([^"]*)"/g;

/** The elements of a drawing; a drawing holds no text between its tags. */
export function read(svg: string): Element[] {
	const open: { name: string; attributes: Map<string, string>; children: Element[] }[] = [];
	const top: Element[] = [];
	for (const [, isEnd, name = '', written = '', isEmpty] of svg.matchAll(tag)) {
		if (isEnd) {
			open.pop();
			continue;
		}
		const attributes = new Map<string, string>();
		for (const [, key = '', value = ''] of written.matchAll(attribute)) attributes.set(key, value);
		const element = { name, attributes, children: [] };
		(open.at(-1)?.children ?? top).push(element);
		if (!isEmpty) open.push(element);
	}
	return top;
}

/** The drawing written out again. */
export function write({ name, attributes, children }: Element): string {
	const written = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
	if (children.length === 0) return `<${name}${written}/>`;
	return `<${name}${written}>${children.map(write).join('')}</${name}>`;
}
