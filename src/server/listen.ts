import { createServer, type RequestListener, type Server } from 'node:http';
import { headersOf, securityHeaders } from './policy.ts';

/** Puts the security headers on every answer, before whoever answers adds its own. */
export function withHeaders(
	policies: ReadonlyMap<string, string>,
	answer: RequestListener
): RequestListener {
	return (request, response) => {
		const pathname = pathOf(request.url);
		const headers =
			pathname === null ? securityHeaders : headersOf(pathname, policies.get(pathname));
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (pathname === null) {
			response.writeHead(400).end();
			return;
		}
		answer(request, response);
	};
}

/** The path of an address, or null for what no browser asks: one such line must not end the server. */
function pathOf(url = '/'): string | null {
	const isPath = /^\/(?!\/)/.test(url) && URL.canParse(url, 'http://localhost');
	return isPath ? new URL(url, 'http://localhost').pathname : null;
}

/** Serves until the process is told to stop; then finishes what it is doing, for at most five seconds. */
export function listen(answer: RequestListener, port: number): Server {
	const server = createServer(
		{
			headersTimeout: 10_000,
			requestTimeout: 60_000,
			keepAliveTimeout: 5_000,
			maxHeaderSize: 8 * 1024
		},
		answer
	);
	server.maxConnections = 1024;
	const stop = () => {
		server.close();
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), 5_000).unref();
	};
	process.once('SIGTERM', stop);
	process.once('SIGINT', stop);
	return server.listen(port);
}
