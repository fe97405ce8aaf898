import type { BrowserContext } from 'playwright-core';

/** Told by every document whose policy was broken; set up before anything of the page runs. */
const tellBreaches = `addEventListener('securitypolicyviolation', (event) =>
	globalThis.tellTrouble(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));`;

/**
 * Collects what must never happen while somebody reads: a request to another origin, an error in
 * the console or thrown on the page, a breach of the content security policy or of Trusted Types.
 * @returns a list that grows while the context is open
 */
export async function watchTroubles(context: BrowserContext, origin: string): Promise<string[]> {
	const troubles: string[] = [];
	await context.exposeBinding('tellTrouble', (_source, text: string) => {
		troubles.push(`policy: ${text}`);
	});
	await context.addInitScript({ content: tellBreaches });
	context.on('request', (request) => {
		const url = request.url();
		if (!/^(data|blob|about):/.test(url) && new URL(url).origin !== origin)
			troubles.push(`foreign request: ${url}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error')
			troubles.push(`console: ${message.text()} ${message.location().url}`);
	});
	context.on('weberror', (error) => troubles.push(`page: ${error.error().message}`));
	return troubles;
}
