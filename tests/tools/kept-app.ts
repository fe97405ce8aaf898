import type { Visit, Visitor } from './browser.ts';
import { keptOffline } from './browser.ts';
import { startServer } from './server.ts';

/** What Chromium says when the worker looks for a newer version and there is no network. */
const expected = [/service-worker\.js/];

/**
 * A device that keeps the whole app after one visit: the network is off and nobody serves any more.
 * It stays until the last test of the file.
 */
export async function aKeptApp(
	visit: (origin: string, visit: Visit) => Promise<Visitor>
): Promise<Visitor & { origin: string }> {
	const server = await startServer();
	const visitor = await visit(server.origin, { worker: true, stays: true, expected });
	await visitor.page.goto(`${server.origin}/nl`);
	await keptOffline(visitor.page);
	await server.stop();
	await visitor.context.setOffline(true);
	return { ...visitor, origin: server.origin };
}
