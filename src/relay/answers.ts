import type { ServerResponse } from 'node:http';

/** Why the relay does not do what it was asked, and the status that goes with it. */
const statuses = {
	bad: 400,
	organisation: 401,
	stamp: 403,
	gone: 404,
	method: 405,
	claimed: 409,
	'id-used': 409,
	'not-yours': 409,
	taken: 409,
	closed: 410,
	delivered: 410,
	length: 411,
	big: 413,
	type: 415,
	'not-age': 422,
	frozen: 423,
	slow: 429,
	down: 503,
	full: 507,
	'mailbox-full': 507
} as const;

export type Reason = keyof typeof statuses;

export interface Answer {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	/** What is sent: a thing as JSON, bytes as they are, or nothing. */
	readonly json?: object;
	readonly bytes?: Uint8Array;
}

/** @param retryAfter seconds after which it is worth another try */
export function refused(code: Reason, retryAfter?: number): Answer {
	const status = statuses[code];
	const json = retryAfter === undefined ? { status, code } : { status, code, retryAfter };
	const headers: Record<string, string> = { 'Content-Type': 'application/problem+json' };
	if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
	return { status, headers, json };
}

/** On everything the relay says; it is never a page, and nobody keeps it. */
const headers = {
	'Content-Security-Policy': "default-src 'none'; sandbox",
	'Cache-Control': 'no-store',
	'Content-Disposition': 'attachment',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
	'X-Robots-Tag': 'noindex'
};

/** Pages of other origins that may ask; no others can read an answer. */
export function originHeaders(
	origin: string | undefined,
	allowed: readonly string[]
): Record<string, string> {
	if (allowed.length === 0) return { 'Cross-Origin-Resource-Policy': 'same-origin' };
	const varies = { Vary: 'Origin', 'Cross-Origin-Resource-Policy': 'cross-origin' };
	if (origin === undefined || !allowed.includes(origin)) return varies;
	return {
		...varies,
		'Access-Control-Allow-Origin': origin,
		'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE',
		'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-TTL, X-Claim, X-Stamp',
		'Access-Control-Expose-Headers': 'X-Id, X-Exp, X-Opened, Retry-After',
		'Access-Control-Max-Age': '600'
	};
}

export function send(
	response: ServerResponse,
	answer: Answer,
	origins: Record<string, string>
): void {
	const bytes = answer.bytes ?? (answer.json ? Buffer.from(JSON.stringify(answer.json)) : null);
	const type = answer.bytes ? 'application/octet-stream' : 'application/json';
	const all: Record<string, string> = { ...headers, ...origins };
	if (bytes) {
		all['Content-Type'] = type;
		all['Content-Length'] = String(bytes.length);
	}
	response.writeHead(answer.status, { ...all, ...answer.headers });
	response.end(bytes ?? undefined);
}
