import fc from 'fast-check';
import { anId } from './a-box.ts';
import type { Mailbox } from './a-relay.ts';

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

const methods = ['GET', 'PUT', 'POST', 'DELETE'];
const method = fc.oneof(
	{ weight: 12, arbitrary: fc.constantFrom(...methods) },
	fc.constantFrom('HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'QUERY', 'CONNECT'),
	fc.string({ maxLength: 8 })
);
const idsOf = (known: Mailbox) =>
	fc.oneof(
		{ weight: 6, arbitrary: fc.constant(known.id) },
		{ weight: 2, arbitrary: fc.constantFrom(known.rt, anId(), anId()) },
		{ weight: 1, arbitrary: fc.string({ unit: 'binary' }).map(encodeURIComponent) }
	);
const pathOf = (ids: fc.Arbitrary<string>) =>
	fc.oneof(
		{ weight: 4, arbitrary: fc.tuple(ids, ids).map(([box, id]) => `/v1/mb/${box}/m/${id}`) },
		{ weight: 2, arbitrary: ids.map((box) => `/v1/mb/${box}`) },
		{ weight: 2, arbitrary: ids.map((box) => `/v1/mb/${box}/claim`) },
		fc.constantFrom(
			'/v1/stamps',
			'/v1/limits',
			'/healthz',
			'/v1',
			'/v1/',
			'/v1/mb//m/',
			'/v1/../v1'
		),
		fc.webPath().map((rest) => `/v1${rest}`),
		fc.string({ unit: 'binary' }).map((rest) => `/v1/${rest}`)
	);
const tokenOf = ({ rt, wt }: Mailbox) =>
	fc.constantFrom(rt, rt, wt, wt, anId(), 'none').map((token) => `Authorization: Bearer ${token}`);
const type = fc.constantFrom(
	'Content-Type: application/octet-stream',
	'Content-Type: application/octet-stream',
	'Content-Type: application/json'
);
/** What goes wrong below the relay, in Node. */
const trouble = fc.oneof(
	fc.constantFrom(
		'Transfer-Encoding: chunked',
		'Transfer-Encoding: gzip, chunked',
		'Expect: nothing',
		'Content-Length: -1',
		'Content-Length: 99999999999999999999',
		`X-Long: ${'a'.repeat(9000)}`
	),
	fc.nat(2000).map((length) => `Content-Length: ${length}`),
	fc.tuple(fc.string(), fc.string({ unit: 'binary' })).map(([name, value]) => `${name}: ${value}`)
);
const header = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'Content-Encoding: br',
			'Expect: 100-continue',
			'Connection: upgrade\r\nUpgrade: websocket',
			'Connection: close',
			'Origin: https://elsewhere.example',
			'X-Forwarded-For: 203.0.113.7, ::1',
			`X-Stamp: ${anId()}`,
			`X-Claim: ${anId()}`,
			'X-Claim: me'
		)
	},
	{ weight: 2, arbitrary: fc.nat(3_000_000).map((ttl) => `X-TTL: ${ttl}`) },
	{ weight: 1, arbitrary: fc.string().map((text) => `X-TTL: ${encodeURIComponent(text)}`) }
);
const jsonOf = (ids: fc.Arbitrary<string>) =>
	fc.oneof(
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
		fc
			.record({ claim: fc.constantFrom(anId(), anId(), 'me'), lease: fc.integer({ max: 4000 }) })
			.map((value) => JSON.stringify(value))
	);
const bodyOf = (known: Mailbox) =>
	fc.oneof(
		{ weight: 2, arbitrary: jsonOf(idsOf(known)) },
		{ weight: 2, arbitrary: fc.constant(JSON.stringify({ claim: anId() })) },
		fc.constant(known.request()),
		fc.string({ unit: 'binary' }),
		fc.string().map((text) => `age-encryption.org/v1\n${text}`),
		fc.constantFrom('5\r\nhello\r\n0\r\n\r\n', 'ffffffffffffffff\r\n', '')
	);

/** Mostly not: what goes wrong too early tells nothing about what comes after it. */
const seldom = fc.nat(9).map((number) => number === 0);

/**
 * A request somebody has taken care to get wrong, or right.
 * @param known a mailbox that is there, so that not everything fails at the first question
 */
export function requestTo(known: Mailbox): fc.Arbitrary<Buffer> {
	return fc
		.record({
			method,
			path: pathOf(idsOf(known)),
			version: fc.oneof(
				{ weight: 12, arbitrary: fc.constant('HTTP/1.1') },
				fc.constantFrom('HTTP/1.0', 'HTTP/9', '')
			),
			usual: fc.tuple(tokenOf(known), type),
			headers: fc.array(header, { maxLength: 3 }),
			trouble,
			isTroubled: seldom,
			body: bodyOf(known),
			isLengthMissing: seldom,
			isCut: seldom,
			cut: fc.nat(300)
		})
		.map((parts) => {
			const { method, path, version, usual, headers, body } = parts;
			const length = parts.isLengthMissing
				? []
				: [`Content-Length: ${Buffer.byteLength(body, 'utf8')}`];
			const troubles = parts.isTroubled ? [parts.trouble] : [];
			const lines = [`${method} ${path} ${version}`, 'Host: relay', ...length, ...usual];
			const all = [...lines, ...headers, ...troubles].join('\r\n');
			const bytes = Buffer.from(`${all}\r\n\r\n${body}`);
			return parts.isCut ? bytes.subarray(0, parts.cut) : bytes;
		});
}
