import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Layer, Part, Passage, Run, Sentence } from './chapter.ts';
import { ContentError } from '#content';

/** Where a text stands, for cutting its sentences and for telling of its mistakes. */
export interface Scope {
	file: string;
	locale: string;
	/** What each picture shows, by its name. */
	pictures: ReadonlyMap<string, string>;
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
	return nodes.map((node) => {
		if (node.type === 'text') return { text: node.value.replace(/\s+/g, ' ') };
		const id =
			node.type === 'textDirective' && node.name === 'word' ? node.attributes?.['id'] : null;
		if (!id) return refuse(scope, node);
		return { text: plainText(node), word: id };
	});
}

/** Cuts runs at the ends of sentences; a run that crosses one is divided. */
function sentencesIn(scope: Scope, nodes: PhrasingContent[]): Sentence[] {
	const runs = runsOf(scope, nodes);
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

function trimmed(sentence: Sentence): Sentence {
	const last = sentence.at(-1);
	return last ? [...sentence.slice(0, -1), { ...last, text: last.text.trimEnd() }] : sentence;
}
