import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import {
	layers,
	wordsIn,
	type Body,
	type Case,
	type Choice,
	type Chapter,
	type Fact,
	type Layer,
	type Page,
	type Shown
} from './chapter.ts';
import { ContentError } from '#content';
import { isSwitch, isValueOf, switches, type Condition } from './known.ts';
import { parsePassage, plainText, type Scope } from './parse-passage.ts';
import { tiers } from './tier.ts';

const frontMatter = z.strictObject({
	id: z.string().regex(/^[abc]\d{1,2}$/),
	stop: z.string(),
	tier: z.enum(tiers),
	title: z.string().min(1),
	message: z.string().min(1),
	picture: z.string(),
	heavy: z.boolean().default(false),
	cover: z.strictObject({ text: z.string().min(1) }).optional()
});

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective);

const lineOf = (node: { position?: { start: { line: number } } | undefined }): number | undefined =>
	node.position?.start.line;

/** A chapter, and the facts it tells with what they rest on. */
export interface ParsedChapter {
	chapter: Chapter;
	facts: Fact[];
}

/**
 * Reads one chapter: front matter, then one `page` directive per screen.
 * @param pictures what each picture shows, by its name
 * @throws ContentError with file and line for whatever the format does not have
 */
export function parseChapter(
	file: string,
	text: string,
	{ locale, pictures }: Pick<Scope, 'locale' | 'pictures'>
): ParsedChapter {
	const [first, ...rest] = reader.parse(text).children;
	if (first?.type !== 'yaml') throw new ContentError(file, 1, 'front matter is missing');
	const head = frontMatter.safeParse(parseYaml(first.value));
	if (!head.success) throw new ContentError(file, 1, z.prettifyError(head.error));
	const { heavy, cover, picture, ...named } = head.data;
	if (heavy !== (cover !== undefined))
		throw new ContentError(file, 1, 'a heavy chapter has a cover, and only a heavy one');
	const scope: Scope = { file, locale, pictures, facts: [] };
	const pages = rest.map((node, index) => parsePage(scope, node, index + 1));
	if (pages.length === 0) throw new ContentError(file, undefined, 'a chapter has pages');
	const chapter: Chapter = {
		...named,
		locale,
		cover: cover?.text ?? null,
		picture: shownAs(scope, picture, 1),
		pages,
		words: wordsIn(pages)
	};
	return { chapter, facts: scope.facts };
}

function parsePage(scope: Scope, node: RootContent, number: number): Page {
	const { file } = scope;
	if (node.type !== 'containerDirective' || node.name !== 'page')
		throw new ContentError(
			file,
			lineOf(node),
			'only page directives stand at the top of a chapter'
		);
	const { picture, talk, only } = attributes(file, node, ['picture', 'talk', 'only']);
	const shown = shownBy(scope, node, picture);
	const heading = node.children.find((child) => child.type === 'heading');
	if (!heading) throw new ContentError(file, lineOf(node), 'a page has a heading');
	const body = parseBody(
		scope,
		node.children.filter((child) => child !== heading)
	);
	if (body.length === 0) throw new ContentError(file, lineOf(node), 'a page has text');
	return {
		number,
		heading: plainText(heading),
		talk: talk ?? null,
		shown,
		only: only ? conditionOf(scope, node, only) : null,
		body
	};
}

/** `pet=elsewhere`, or several values of one switch: `place=hotel park`. */
function conditionOf({ file }: Scope, node: ContainerDirective, text: string): Condition {
	const [name = '', list = ''] = text.split('=');
	const values = list.split(' ').filter(Boolean);
	if (!isSwitch(name) || values.length === 0 || !values.every((value) => isValueOf(name, value)))
		throw new ContentError(file, lineOf(node), `${text} names no switch with values of its own`);
	return { switch: name, values };
}

function parseBody(scope: Scope, nodes: RootContent[]): Body[] {
	const body: Body[] = [];
	for (const node of nodes) {
		if (node.type !== 'containerDirective')
			throw new ContentError(scope.file, lineOf(node), 'text stands inside happens, notice or do');
		if (node.name !== 'when') body.push({ kind: 'passage', passage: passageOf(scope, node) });
		else addCase(scope, body, node);
	}
	for (const one of body) if (one.kind === 'choice') checkCases(scope, one.choice, nodes);
	return body;
}

function addCase(scope: Scope, body: Body[], node: ContainerDirective): void {
	const { picture, ...rest } = attributes(scope.file, node, ['picture', ...Object.keys(switches)]);
	const [[name, list] = ['', ''], ...more] = Object.entries(rest);
	if (more.length > 0)
		throw new ContentError(scope.file, lineOf(node), 'when names one switch and its values');
	const { switch: on, values } = conditionOf(scope, node, `${name}=${list}`);
	const shown = shownBy(scope, node, picture);
	const passages = node.children.map((child) => passageOf(scope, child));
	const found: Case = { values, shown, passages };
	const last = body.at(-1);
	if (last?.kind === 'choice' && last.choice.switch === on) last.choice.cases.push(found);
	else body.push({ kind: 'choice', choice: { switch: on, cases: [found] } });
}

/** Without a choice made there is always something to tell, and no value is told twice. */
function checkCases({ file }: Scope, { switch: name, cases }: Choice, nodes: RootContent[]): void {
	const told = cases.flatMap(({ values }) => values);
	const twice = told.find((value, at) => told.indexOf(value) !== at);
	if (told.includes('unset') && twice === undefined) return;
	const problem = twice === undefined ? `${name} is not told for unset` : `${twice} is told twice`;
	throw new ContentError(file, nodes[0] && lineOf(nodes[0]), problem);
}

function passageOf(scope: Scope, node: RootContent) {
	if (node.type !== 'containerDirective' || !(layers as readonly string[]).includes(node.name))
		throw new ContentError(scope.file, lineOf(node), 'text stands inside happens, notice or do');
	return parsePassage(scope, node.name as Layer, node.children);
}

function shownBy(
	scope: Scope,
	node: ContainerDirective,
	picture: string | undefined
): Shown | null {
	return picture ? shownAs(scope, picture, lineOf(node)) : null;
}

/** One picture, or the panels `name-1`, `name-2`, … of a comic, with what is to be seen. */
function shownAs({ file, pictures }: Scope, picture: string, line: number | undefined): Shown {
	const description = pictures.get(picture);
	if (description) return { picture, description, panels: [] };
	const panels: Shown['panels'][number][] = [];
	for (
		let at = 1, said = pictures.get(`${picture}-1`);
		said;
		said = pictures.get(`${picture}-${at}`)
	) {
		panels.push({ picture: `${picture}-${at}`, description: said });
		at += 1;
	}
	if (panels.length === 0) throw new ContentError(file, line, `no picture is called ${picture}`);
	return { picture, description: panels.map((panel) => panel.description).join(' '), panels };
}

function attributes(
	file: string,
	node: ContainerDirective,
	allowed: string[]
): Partial<Record<string, string>> {
	const found = node.attributes ?? {};
	const strange = Object.keys(found).find((key) => !allowed.includes(key));
	if (strange) throw new ContentError(file, lineOf(node), `unknown key ${strange}`);
	return found as Partial<Record<string, string>>;
}
