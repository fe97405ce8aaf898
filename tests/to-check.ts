import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentOnDisk, dutchGuides, dutchLibrary } from './tools/library-from-disk.ts';

/** Lists every sentence that rests on a fact somebody has to look at again, for an editor. */

interface Right {
	id: string;
	reader: Record<string, string>;
	check?: string[];
}

interface Wondered {
	id: string;
	teen: Record<string, string | string[]>;
	check?: string[];
}

const sources = parse(readFileSync('content/sources.yaml', 'utf8')) as Record<
	string,
	{ title: string; url?: string }
>;
const library = dutchLibrary();
const files = contentOnDisk();
let count = 0;

function tell(where: string, text: string, check: readonly string[]): void {
	count += 1;
	console.log(`${where}\n  ${text.replace(/\s+/g, ' ')}`);
	for (const id of check) console.log(`  ${id}: ${sources[id]?.title} ${sources[id]?.url ?? ''}`);
}

for (const [id, facts] of library.facts)
	for (const { text, line, check } of facts)
		if (check.length > 0) tell(`content/nl/chapters/${id}.md:${line}`, text, check);
for (const { id, chapters, answer, check } of library.answers)
	if (check.length > 0) tell(`content/nl/answers/${chapters[0]}.yaml, ${id}`, answer, check);
for (const { id, text, check } of library.words.values())
	if (check.length > 0) tell(`content/nl/words.yaml, ${id}`, Object.values(text).join(' '), check);
for (const [id, { parts }] of library.activities)
	for (const { text, answer, check } of parts.flatMap((part) =>
		part.kind === 'reveal' ? part.cards : []
	))
		if (check.length > 0) tell(`content/nl/activities/${id}.yaml`, `${text} ${answer}`, check);
for (const { id, reader, check = [] } of parse(files['nl/rights.yaml'] ?? '[]') as Right[])
	if (check.length > 0)
		tell(`content/nl/rights.yaml, ${id}`, Object.values(reader).join(' '), check);
const wondered = parse(files['nl/who-reads.yaml'] ?? '{}') as Record<string, Wondered[] | object>;
for (const { id, teen, check = [] } of Object.values(wondered).flatMap((one) =>
	Array.isArray(one) ? (one as Wondered[]) : []
))
	if (check.length > 0)
		tell(`content/nl/who-reads.yaml, ${id}`, Object.values(teen).flat().join(' '), check);
for (const { readers, guide } of dutchGuides())
	for (const { text, line, check } of guide.facts)
		if (check.length > 0) tell(`content/nl/${readers}/${guide.slug}.md:${line}`, text, check);
console.log(`${count} to check`);
