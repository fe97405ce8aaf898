import { createServer } from 'node:http';

/**
 * The least that can answer the calls of a relay: Node's own server and a map, nothing checked and
 * nothing on a disk. What a relay is measured beside.
 */
const letters = new Map<string, Buffer>();
const next = new Map<string, string[]>();

const server = createServer((request, response) => {
	const chunks: Buffer[] = [];
	request.on('data', (chunk: Buffer) => void chunks.push(chunk));
	request.on('end', () => {
		const [, , , box = '', , id] = (request.url ?? '').split('/');
		const waiting = next.get(box) ?? [];
		next.set(box, waiting);
		if (request.method === 'PUT') {
			if (id) {
				letters.set(id, Buffer.concat(chunks));
				waiting.push(id);
			}
			response.writeHead(201).end();
		} else if (request.method === 'POST') {
			response.writeHead(200).end(letters.get(waiting.shift() ?? ''));
		} else {
			letters.delete(id ?? '');
			response.writeHead(204).end();
		}
	});
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
	process.stdout.write('here\n');
});
