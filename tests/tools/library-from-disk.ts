import { readdirSync, readFileSync } from 'node:fs';
import type { Guide, Readers } from '../../src/guide/guide.ts';
import { readGuides } from '../../src/guide/guides.ts';
import { pictureNames, smallNames } from '../../src/pictures/index.ts';
import { buildLibrary } from '../../src/story/library.ts';
import type { Library } from '../../src/story/shelf.ts';

/** Every text of the content by its path below `content`. */
export function contentOnDisk(): Record<string, string> {
	const paths = readdirSync('content', { recursive: true }).map(String);
	return Object.fromEntries(
		paths
			.filter((path) => /\.(md|yaml)$/.test(path))
			.map((path) => [path, readFileSync(`content/${path}`, 'utf8')])
	);
}

/** The Dutch library, read without a build. */
export function dutchLibrary(): Library {
	return buildLibrary('nl', {
		files: contentOnDisk(),
		pictures: pictureNames,
		smallPictures: smallNames
	});
}

/** The Dutch pages for grown-ups, read without a build. */
export function dutchGuides(): { readers: Readers; guide: Guide }[] {
	const shelf = { files: contentOnDisk(), plates: pictureNames, drawings: smallNames };
	return (['parents', 'workers'] as const).flatMap((readers) =>
		readGuides('nl', readers, shelf).map((guide) => ({ readers, guide }))
	);
}
