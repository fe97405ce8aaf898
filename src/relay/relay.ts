import type { IncomingMessage, RequestListener } from 'node:http';
import { networkOf } from './address.ts';
import { originHeaders, refused, send, type Answer } from './answers.ts';
import { Bodies } from './body.ts';
import type { Parts } from './call.ts';
import { downStore, impatient } from './impatient.ts';
import { MemoryRates, type Rates } from './rates.ts';
import { answerTo, isRelayAddress } from './routes.ts';
import { readSettings, type Settings } from './settings.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';
import { sweepAlways } from './sweeper.ts';
import { steadyClock, type Clock } from './time.ts';
import { Turns } from './turns.ts';

/** A relay that is open. */
export interface Relay {
	/** Answers what is for the relay and leaves everything else to the next. */
	before(next: RequestListener): RequestListener;
	/** Finishes what has begun and lets go of the store. Nothing may be asked any more. */
	close(): Promise<void>;
}

/** What a relay is made of, where it is not what the settings say; for tests. */
export interface Changes {
	readonly store?: Store;
	readonly rates?: Rates;
	readonly clock?: Clock;
	/** Told when the store is down, with a code and nothing else; at most once a minute. */
	readonly onTrouble?: (code: string) => void;
}

/**
 * Opens the relay that the environment describes; without any setting, a file below `data`. One whose
 * store cannot be opened answers that it is down.
 * @throws {SettingsError} where a setting cannot be read
 */
export async function openRelay(
	env: Readonly<Record<string, string | undefined>>,
	changes: Changes = {}
): Promise<Relay> {
	const settings = readSettings(env);
	const trouble = seldom(changes.onTrouble ?? (() => undefined));
	const opened = changes.store ? null : await openStore(settings, trouble);
	const store = impatient(changes.store ?? opened?.store ?? downStore());
	const clock = changes.clock ?? steadyClock();
	const rates = changes.rates ?? opened?.rates ?? new MemoryRates(settings.quotas);
	const parts = { store, rates, settings, clock, bodies: new Bodies(), turns: new Turns() };
	const stopSweeping = sweepAlways(store, clock, trouble);
	const answer = listener(parts, trouble);
	return {
		before: (next) => (request, response) =>
			(isRelayAddress(request.url) ? answer : next)(request, response),
		async close() {
			await stopSweeping();
			await store.close();
		}
	};
}

interface Opened {
	readonly store: Store;
	readonly rates?: Rates;
}

async function openStore(
	{ store, quotas }: Settings,
	trouble: (error: unknown) => void
): Promise<Opened> {
	if ('nodes' in store) {
		// only who has a cluster loads what speaks with one
		const { openRedisStore, RedisCluster, RedisRates } = await import('./redis.ts');
		const cluster = new RedisCluster(store.nodes, trouble);
		return {
			store: openRedisStore(cluster, quotas.storeBytes),
			rates: new RedisRates(cluster, quotas)
		};
	}
	try {
		return { store: openSqliteStore(store.file, quotas.storeBytes) };
	} catch (error) {
		// whoever reads a story is served all the same
		trouble(error);
		return { store: downStore() };
	}
}

function listener(parts: Parts, trouble: (error: unknown) => void): RequestListener {
	const busy = new Map<string, number>();
	return (request, response) => {
		const { isBehindProxy } = parts.settings;
		const address = addressOf(request, isBehindProxy);
		if (!isBehindProxy && request.headers['x-forwarded-for'] !== undefined && isOwn(address))
			trouble(new ForgottenProxyError('all requests seem to come from one address'));
		const network = networkOf(address);
		const now = busy.get(network) ?? 0;
		busy.set(network, now + 1);
		response.once('close', () => {
			const left = (busy.get(network) ?? 1) - 1;
			if (left > 0) busy.set(network, left);
			else busy.delete(network);
		});
		const origins = originHeaders(request.headers.origin, parts.settings.origins);
		const tell = (answer: Answer) => {
			if (!response.headersSent) send(response, answer, origins);
			drop(request);
		};
		if (now >= parts.settings.quotas.atOnce) tell(refused('slow', 1));
		else if (isPreflight(request)) tell({ status: 204 });
		else
			answerTo(request, parts, address).then(tell, (error: unknown) => {
				trouble(error);
				tell(refused('down', 10));
			});
	};
}

/** Without RELAY_PROXY=1, everybody behind a proxy on this machine shares one quota. */
class ForgottenProxyError extends Error {
	readonly code = 'RELAY_PROXY=1 is not set, and there is a proxy';
}

function isOwn(address: string): boolean {
	return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address);
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
	return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

/** Reads on for a moment, so that the answer arrives, then hangs up on whoever is still sending. */
function drop(request: IncomingMessage): void {
	if (request.complete) return;
	request.resume();
	const hangUp = setTimeout(() => request.socket.destroy(), 2_000);
	request.once('close', () => clearTimeout(hangUp));
	request.once('end', () => clearTimeout(hangUp));
}

function addressOf(request: IncomingMessage, isBehindProxy: boolean): string {
	const own = request.socket.remoteAddress ?? '';
	if (!isBehindProxy) return own;
	// a proxy puts the address it saw last; what stands before it anybody can invent
	return (
		String(request.headers['x-forwarded-for'] ?? own)
			.split(',')
			.at(-1)
			?.trim() ?? own
	);
}

/** Tells of trouble by a code, without saying in whose request, and not again for a minute. */
function seldom(tell: (code: string) => void): (error: unknown) => void {
	let quietUntil = 0;
	return (error) => {
		if (performance.now() < quietUntil) return;
		quietUntil = performance.now() + 60_000;
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		tell(code);
	};
}
