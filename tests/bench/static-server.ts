import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A document in every form a browser may ask for, packed once before anybody asks. */
interface Packed {
	type: string;
	plain: Buffer;
	br: Buffer;
	gzip: Buffer;
}

export interface StaticServer {
	readonly origin: string;
	stop(): void;
}

const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	svg: 'image/svg+xml'
};

function pack(name: string, text: string): Packed {
	const plain = Buffer.from(text);
	return {
		type: types[name.split('.').pop() ?? ''] ?? types['html'] ?? '',
		plain,
		br: brotliCompressSync(plain, {
			params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
		}),
		gzip: gzipSync(plain, { level: 9 })
	};
}

/** Serves these documents by their address, packed as the app's own are. */
export async function serveStatic(documents: Record<string, string>): Promise<StaticServer> {
	const packed = new Map(
		Object.entries(documents).map(([address, text]) => [address, pack(address, text)])
	);
	const server = createServer((request, response) => {
		const found = packed.get(request.url ?? '/');
		if (!found) {
			response.writeHead(404).end();
			return;
		}
		const accepted = request.headers['accept-encoding'] ?? '';
		const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'plain';
		response.setHeader('content-type', found.type);
		response.setHeader('content-length', found[encoding].length);
		response.setHeader('vary', 'accept-encoding');
		if (encoding !== 'plain') response.setHeader('content-encoding', encoding);
		response.end(found[encoding]);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		stop() {
			server.close();
			server.closeAllConnections();
		}
	};
}
