import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { picturesOf, platesOf, type Chapter } from '../../src/story/chapter.ts';
import { parseChapter } from '../../src/story/parse-chapter.ts';

/** A chapter as it stands in the content, with the names of all its pictures. */
export async function readChapter(
	locale: string,
	id: string
): Promise<{ told: Chapter; pictures: string[] }> {
	const path = `${locale}/chapters/${id}.md`;
	const described = parse(
		await readFile(`content/${locale}/pictures/${id}.yaml`, 'utf8')
	) as object;
	const { chapter: told } = parseChapter(path, await readFile(`content/${path}`, 'utf8'), {
		locale,
		pictures: new Map(Object.entries(described))
	});
	return {
		told,
		pictures: [told.picture, ...told.pages.flatMap(picturesOf)].flatMap(platesOf)
	};
}
