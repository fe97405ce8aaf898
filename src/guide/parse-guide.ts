import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { ContentError } from '#content';
import type { Guide, GuideBlock, GuideRun } from './guide.ts';

const frontMatter = z.looseObject({ title: z.string().min(1) });
const reader = unified().use(remarkParse).use(remarkFrontmatter);

/**
 * Reads a guide for adults: headings, paragraphs, lists, bold and links, and nothing else.
 * @throws ContentError with file and line for anything a page cannot show
 */
export function parseGuide(file: string, text: string): Guide {
	const [first, ...rest] = reader.parse(text).children;
	if (first?.type !== 'yaml') throw new ContentError(file, 1, 'front matter is missing');
	const { title } = frontMatter.parse(parseYaml(first.value));
	return { title, blocks: rest.map((node) => parseBlock(file, node)) };
}

function refuse(file: string, node: RootContent | PhrasingContent): never {
	throw new ContentError(file, node.position?.start.line, `${node.type} has no place in a guide`);
}

function parseBlock(file: string, node: RootContent): GuideBlock {
	if (node.type === 'heading')
		return { kind: 'heading', level: node.depth <= 2 ? 2 : 3, runs: runsOf(file, node.children) };
	if (node.type === 'paragraph') return { kind: 'paragraph', runs: runsOf(file, node.children) };
	if (node.type === 'list')
		return {
			kind: 'list',
			ordered: node.ordered === true,
			items: node.children.map((item) => itemRuns(file, item))
		};
	return refuse(file, node);
}

function itemRuns(file: string, item: ListItem): GuideRun[] {
	return item.children.flatMap((child) =>
		child.type === 'paragraph' ? runsOf(file, child.children) : refuse(file, child)
	);
}

function runsOf(file: string, nodes: PhrasingContent[]): GuideRun[] {
	return nodes.map((node) => {
		if (node.type === 'text') return { text: node.value.replace(/\s+/g, ' ') };
		if (node.type === 'strong') return { text: toString(node), strong: true };
		if (node.type === 'emphasis') return { text: toString(node) };
		if (node.type === 'link' && /^(\/|tel:|https:\/\/)/.test(node.url))
			return { text: toString(node), href: node.url };
		return refuse(file, node);
	});
}
