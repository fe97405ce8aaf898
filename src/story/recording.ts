const files = import.meta.glob<string>('../../content/*/voice/*.{m4a,mp3,ogg}', {
	query: '?url',
	import: 'default',
	eager: true
});

/** The address of every recorded sentence, by its language and name: `nl/0a1b2c3d4e5f60`. */
export const recordings: ReadonlyMap<string, string> = new Map(
	Object.entries(files).map(([path, address]) => {
		const [, locale = '', name = ''] = /content\/([^/]+)\/voice\/([^/.]+)\./.exec(path) ?? [];
		return [`${locale}/${name}`, address];
	})
);
