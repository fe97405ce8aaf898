import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { ContentError } from '#content';
import type { GuideFact, GuideRun } from './guide.ts';

/** A file that is read, and where its facts are gathered. */
export interface Scope {
	file: string;
	facts: GuideFact[];
}

type Style = Omit<GuideRun, 'text'>;

/** Stops the build: a guide has no such thing. */
export function refuse({ file }: Scope, node: RootContent | PhrasingContent): never {
	const name = 'name' in node ? `${node.type} ${node.name}` : node.type;
	throw new ContentError(file, node.position?.start.line, `${name} has no place in a guide`);
}

/** The runs of one item of a list; it holds text, and no other list. */
export function itemRuns(scope: Scope, item: ListItem): GuideRun[] {
	return item.children.flatMap((child) =>
		child.type === 'paragraph' ? runsOf(scope, child.children) : refuse(scope, child)
	);
}

/** Text, bold, names of buttons, links, facts with their sources and words to say to a child. */
export function runsOf(scope: Scope, nodes: PhrasingContent[], style: Style = {}): GuideRun[] {
	return joined(nodes.flatMap((node) => runsIn(scope, node, style)));
}

function runsIn(scope: Scope, node: PhrasingContent, style: Style): GuideRun[] {
	if (node.type === 'text') return [{ text: node.value.replace(/\s+/g, ' '), ...style }];
	if (node.type === 'strong') return runsOf(scope, node.children, { ...style, strong: true });
	if (node.type === 'emphasis') return runsOf(scope, node.children, { ...style, leant: true });
	if (node.type === 'link' && /^(\/|tel:|https:\/\/)/.test(node.url))
		return runsOf(scope, node.children, { ...style, href: node.url });
	if (node.type !== 'textDirective' || node.children.length === 0) return refuse(scope, node);
	if (node.name === 'fact') {
		scope.facts.push(factOf(scope, node));
		return runsOf(scope, node.children, style);
	}
	const isPlain = Object.keys(node.attributes ?? {}).length === 0;
	if (node.name !== 'say' || !isPlain) return refuse(scope, node);
	return runsOf(scope, node.children, { ...style, say: true });
}

const plainText = (node: Nodes): string => toString(node).replace(/\s+/g, ' ').trim();

function factOf({ file }: Scope, node: TextDirective): GuideFact {
	const line = node.position?.start.line ?? 0;
	const { by, check, ...strange } = node.attributes ?? {};
	const codes = (list: string | null | undefined) => list?.split(' ').filter(Boolean) ?? [];
	const fact = { text: plainText(node), line, by: codes(by), check: codes(check) };
	if (Object.keys(strange).length > 0 || fact.by.length + fact.check.length === 0)
		throw new ContentError(file, line, 'a fact names its sources: by, check, or both');
	return fact;
}

/** Runs of one kind that follow one another are one: `:fact` leaves no seam in a sentence. */
function joined(runs: GuideRun[]): GuideRun[] {
	return runs.reduce<GuideRun[]>((all, run) => {
		const last = all.at(-1);
		const isSame =
			last &&
			!run.href &&
			(['strong', 'leant', 'say', 'href'] as const).every((key) => last[key] === run[key]);
		if (!isSame) return [...all, run];
		return [...all.slice(0, -1), { ...last, text: last.text + run.text }];
	}, []);
}
