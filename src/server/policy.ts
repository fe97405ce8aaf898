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

/** What every answer carries, whatever it is. */
export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': policyFor(''),
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Permissions-Policy':
		'camera=(self), microphone=(self), web-share=(self), clipboard-write=(self), geolocation=(), payment=(), usb=(), bluetooth=(), serial=(), midi=(), display-capture=(), idle-detection=(), local-fonts=(), browsing-topics=()'
};

/** True for addresses that search engines leave alone: letters, cards and everything private. */
export function isPrivateAddress(pathname: string): boolean {
	return /^\/(o|k|[a-z]{2}\/mine)(\/|$)/.test(pathname);
}
