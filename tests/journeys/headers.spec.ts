import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { publicChunks, publicPages } from '../tools/public-pages.ts';

const origin = inject('origin');

/** What every answer carries, whatever it is. */
const everywhere = {
	'x-content-type-options': 'nosniff',
	'cross-origin-resource-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp'
};

/** What a page carries besides. */
const onPages = {
	'referrer-policy': 'no-referrer',
	'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy':
		'camera=(self), microphone=(self), web-share=(self), clipboard-write=(self), geolocation=(), payment=(), usb=(), bluetooth=(), serial=(), midi=(), display-capture=(), idle-detection=(), local-fonts=(), browsing-topics=()'
};

/** The policy of a page, apart from the hashes of what is written into it. */
const policy = {
	'default-src': ["'none'"],
	'style-src-attr': ["'unsafe-inline'"],
	'img-src': ["'self'", 'blob:'],
	'media-src': ["'self'", 'blob:'],
	'font-src': ["'self'"],
	'connect-src': ["'self'"],
	'manifest-src': ["'self'"],
	'worker-src': ["'self'"],
	'frame-src': ["'none'"],
	'frame-ancestors': ["'none'"],
	'form-action': ["'none'"],
	'base-uri': ["'none'"],
	'object-src': ["'none'"],
	'require-trusted-types-for': ["'script'"],
	'trusted-types': ['svelte-trusted-html', 'app#sw']
};

function parsePolicy(header: string | null): Record<string, string[]> {
	return Object.fromEntries(
		(header ?? '').split('; ').map((rule) => {
			const [name = '', ...values] = rule.split(' ');
			return [name, values];
		})
	);
}

const hashOf = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function inlineIn(html: string, tag: 'script' | 'style'): string[] {
	const found = html.matchAll(
		new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g')
	);
	return [...found].map(([, text = '']) => hashOf(text));
}

async function fetchHeaders(address: string): Promise<Headers> {
	return (await fetch(`${origin}${address}`)).headers;
}

const samples: Record<string, () => Promise<string>> = {
	'a page made while building': () => Promise.resolve('/nl/story/reader/b7'),
	'the cover': () => Promise.resolve('/nl'),
	'a script': async () => (await publicChunks())[0] ?? '',
	'the worker': () => Promise.resolve('/service-worker.js'),
	'a picture made while building': () => Promise.resolve('/pictures/a9-keys.svg'),
	'a picture as it is': () => Promise.resolve('/icon.svg'),
	'the manifest': () => Promise.resolve('/manifest.webmanifest'),
	'a page that is not there': () => Promise.resolve('/nl/nothing-here'),
	'a file that is not there': () => Promise.resolve('/_app/immutable/nothing.js')
};

describe.each(Object.entries(samples))('%s', (_name, addressOfSample) => {
	test('carries every header', async () => {
		const headers = await fetchHeaders(await addressOfSample());
		for (const [name, value] of Object.entries(everywhere)) expect(headers.get(name)).toBe(value);
		const rules = parsePolicy(headers.get('content-security-policy'));
		expect(rules['default-src']).toEqual(["'none'"]);
		expect(rules['frame-ancestors']).toEqual(["'none'"]);
		expect(headers.get('x-powered-by')).toBeNull();
		expect(headers.get('set-cookie')).toBeNull();
	});
});

test.each([
	'/nl/story/reader/b7',
	'/nl',
	'/',
	'/o',
	'/k',
	'/nl/nothing-here',
	'/service-worker.js'
])('%s carries what browsers look for on pages and scripts', async (address) => {
	const headers = await fetchHeaders(address);
	for (const [name, value] of Object.entries(onPages)) expect(headers.get(name)).toBe(value);
});

test('data may do nothing at all', async () => {
	for (const address of ['/nl/story/reader/b7/__data.json', '/manifest.webmanifest'])
		expect((await fetchHeaders(address)).get('content-security-policy'), address).toBe(
			"default-src 'none'; frame-ancestors 'none'; sandbox"
		);
});

test.each(['/nl/nothing-here', '/nothing', '/nl/story/reader/z99', '/_app/immutable/nothing.js'])(
	'%s is not found, and says so with its status',
	async (address) => {
		expect((await fetch(`${origin}${address}`)).status).toBe(404);
	}
);

test('files with a hash in their name may be kept, the worker may not', async () => {
	const [chunk = ''] = await publicChunks();
	expect((await fetchHeaders(chunk)).get('cache-control')).toContain('immutable');
	expect((await fetchHeaders('/service-worker.js')).get('cache-control') ?? 'no-cache').toContain(
		'no-cache'
	);
});

test.each(['/nl/mine', '/o', '/k'])('search engines leave %s alone', async (address) => {
	expect((await fetchHeaders(address)).get('x-robots-tag')).toBe('noindex');
});

test('search engines may find the story', async () => {
	expect((await fetchHeaders('/nl/story/reader/b7')).get('x-robots-tag')).toBeNull();
});

test('every page allows what is written into it, and nothing else', async () => {
	const addresses = [...(await publicPages()).map(({ address }) => address), '/nl/nothing-here'];
	for (const address of addresses) {
		const response = await fetch(`${origin}${address}`);
		const html = await response.text();
		const {
			'script-src': scripts,
			'style-src': styles,
			...rest
		} = parsePolicy(response.headers.get('content-security-policy'));
		expect(rest, address).toEqual(policy);
		expect(scripts, address).toEqual(["'self'", ...inlineIn(html, 'script')]);
		expect(styles, address).toEqual(["'self'", ...inlineIn(html, 'style')]);
		expect(html, address).not.toMatch(/\son[a-z]+="/);
	}
});

test('a picture may draw itself and do nothing else', async () => {
	expect((await fetchHeaders('/pictures/a9-keys.svg')).get('content-security-policy')).toBe(
		"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"
	);
});
