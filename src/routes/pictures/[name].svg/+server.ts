import { error } from '@sveltejs/kit';
import { drawPicture, isPictureName, pictureNames } from '#pictures';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => pictureNames.map((name) => ({ name }));

export const GET: RequestHandler = ({ params }) => {
	if (!isPictureName(params.name)) error(404);
	return new Response(drawPicture(params.name), { headers: { 'content-type': 'image/svg+xml' } });
};
