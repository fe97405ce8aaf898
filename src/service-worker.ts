/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';
import { PrecacheController, PrecacheRoute, cleanupOutdatedCaches } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;

/** A recorded sentence. All of them together are too much for a phone: each is kept once it was heard. */
const isVoice = (url: string): boolean => /\.(m4a|mp3|ogg)$/.test(url);

/** Pictures that a telephone takes once, when the app is put on its home screen. */
const isForTheSystem = (url: string): boolean => /\/icon-(mask-)?512\.png$/.test(url);

const hashed = new Set(build);

/**
 * Everything the app is made of, kept per version: names with a hash in them as they are, the rest
 * by the version. A version comes in whole or not at all.
 */
const kept = new PrecacheController();
kept.addToCacheList([
	...build.filter((url) => !isVoice(url)).map((url) => ({ url, revision: null })),
	...[...files, ...prerendered]
		.filter((url) => !isForTheSystem(url))
		.map((url) => ({ url, revision: version }))
]);

/** A file of a bundle: where it lies, with what headers, and its text. */
type KeptLine = [address: string, headers: Record<string, string>, text: string];

/** Pages and pictures repeat each other so much that they come in few answers, one for each language. */
const bundles = new Set(prerendered.map((url) => /^\/([a-z]{2})(?=\/|$)/.exec(url)?.[1] ?? 'all'));

/** Keeps every file of a bundle. */
async function keepBundle(name: string): Promise<void> {
	const response = await fetch(`/kept/${name}.ndjson`, { cache: 'reload' });
	if (!response.ok || !response.body) return;
	const cache = await caches.open(kept.strategy.cacheName);
	for await (const lines of linesOf(response.body))
		await Promise.all(
			lines.map(async (line) => {
				const [address, headers, text] = JSON.parse(line) as KeptLine;
				const key = kept.getCacheKeyForURL(address);
				if (key) await cache.put(key, new Response(text, { headers }));
			})
		);
}

/** The lines of a text as they arrive, some at a time: an old phone need not hold all of it at once. */
async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string[]> {
	const reader = body.pipeThrough(new TextDecoderStream()).getReader();
	let begun = '';
	for (;;) {
		const { done, value = '' } = await reader.read();
		const lines = `${begun}${value}`.split('\n');
		begun = lines.pop() ?? '';
		yield lines;
		if (done) return;
	}
}

/** As many as a browser asks of one server at the same time. */
const atOnce = 6;

/**
 * What did not come in a bundle is fetched by itself; what lies here already is not. Workbox takes one
 * file after the other: on a slow line each of hundreds waits the whole way.
 */
async function keepAll(event: ExtendableEvent): Promise<void> {
	for (const name of bundles) await keepBundle(name).catch(() => undefined);
	const files = kept.getURLsToCacheKeys().entries();
	const keepSome = async () => {
		for (const [url, cacheKey] of files) {
			const cache = hashed.has(new URL(url).pathname) ? 'default' : 'reload';
			const request = new Request(url, { cache, credentials: 'same-origin' });
			await Promise.all(kept.strategy.handleAll({ event, request, params: { cacheKey } }));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, keepSome));
}

self.addEventListener('install', (event) => event.waitUntil(keepAll(event)));
self.addEventListener('activate', (event) => void kept.activate(event));
registerRoute(new PrecacheRoute(kept, { cleanURLs: false, ignoreURLParametersMatching: [/.*/] }));
cleanupOutdatedCaches();

registerRoute(({ url }) => isVoice(url.pathname), new CacheFirst({ cacheName: 'voice' }));

// what the organisation says of the real place: the newest where there is a network, the last seen without
const localCache = { cacheName: 'local' };
registerRoute(
	({ url }) => url.pathname === '/local.json',
	new NetworkFirst({ ...localCache, networkTimeoutSeconds: 4 })
);
// who never opened a page with it finds it too; an organisation that told nothing says so in it
self.addEventListener('install', (event) => {
	const asked = caches.open(localCache.cacheName).then((cache) => cache.add('/local.json'));
	event.waitUntil(asked.catch(() => undefined));
});
registerRoute(
	({ url }) => url.pathname.startsWith('/local/photos/'),
	new StaleWhileRevalidate(localCache)
);

// an address that is no page of ours still gets a page when there is no network
registerRoute(
	new NavigationRoute(kept.createHandlerBoundToURL('/'), { denylist: [/^\/v1\//, /^\/healthz/] })
);

// the page of the very first visit is served from here too, from now on
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// the new version waits: until no page is open, or until the child says so
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
	if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
