import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { headlessPath } from './chromium.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the app is served while the journeys run. */
		origin: string;
	}
}

/** Every family of every journey asks the relay from one address; real ones come from many. */
const manyFamilies = {
	RELAY_MAILBOXES_PER_HOUR: '10000',
	RELAY_STORES_PER_HOUR: '10000',
	RELAY_READS_PER_HOUR: '1000000',
	RELAY_ADDRESS_BYTES: String(512 * 1024 * 1024)
};

/** Finds the browser and starts the built app, once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync(new URL('../../build/handler.js', import.meta.url)))
		throw new Error('There is no build yet. Run: npm run build');
	headlessPath();
	const server = await startServer(undefined, manyFamilies);
	project.provide('origin', server.origin);
	return () => server.stop();
}
