import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Local } from './on-disk.ts';

interface Served {
	readonly type: string;
	readonly bytes: Buffer;
	readonly tag: string;
}

const photoAddress = '/local/photos/';

/**
 * Answers what is asked of the local settings, and leaves everything else to the next. Where there are
 * none, `/local.json` says so with `null`: that is no error.
 */
export function withLocal(local: Local | null, next: RequestListener): RequestListener {
	const settings = local?.settings ?? null;
	const files = new Map<string, Served>([
		['/local.json', served('application/json', Buffer.from(JSON.stringify(settings)))]
	]);
	if (settings)
		for (const [name, { type, bytes }] of local?.photos ?? [])
			files.set(photoAddress + name, served(type, bytes));
	return (request, response) => {
		const [pathname = ''] = (request.url ?? '').split('?');
		const file = files.get(pathname);
		if (file && ['GET', 'HEAD'].includes(request.method ?? '')) send(request, response, file);
		else next(request, response);
	};
}

function served(type: string, bytes: Buffer): Served {
	const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
	return { type, bytes, tag };
}

function send(request: IncomingMessage, response: ServerResponse, { type, bytes, tag }: Served) {
	response.setHeader('ETag', tag);
	response.setHeader('Cache-Control', 'no-cache');
	if (request.headers['if-none-match'] === tag) {
		response.writeHead(304).end();
		return;
	}
	response.setHeader('Content-Type', type);
	response.setHeader('Content-Length', bytes.length);
	response.end(request.method === 'HEAD' ? undefined : bytes);
}
