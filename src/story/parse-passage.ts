import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Fact, Layer, Part, Passage, Run, Sentence } from './chapter.ts';
import { ContentError } from '#content';

/** Where a text stands, for cutting its sentences and for telling of its mistakes. */
export interface Scope {
	file: string;
	locale: string;
	/** What each picture shows, by its name. */
	pictures: ReadonlyMap<string, string>;
	/** Takes the facts that are told, with what they rest on. */
	facts: Fact[];
}

/** A node's text with line breaks folded into spaces. */
export function plainText(node: Nodes): string {
	return toString(node).replace(/\s+/g, ' ').trim();
}

/** Paragraphs and lists of one layer, cut into sentences. */
export function parsePassage(scope: Scope, layer: Layer, nodes: RootContent[]): Passage {
	return { layer, parts: nodes.map((node) => parsePart(scope, node)) };
}

function parsePart(scope: Scope, node: RootContent): Part {
	if (node.type === 'paragraph')
		return { kind: 'paragraph', sentences: sentencesIn(scope, node.children) };
	if (node.type === 'list')
		return {
			kind: 'list',
			items: node.children.map((item) =>
				item.children.flatMap((child) =>
					child.type === 'paragraph' ? sentencesIn(scope, child.children) : refuse(scope, child)
				)
			)
		};
	return refuse(scope, node);
}

function refuse({ file }: Scope, node: RootContent): never {
	throw new ContentError(file, node.position?.start.line, `${node.type} has no place in a chapter`);
}

function runsOf(scope: Scope, nodes: PhrasingContent[]): Run[] {
	return nodes.flatMap((node) => {
		if (node.type === 'text') return [{ text: node.value.replace(/\s+/g, ' ') }];
		if (node.type !== 'textDirective') return refuse(scope, node);
		if (node.name === 'fact') {
			scope.facts.push(factOf(scope, node));
			return runsOf(scope, node.children);
		}
		const id = node.name === 'word' ? node.attributes?.['id'] : null;
		return id ? [{ text: plainText(node), word: id }] : refuse(scope, node);
	});
}

function factOf({ file }: Scope, node: TextDirective): Fact {
	const line = node.position?.start.line ?? 0;
	const { by, check, ...strange } = node.attributes ?? {};
	const ids = (list: string | null | undefined) => list?.split(' ').filter(Boolean) ?? [];
	const fact = { text: plainText(node), line, by: ids(by), check: ids(check) };
	if (Object.keys(strange).length > 0 || fact.by.length + fact.check.length === 0)
		throw new ContentError(file, line, 'a fact names its sources: by, check, or both');
	return fact;
}

/** Cuts runs at the ends of sentences; a run that crosses one is divided. */
function sentencesIn(scope: Scope, nodes: PhrasingContent[]): Sentence[] {
	const runs = joined(runsOf(scope, nodes));
	const text = runs.map((run) => run.text).join('');
	const segments = [...new Intl.Segmenter(scope.locale, { granularity: 'sentence' }).segment(text)];
	return segments.map(({ index, segment }) =>
		trimmed(runsBetween(runs, index, index + segment.length))
	);
}

function runsBetween(runs: Run[], from: number, to: number): Sentence {
	const sentence: Sentence = [];
	let start = 0;
	for (const run of runs) {
		const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
		if (text) sentence.push({ ...run, text });
		start += run.text.length;
	}
	return sentence;
}

/** Runs without a card that follow one another are one. */
function joined(runs: Run[]): Run[] {
	return runs.reduce<Run[]>((all, run) => {
		const last = all.at(-1);
		if (!last || last.word || run.word) return [...all, run];
		return [...all.slice(0, -1), { text: last.text + run.text }];
	}, []);
}

function trimmed(sentence: Sentence): Sentence {
	const last = sentence.at(-1);
	if (!last) return sentence;
	const text = last.text.trimEnd();
	return [...sentence.slice(0, -1), ...(text ? [{ ...last, text }] : [])];
}
