import { brotliCompressSync } from 'node:zlib';
import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { drawPicture, drawSmallOne, pictureNames, smallNames } from '#pictures';
import { library } from '#story/server';
import type { PageServerLoad } from './$types';

export const prerender = false;

/** Everything that is drawn, for those who make it: not there in the app that people use. */
export const load: PageServerLoad = () => {
	if (!dev) error(404);
	const { pictures } = library('nl');
	const plates = pictureNames.map((name) => ({
		name,
		description: pictures.get(name) ?? '',
		kilobytes: brotliCompressSync(drawPicture(name)).byteLength / 1024
	}));
	const chapters = Map.groupBy(plates, ({ name }) => name.split('-')[0] ?? '');
	return {
		chapters: [...chapters].map(([chapter, itsPlates]) => ({ chapter, plates: itsPlates })),
		small: smallNames.filter((name) => drawSmallOne(name) !== null)
	};
};
