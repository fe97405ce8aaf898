import type { Server } from 'node:http';
import { networkOf } from './address.ts';

/**
 * Hangs up on an address that already has so many connections. For a relay of its own only: a school
 * class that reads a story together has more.
 */
export function limitConnections(server: Server, most = 50): void {
	const open = new Map<string, number>();
	server.on('connection', (socket) => {
		const network = networkOf(socket.remoteAddress ?? '');
		const now = open.get(network) ?? 0;
		if (now >= most) {
			socket.destroy();
			return;
		}
		open.set(network, now + 1);
		socket.once('close', () => {
			const left = (open.get(network) ?? 1) - 1;
			if (left > 0) open.set(network, left);
			else open.delete(network);
		});
	});
}
