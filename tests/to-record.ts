import { existsSync } from 'node:fs';
import { passagesOf, sentencesOf, textOf } from '../src/story/chapter.ts';
import { recordingName } from '../src/story/recording-name.ts';
import { dutchLibrary } from './tools/library-from-disk.ts';

/**
 * Lists the sentences of chapters for whoever records them, each with the name its file must have
 * below content/nl/voice. Chapters can be named: `npm run to-record -- a9 b7`.
 */
const wanted = process.argv.slice(2);
const { chapters } = dutchLibrary();
for (const { id, title, pages } of chapters.values()) {
	if (wanted.length > 0 && !wanted.includes(id)) continue;
	const sentences = pages.flatMap((page) => [
		page.heading,
		...passagesOf(page)
			.flatMap(({ parts }) => parts.flatMap(sentencesOf))
			.map(textOf)
	]);
	console.log(`\n# ${id} ${title}`);
	for (const sentence of new Set(sentences)) {
		const name = recordingName(sentence);
		const isThere = ['m4a', 'mp3', 'ogg'].some((type) =>
			existsSync(`content/nl/voice/${name}.${type}`)
		);
		console.log(`${isThere ? 'there' : name}  ${sentence}`);
	}
}
