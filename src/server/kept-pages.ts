import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { policyFor } from './policy.ts';

const compress = promisify(brotliCompress);
/** As small as files that are packed while building. */
const quality = 11;

/** What the worker sends with its request for a page it keeps. */
export const keptHeader = 'x-kept';

/**
 * A page as a device keeps it: its style sheets are files, which are kept once for all pages. On a
 * first visit they are written into the page instead, because that shows it sooner. Its data are kept
 * beside it as well; the page's own script fetches them from there.
 * @param address its own, also where it is shown for an address that is no page
 */
export function keptPage(html: string, address: string): string {
	return html
		.replace(/<style>[\s\S]*?<\/style>/, '')
		.replaceAll(' disabled media="(max-width: 0)"', '')
		.replace(
			/\(\[kit, app\]\) => \{(\s*return kit\.start\(app, element, \{\s*node_ids: [^\]]*\],\s*)data: \[[\s\S]*?\],(\s*form: null)/,
			`async ([kit, app]) => {$1data: await keptData(${JSON.stringify(address)}),$2`
		);
}

interface Kept {
	body: Buffer;
	policy: string;
}

/**
 * Answers the worker's requests for pages made while building, and leaves all others alone.
 * @param folder where these pages lie
 * @param files the file of each page below it, by its address
 */
export function withKeptPages(
	folder: string,
	files: ReadonlyMap<string, string>,
	answer: RequestListener
): RequestListener {
	const made = new Map<string, Promise<Kept>>();
	const make = async (file: string, address: string): Promise<Kept> => {
		const html = keptPage(await readFile(join(folder, file), 'utf8'), address);
		const body = await compress(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
		return { body, policy: policyFor(html) };
	};
	return (request, response) => {
		const [pathname = ''] = (request.url ?? '').split('?');
		const file = files.get(pathname);
		const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
		if (!request.headers[keptHeader] || !file || !takesBrotli) {
			answer(request, response);
			return;
		}
		const kept = made.get(file) ?? make(file, pathname);
		made.set(file, kept);
		kept.then(
			(page) => send(response, page),
			() => answer(request, response)
		);
	};
}

function send(response: ServerResponse, { body, policy }: Kept): void {
	response.setHeader('Content-Security-Policy', policy);
	response.setHeader('Content-Type', 'text/html;charset=utf-8');
	response.setHeader('Content-Encoding', 'br');
	response.setHeader('Content-Length', body.length);
	response.setHeader('Vary', `Accept-Encoding, ${keptHeader}`);
	response.end(body);
}
