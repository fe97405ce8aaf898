import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { limitConnections } from './connections.ts';

test('an address has so many connections and no more, and room again when one ends', async () => {
	const server = createServer((_, response) => response.end('here'));
	limitConnections(server, 3);
	server.listen(0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const sockets = Array.from({ length: 5 }, () => {
		const socket = connect(port, '127.0.0.1').on('error', () => undefined);
		socket.resume();
		return socket;
	});
	await wait(100);
	expect(sockets.filter(({ closed }) => closed)).toHaveLength(2);
	sockets.find(({ closed }) => !closed)?.destroy();
	await wait(50);
	const response = await fetch(`http://127.0.0.1:${port}`);
	expect(await response.text()).toBe('here');
	server.closeAllConnections();
	server.close();
});
