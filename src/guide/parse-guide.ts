import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { ContentError } from '#content';
import { doings, groups, type Guide, type GuideBlock, type Readers } from './guide.ts';
import { itemRuns, refuse, runsOf, type Scope as Runs } from './parse-runs.ts';

const frontMatter = (readers: Readers) =>
	z.strictObject({
		title: z.string().min(1),
		message: z.string().min(1),
		group: z.enum(groups[readers]),
		order: z.int().positive(),
		picture: z.string().optional()
	});

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective);

/** What a page says by itself; where its picture and sources are found is known to who reads it. */
export type ParsedGuide = Omit<Guide, 'slug' | 'locale' | 'sources' | 'checked'>;

interface Scope extends Runs {
	readers: Readers;
}

/**
 * Reads one page for adults: headings, paragraphs, lists, bold and links, facts with their sources,
 * words to say to a child, and things to do; nothing else.
 * @throws ContentError with file and line for anything a page cannot show
 */
export function parseGuide(file: string, readers: Readers, text: string): ParsedGuide {
	const [first, ...rest] = reader.parse(text).children;
	if (first?.type !== 'yaml') throw new ContentError(file, 1, 'front matter is missing');
	const head = readHead(file, readers, first.value);
	const scope: Scope = { file, readers, facts: [] };
	const blocks = rest.map((node) => parseBlock(scope, node));
	if (blocks.length === 0) throw new ContentError(file, undefined, 'a page has text');
	return { ...head, picture: head.picture ?? null, blocks, facts: scope.facts };
}

function readHead(file: string, readers: Readers, yaml: string) {
	const document = parseDocument(yaml);
	const [broken] = document.errors;
	// the first line of a file is the dashes above its front matter
	if (broken) throw new ContentError(file, (broken.linePos?.[0].line ?? 0) + 1, broken.message);
	const head = frontMatter(readers).safeParse(document.toJS());
	if (!head.success) throw new ContentError(file, 1, z.prettifyError(head.error));
	return head.data;
}

function parseBlock(scope: Scope, node: RootContent): GuideBlock {
	if (node.type === 'heading')
		return { kind: 'heading', level: node.depth <= 2 ? 2 : 3, runs: runsOf(scope, node.children) };
	if (node.type === 'paragraph') return { kind: 'paragraph', runs: runsOf(scope, node.children) };
	if (node.type === 'list')
		return {
			kind: 'list',
			ordered: node.ordered === true,
			items: node.children.map((item) => itemRuns(scope, item))
		};
	if (node.type === 'leafDirective' && node.name === 'doing') return doingOf(scope, node);
	return refuse(scope, node);
}

function doingOf({ file, readers }: Scope, node: LeafDirective): GuideBlock {
	const { kind, ...strange } = node.attributes ?? {};
	const doing = doings[readers].find((one) => one === kind);
	if (doing && Object.keys(strange).length === 0 && node.children.length === 0)
		return { kind: 'doing', doing };
	const problem = `a doing for ${readers} names its kind: ${doings[readers].join(', ')}`;
	throw new ContentError(file, node.position?.start.line, problem);
}
