import type { Bytes } from './bytes.ts';
import type { Heard } from './relay-answer.ts';

/** The part of `fetch` that is used here. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface Asking {
	method: 'GET' | 'PUT' | 'POST' | 'DELETE';
	/** Path below the relay's origin. */
	path: string;
	token?: string;
	headers?: Record<string, string>;
	/** JSON as text, or a sealed letter. */
	body?: string | Bytes;
	/** The longest answer that is listened to. */
	mostBytes: number;
	patienceMs: number;
}

/** Asks once. Null where nobody answered in time, or went on too long. Says nothing to anybody else. */
export async function ask(fetch: Fetch, origin: string, asking: Asking): Promise<Heard | null> {
	const { method, path, token, headers, body, mostBytes, patienceMs } = asking;
	try {
		return await within(patienceMs, async (signal) => {
			const response = await fetch(origin + path, {
				method,
				headers: {
					...headers,
					...(token === undefined ? {} : { Authorization: `Bearer ${token}` })
				},
				...(body === undefined ? {} : { body }),
				signal,
				// nothing that could say who asks, and nothing kept or followed
				credentials: 'omit',
				cache: 'no-store',
				redirect: 'error',
				referrerPolicy: 'no-referrer'
			});
			const { status, headers: heard } = response;
			return { status, headers: heard, body: await readAtMost(response, mostBytes) };
		});
	} catch {
		// whatever it was: an error's text can hold an address, so it goes nowhere
		return null;
	}
}

async function within<T>(
	patienceMs: number,
	work: (signal: AbortSignal) => Promise<T>
): Promise<T> {
	const leaving = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			leaving.abort();
			reject(new Error('too late'));
		}, patienceMs);
	});
	try {
		return await Promise.race([work(leaving.signal), late]);
	} finally {
		clearTimeout(timer);
	}
}

async function readAtMost({ body }: Response, mostBytes: number): Promise<Bytes> {
	if (!body) return new Uint8Array();
	const reader = body.getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > mostBytes) {
			await reader.cancel();
			throw new RangeError('too long');
		}
		chunks.push(value);
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
