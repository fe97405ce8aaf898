import { readdir, readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { keptPage } from './kept-pages.ts';
import { addressOf } from './pages.ts';
import { headersOf, policyFor } from './policy.ts';

const compress = promisify(brotliCompress);
/** The pages of one language repeat each other; more than this takes seconds and wins little. */
const quality = 7;
/** So far back, as a power of two, a repetition is found: the pictures together are some 3.5 MB. */
const lookBack = 24;

const types: Readonly<Record<string, string>> = {
	html: 'text/html;charset=utf-8',
	json: 'application/json',
	svg: 'image/svg+xml'
};

/** What a device keeps, in few answers: `/kept/nl.ndjson`, and `all` for what has no language. */
const bundleAt = /^\/kept\/([a-z]+)\.ndjson$/;

interface Bundle {
	plain: Buffer;
	packed: Buffer;
}

/**
 * Answers the worker's requests for bundles, and leaves all others alone. A line of a bundle is one
 * file as JSON: its address, its headers, its text (`KeptLine` of the worker). The files repeat each
 * other so much that together they are a third of what they are apart.
 * @param folder where everything lies that was made while building
 */
export function withBundles(folder: string, answer: RequestListener): RequestListener {
	const made = new Map<string, Promise<Bundle>>();
	return (request, response) => {
		const [pathname = ''] = (request.url ?? '').split('?');
		const name = bundleAt.exec(pathname)?.[1];
		if (!name) {
			answer(request, response);
			return;
		}
		const bundle = made.get(name) ?? makeBundle(folder, name);
		made.set(name, bundle);
		const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
		bundle.then(
			({ plain, packed }) => {
				if (plain.length === 0) answer(request, response);
				else send(response, takesBrotli ? packed : plain, takesBrotli);
			},
			() => {
				made.delete(name);
				answer(request, response);
			}
		);
	};
}

async function makeBundle(folder: string, name: string): Promise<Bundle> {
	const files = (await readdir(folder, { recursive: true })).sort();
	const lines: string[] = [];
	for (const file of files) {
		const ending = /\.([a-z]+)$/.exec(file)?.[1] ?? '';
		const type = types[ending];
		const address = addressOf(file.split(sep).join('/'));
		if (!type || bundleOf(address) !== name) continue;
		const text = await readFile(join(folder, file), 'utf8');
		const kept = ending === 'html' ? keptPage(text, address) : text;
		const headers = headersOf(address, ending === 'html' ? policyFor(kept) : undefined);
		lines.push(`${JSON.stringify([address, { ...headers, 'Content-Type': type }, kept])}\n`);
	}
	const plain = Buffer.from(lines.join(''));
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_LGWIN]: lookBack,
		[constants.BROTLI_PARAM_SIZE_HINT]: plain.length
	};
	return { plain, packed: await compress(plain, { params }) };
}

/** The language a file belongs to, or `all`. */
function bundleOf(address: string): string {
	return /^\/([a-z]{2})(\/|$)/.exec(address)?.[1] ?? 'all';
}

function send(response: ServerResponse, body: Buffer, isPacked: boolean): void {
	response.setHeader('Content-Type', 'application/x-ndjson');
	if (isPacked) response.setHeader('Content-Encoding', 'br');
	response.setHeader('Content-Length', body.length);
	response.setHeader('Vary', 'Accept-Encoding');
	response.setHeader('Cache-Control', 'no-cache');
	response.end(body);
}
