export { ContentError } from './content-error.ts';

const raw = import.meta.glob<string>(['../../content/**/*.md', '../../content/**/*.yaml'], {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Every text of the content by its path below `content`, as it is in the files. */
export const contentFiles: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(raw).map(([path, text]) => [path.replace('../../content/', ''), text])
);
