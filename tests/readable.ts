import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Chapter } from '../src/story/chapter.ts';
import { judge, measure, oddities } from './readability.ts';
import { storyNames, toldToAll, toldWays } from './told-text.ts';
import { sectionsOf } from './guide-text.ts';
import { pagesBesideTheStory } from './pages-beside.ts';
import { contentOnDisk, dutchGuides, dutchLibrary } from './tools/library-from-disk.ts';

/** The table for the documentation: how hard every chapter is, and what was said about each warning. */

const path = 'docs/readability.md';
const answersPath = 'tests/readability-answers.yaml';

/** A warning without its figures and the sentence it was found in: what an answer is given to. */
const kindOf = (warning: string): string =>
	warning
		.replace(/ \(.*\)|:.*$/gs, '')
		.replace(/-?[\d.]+ ?/g, '')
		.trim();

function warningsOf({ id, pages, tier }: Chapter): { kind: string; where: string }[] {
	const whole = judge(measure(toldToAll(pages), storyNames), tier).warnings.map((warning) => ({
		kind: kindOf(warning),
		where: `whole chapter, ${warning}`
	}));
	const onPages = pages.flatMap((page) =>
		toldWays(page).flatMap((text) =>
			[...judge(measure(text, storyNames), tier).warnings, ...oddities(text)].map((warning) => ({
				kind: kindOf(warning),
				where: `page ${page.number}, ${warning}`
			}))
		)
	);
	const all = [...whole, ...onPages];
	return all.filter(
		({ where }, at) => all.findIndex((other) => other.where === where) === at && id !== ''
	);
}

const round = (value: number): string => value.toFixed(1);

function row({ id, title, pages, tier }: Chapter): string {
	const found = measure(toldToAll(pages), storyNames);
	const { failures } = judge(found, tier);
	const words = pages.flatMap(toldWays).map((text) => measure(text).words);
	return `| ${[
		id,
		title,
		pages.length,
		found.words,
		Math.max(...words),
		round(found.meanSentence),
		found.longest,
		round(found.fleschDouma),
		round(found.leesindexA),
		round(found.lix),
		round(found.longWords),
		failures.length === 0 ? 'yes' : failures.join('; ')
	].join(' | ')} |`;
}

const heading = `# How hard every chapter is

Made by \`npm run readable\`. What is told when nothing is chosen, measured as \`tests/readability.ts\` counts; the limits of each telling stand there too. Names of the story's people are not counted as long words.

| chapter | title | pages | words | most on a page | words a sentence | longest | Flesch-Douma | Leesindex A | LIX | long words % | holds |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |`;

/** What a child reads beside the story, whole and with its longest card. */
function besideRows(): string {
	return pagesBesideTheStory(contentOnDisk(), 'nl')
		.map(({ name, tier, cards }) => {
			const found = measure(cards.join('\n'), storyNames);
			const { failures } = judge(found, tier);
			return `| ${[
				name,
				tier,
				found.words,
				Math.max(...cards.map((card) => measure(card).words)),
				round(found.meanSentence),
				found.longest,
				round(found.fleschDouma),
				round(found.leesindexA),
				round(found.lix),
				round(found.longWords),
				failures.length === 0 ? 'yes' : failures.join('; ')
			].join(' | ')} |`;
		})
		.join('\n');
}

const beside = `## Beside the story

| page | telling | words | most on a card | words a sentence | longest | Flesch-Douma | Leesindex A | LIX | long words % | holds |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${besideRows()}`;

/** What grown-ups read, page by page, with its longest section. */
const grownUps = dutchGuides().map(({ readers, guide }) => {
	const sections = sectionsOf(guide);
	const text = sections.join('\n');
	return { id: `${readers}/${guide.slug}`, readers, guide, sections, text };
});

function grownUpRow({ id, readers, guide, sections, text }: (typeof grownUps)[number]): string {
	const found = measure(text, storyNames);
	const { failures } = judge(found, readers);
	return `| ${[
		id,
		guide.title,
		found.words,
		Math.max(...sections.map((section) => measure(section).words)),
		round(found.meanSentence),
		found.longest,
		round(found.fleschDouma),
		round(found.leesindexA),
		round(found.lix),
		round(found.longWords),
		failures.length === 0 ? 'yes' : failures.join('; ')
	].join(' | ')} |`;
}

const forGrownUps = `## For grown-ups

| page | title | words | most under a heading | words a sentence | longest | Flesch-Douma | Leesindex A | LIX | long words % | holds |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${grownUps.map(grownUpRow).join('\n')}`;

const { chapters } = dutchLibrary();
const order = [...chapters.values()].sort((one, other) =>
	one.id.localeCompare(other.id, 'en', { numeric: true })
);
const answers = parse(await readFile(answersPath, 'utf8')) as Record<string, string>;
const found = [
	...order.map((chapter) => ({ id: chapter.id, warnings: warningsOf(chapter) })),
	// what adults read may turn its phrases; only a measure that is over its limit asks for an answer
	...grownUps.map(({ id, readers, text }) => ({
		id,
		warnings: judge(measure(text, storyNames), readers).warnings.map((warning) => ({
			kind: kindOf(warning),
			where: `whole page, ${warning}`
		}))
	}))
];
const kinds = [
	...new Set(found.flatMap(({ warnings }) => warnings.map(({ kind }) => kind)))
].sort();
const unanswered = found.flatMap(({ id, warnings }) =>
	warnings
		.filter(({ kind }) => !answers[`${id} ${kind}`] && !answers[kind])
		.map(({ kind, where }) => `${id}: ${kind} (${where})`)
);
const told = kinds.map((kind) => {
	const lines = found
		.filter(({ warnings }) => warnings.some((warning) => warning.kind === kind))
		.map(({ id, warnings }) => {
			const count = warnings.filter((warning) => warning.kind === kind).length;
			const own = answers[`${id} ${kind}`];
			return own ? `- ${id} (${count}): ${own}` : `- ${id} (${count})`;
		});
	return `### ${kind}\n\n${answers[kind] ?? ''}\n\n${lines.join('\n')}`;
});
await writeFile(
	path,
	`${heading}\n${order.map(row).join('\n')}\n\n${beside}\n\n${forGrownUps}\n\n## What is worth a look, and what was said about it\n\n${told.join('\n\n')}\n`
);
console.log(
	`${path}: ${order.length} chapters, ${grownUps.length} pages for grown-ups, ${unanswered.length} warnings without an answer`
);
for (const line of unanswered) console.log(line);
if (unanswered.length > 0) process.exitCode = 1;
