import type { IncomingMessage } from 'node:http';
import { refused, type Answer } from './answers.ts';
import { headerOf, nameOf, tooOften, type Call } from './call.ts';
import { hashOf, sumOf } from './ids.ts';
import { limits, sizeClass } from './limits.ts';
import type { Put, Sender } from './store.ts';
import { hourText } from './time.ts';

const start = Buffer.from('age-encryption.org/v1\n');

/** `PUT /v1/mb/{mb}/m/{id}` */
export async function store(call: Call): Promise<Answer> {
	const { request, parts, now } = call;
	const slow = await tooOften(call, 'stores');
	if (slow) return slow;
	const ttl = ttlOf(call);
	if (ttl === null) return refused('bad');
	const { headers } = request;
	const isBytes = headers['content-type'] === 'application/octet-stream';
	if (!isBytes || headers['content-encoding'] !== undefined) return refused('type');
	const sender = senderOf(call);
	if (!sender) return refused('gone');
	// asked before anything large is read: strangers fill no memory
	if (!isSmall(request)) {
		const told = await parts.store.state(sender, now);
		if (told.is === 'gone' || told.is === 'closed') return refused(told.is);
	}
	const body = await parts.bodies.read(request, limits.message);
	if (!(body instanceof Uint8Array)) return body;
	if (!start.equals(body.subarray(0, start.length))) return refused('not-age');
	return keep(call, sender, body, ttl);
}

/** Reading this much costs less than asking about it. */
function isSmall({ headers }: IncomingMessage): boolean {
	return Number(headers['content-length'] ?? 0) <= 80 * 1024;
}

async function keep(call: Call, sender: Sender, body: Uint8Array, ttl: number): Promise<Answer> {
	const { parts, address, now, box, id } = call;
	const name = nameOf(box, id);
	const wait = await parts.rates.hold(address, name, sizeClass(body.length), now);
	if (wait > 0) return refused('slow', wait);
	const put = await parts.store.put({ ...sender, body, sum: sumOf(body), ttl }, now);
	// the same message again may still be waiting; anything else lies nowhere
	if (put.is !== 'stored' && put.is !== 'again') await parts.rates.release(name);
	return tellPut(put);
}

function tellPut(put: Put): Answer {
	switch (put.is) {
		case 'stored':
			return { status: 201, json: { exp: hourText(put.end) } };
		case 'again':
			return { status: 200, json: { exp: hourText(put.end) } };
		case 'used':
			return refused('id-used');
		case 'box-full':
			return refused('mailbox-full');
		default:
			return refused(put.is);
	}
}

function ttlOf({ request }: Call): number | null {
	const { least, usual, most } = limits.messageTtl;
	const text = headerOf(request, 'x-ttl') ?? String(usual);
	const ttl = /^\d{1,9}$/.test(text) ? Number(text) : 0;
	return ttl >= least && ttl <= most ? ttl : null;
}

/** `DELETE /v1/mb/{mb}/m/{id}` without `X-Claim` */
export async function withdraw(call: Call): Promise<Answer> {
	const { parts, now, box, id } = call;
	const slow = await tooOften(call, 'reads');
	if (slow) return slow;
	const sender = senderOf(call);
	if (!sender) return refused('gone');
	const found = await parts.store.withdraw(sender, now);
	switch (found.is) {
		case 'withdrawn':
			await parts.rates.release(nameOf(box, id));
			return { status: 204 };
		case 'leased':
			return refused('claimed', Math.max(1, found.until - now));
		case 'delivered':
			return refused('delivered');
		default:
			return refused('gone');
	}
}

/** `GET /v1/mb/{mb}/m/{id}` */
export async function state(call: Call): Promise<Answer> {
	const slow = await tooOften(call, 'reads');
	if (slow) return slow;
	const sender = senderOf(call);
	const found = sender && (await call.parts.store.state(sender, call.now));
	if (found?.is !== 'known') return refused('gone');
	const { state, opened, end } = found;
	return { status: 200, json: { state, opened, exp: hourText(end) } };
}

function senderOf({ box, id, token }: Call): Sender | null {
	return token === null ? null : { box, id, writeHash: hashOf(token) };
}
