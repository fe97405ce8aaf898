import fc from 'fast-check';
import { anId } from './a-box.ts';
import { Mailbox } from './a-relay.ts';

/** All that may ever be answered: refusals by their code, the rest by their status. */
export const documented = new Set([
	...['100', '200', '201', '204'],
	...['400 bad', '401 organisation', '403 stamp', '404 gone', '405 method'],
	...['409 claimed', '409 id-used', '409 not-yours', '409 taken', '410 closed', '410 delivered'],
	...['411 length', '413 big', '415 type', '422 not-age', '423 frozen', '429 slow'],
	...['503 down', '507 full', '507 mailbox-full'],
	// what is no HTTP is refused before anybody looks at it, and HEAD hears no code
	...['400', '404', '405', '408', '417', '431']
]);

/** One mailbox that is there, so that not everything fails at the first question. */
export const known = new Mailbox();

const ids = fc.oneof(
	fc.constant(known.id),
	fc.constant(known.rt),
	fc.nat(2).map(anId),
	fc.string(),
	fc.string({ unit: 'binary' })
);
const path = fc.oneof(
	fc.tuple(ids, ids).map(([box, id]) => `/v1/mb/${box}/m/${id}`),
	ids.map((box) => `/v1/mb/${box}`),
	ids.map((box) => `/v1/mb/${box}/claim`),
	fc.constantFrom('/v1/stamps', '/v1/limits', '/healthz', '/v1', '/v1/', '/v1/mb//m/', '/v1/../v1'),
	fc.webPath().map((rest) => `/v1${rest}`)
);
const method = fc.oneof(
	fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'QUERY'),
	fc.string({ maxLength: 8 })
);
const header = fc.oneof(
	fc.constantFrom(known.rt, known.wt, anId()).map((token) => `Authorization: Bearer ${token}`),
	fc.constantFrom(
		'Content-Type: application/octet-stream',
		'Content-Type: application/json',
		'Transfer-Encoding: chunked',
		'Transfer-Encoding: gzip, chunked',
		'Content-Encoding: br',
		'Expect: 100-continue',
		'Expect: nothing',
		'Connection: upgrade\r\nUpgrade: websocket',
		'Content-Length: -1',
		'Content-Length: 99999999999999999999',
		`X-Claim: ${anId()}`,
		`X-Long: ${'a'.repeat(9000)}`
	),
	fc.nat(2_000_000).map((ttl) => `X-TTL: ${ttl}`),
	fc.nat(2000).map((length) => `Content-Length: ${length}`),
	fc.tuple(fc.string(), fc.string({ unit: 'binary' })).map(([name, value]) => `${name}: ${value}`)
);
const json = fc.oneof(
	fc.json(),
	fc
		.record({
			v: fc.constantFrom(1, 2, null),
			rh: ids,
			wh: ids,
			ttl: fc.oneof(fc.integer(), fc.double()),
			max: fc.integer()
		})
		.map((value) => JSON.stringify(value)),
	fc.record({ claim: ids, lease: fc.integer() }).map((value) => JSON.stringify(value))
);
const body = fc.oneof(
	json,
	fc.string({ unit: 'binary' }),
	fc.string().map((text) => `age-encryption.org/v1\n${text}`),
	fc.constantFrom('5\r\nhello\r\n0\r\n\r\n', 'ffffffffffffffff\r\n', '')
);

/** A request somebody has taken care to get wrong, or right. */
export const request = fc
	.record({
		method,
		path,
		version: fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9', ''),
		headers: fc.array(header, { maxLength: 6 }),
		body,
		isLengthRight: fc.boolean(),
		cut: fc.oneof(fc.constant(Infinity), fc.constant(Infinity), fc.nat(300))
	})
	.map(({ method, path, version, headers, body, isLengthRight, cut }) => {
		const length = isLengthRight ? [`Content-Length: ${Buffer.byteLength(body, 'utf8')}`] : [];
		const lines = [`${method} ${path} ${version}`, 'Host: relay', ...length, ...headers];
		return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`).subarray(0, cut);
	});
