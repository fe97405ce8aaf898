import { createHash } from 'node:crypto';

const inline = {
	script: /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g,
	style: /<style[^>]*>([\s\S]*?)<\/style>/g
};

function hashes(html: string, kind: keyof typeof inline): string {
	return [...html.matchAll(inline[kind])]
		.map(([, text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
		.join('');
}

/**
 * The content security policy of one page: only our own files, and of what is written into the page
 * only exactly what is there now. Style attributes are allowed because Svelte writes them.
 */
export function policyFor(html: string): string {
	return [
		"default-src 'none'",
		`script-src 'self'${hashes(html, 'script')}`,
		`style-src 'self'${hashes(html, 'style')}`,
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' blob:",
		"media-src 'self' blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"frame-src 'none'",
		"frame-ancestors 'none'",
		"form-action 'none'",
		"base-uri 'none'",
		"object-src 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html app#sw'
	].join('; ');
}

/**
 * A picture draws itself with style elements and attributes of its own; opened as a page it may do
 * nothing else.
 */
export const picturePolicy =
	"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** Data and letters run nothing, whatever somebody makes of them. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** What every answer carries, whatever it is. */
export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': policyFor(''),
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

/**
 * What pages, scripts and style sheets carry besides. Browsers look for these nowhere else, and the
 * pictures of a story are hundreds of files on a slow line.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
	'Referrer-Policy': 'no-referrer',
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy':
		'camera=(self), microphone=(self), web-share=(self), clipboard-write=(self), geolocation=(), payment=(), usb=(), bluetooth=(), serial=(), midi=(), display-capture=(), idle-detection=(), local-fonts=(), browsing-topics=()'
};

/** What an address is by its name: a piece of a page has an ending, a page has none. */
export function kindOf(pathname: string): 'page' | 'picture' | 'data' | 'script' {
	const ending = /\.([a-z0-9]+)$/.exec(pathname)?.[1];
	if (ending === undefined || ending === 'html') return 'page';
	if (ending === 'svg') return 'picture';
	return ['js', 'css'].includes(ending) ? 'script' : 'data';
}

/** True for addresses that search engines leave alone: letters, cards and everything private. */
export function isPrivateAddress(pathname: string): boolean {
	return /^\/(o|k|[a-z]{2}\/mine)(\/|$)/.test(pathname);
}

/**
 * All headers of an answer at this path, whatever it is.
 * @param policyOfPage the policy of a page that was made while building
 */
export function headersOf(pathname: string, policyOfPage?: string): Record<string, string> {
	const kind = kindOf(pathname);
	const policy = { picture: picturePolicy, data: dataPolicy, page: policyOfPage ?? policyFor('') };
	return {
		...securityHeaders,
		// a style sheet and a script ask for things themselves; pictures and data do not
		...(kind === 'page' || kind === 'script' ? pageHeaders : {}),
		...(kind === 'script' ? {} : { 'Content-Security-Policy': policy[kind] }),
		...(isPrivateAddress(pathname) ? { 'X-Robots-Tag': 'noindex' } : {})
	};
}
