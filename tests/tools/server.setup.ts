import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from './chromium.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the app is served while the journeys run. */
		origin: string;
	}
}

/** Finds the browser and starts the built app, once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync(new URL('../../build/handler.js', import.meta.url)))
		throw new Error('There is no build yet. Run: npm run build');
	chromiumPath();
	const server = await startServer();
	project.provide('origin', server.origin);
	return () => server.stop();
}
