import { error } from '@sveltejs/kit';
import { drawSmallOne, smallNames } from '#pictures';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => smallNames.map((name) => ({ name }));

export const GET: RequestHandler = ({ params }) => {
	const svg = drawSmallOne(params.name);
	if (!svg) error(404);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
