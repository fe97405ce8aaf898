import type { IncomingMessage } from 'node:http';
import { refused, type Answer } from './answers.ts';
import { headerOf, type Call, type Parts } from './call.ts';
import { isId } from './ids.ts';
import { limits, sizeClasses } from './limits.ts';
import { claim, confirm, count, create, cut, stamps } from './mailbox-calls.ts';
import { state, store, withdraw } from './message-calls.ts';

type Handler = (call: Call) => Promise<Answer>;
type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

interface Route {
	readonly path: RegExp;
	readonly methods: Readonly<Partial<Record<Method, Handler>>>;
}

/** Whoever has claimed a message confirms it; whoever has not, takes back its own. */
const end: Handler = (call) =>
	call.request.headers['x-claim'] === undefined ? withdraw(call) : confirm(call);

const routes: readonly Route[] = [
	{ path: /^\/v1\/mb\/([^/]*)$/, methods: { PUT: create, GET: count, DELETE: cut } },
	{ path: /^\/v1\/mb\/([^/]*)\/claim$/, methods: { POST: claim } },
	{
		path: /^\/v1\/mb\/([^/]*)\/m\/([^/]*)$/,
		methods: { PUT: store, GET: state, DELETE: end }
	},
	{ path: /^\/v1\/stamps$/, methods: { POST: stamps } },
	{ path: /^\/v1\/limits$/, methods: { GET: tellLimits } },
	{ path: /^\/healthz$/, methods: { GET: tellHealth } }
];

/** Whether the relay answers this address. */
export function isRelayAddress(url = ''): boolean {
	return /^\/(v1(\/|\?|$)|healthz(\?|$))/.test(url);
}

/** What is answered to a request of which only the first lines have been read. */
export function answerTo(request: IncomingMessage, parts: Parts, address: string): Promise<Answer> {
	const path = request.url ?? '';
	for (const { path: pattern, methods } of routes) {
		const match = pattern.exec(path);
		if (!match) continue;
		const handler = methods[request.method as Method];
		if (!handler) return Promise.resolve(notBy(Object.keys(methods)));
		const [, box = '', id = ''] = match;
		if (!match.slice(1).every(isId)) return Promise.resolve(refused('bad'));
		const token = tokenOf(request);
		return handler({ request, parts, address, now: parts.clock(), box, id, token });
	}
	return Promise.resolve(refused(path.includes('?') ? 'bad' : 'gone'));
}

function notBy(allowed: string[]): Answer {
	const answer = refused('method');
	return { ...answer, headers: { ...answer.headers, Allow: allowed.join(', ') } };
}

function tokenOf(request: IncomingMessage): string | null {
	const [, token] = /^Bearer (\S+)$/i.exec(headerOf(request, 'authorization') ?? '') ?? [];
	return isId(token) ? token : null;
}

function tellLimits({ parts: { settings } }: Call): Promise<Answer> {
	const { mailboxes, stores, reads, addressBytes } = settings.quotas;
	const { message, messageTtl, boxTtl, boxMessages, boxBytes, lease, tombstone } = limits;
	const json = {
		v: 1,
		create: settings.isInviteOnly() ? 'invite' : 'open',
		message: { bytes: message, classes: sizeClasses, ttl: messageTtl },
		mailbox: { messages: boxMessages, bytes: boxBytes, ttl: boxTtl },
		lease,
		tombstone,
		perHour: { mailboxes, stores, reads },
		waitingBytes: addressBytes
	};
	return Promise.resolve({ status: 200, json });
}

async function tellHealth({ parts }: Call): Promise<Answer> {
	await parts.store.check();
	return { status: 200, json: { ok: true } };
}
