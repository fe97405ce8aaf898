import type { IncomingMessage } from 'node:http';
import { refused, type Answer } from './answers.ts';

/** Bytes that may be in memory while they arrive, of all requests together. */
const mostAtOnce = 64 * 1024 * 1024;
/** Seconds until there is likely to be room again. */
const soon = 5;

/** Reads what comes with a request: never more than was said, and never more than fits in memory. */
export class Bodies {
	#arriving = 0;

	/**
	 * @param most bytes
	 * @returns all of it, or the answer for whoever sends it otherwise
	 */
	async read(request: IncomingMessage, most: number): Promise<Uint8Array | Answer> {
		const length = lengthOf(request);
		if (length === null) return refused('length');
		if (length > most) return refused('big');
		if (this.#arriving + length > mostAtOnce) return refused('slow', soon);
		this.#arriving += length;
		try {
			return await collect(request, length);
		} finally {
			this.#arriving -= length;
		}
	}
}

function lengthOf({ headers }: IncomingMessage): number | null {
	const text = headers['content-length'] ?? '';
	if (headers['transfer-encoding'] !== undefined || !/^\d{1,15}$/.test(text)) return null;
	return Number(text);
}

async function collect(request: IncomingMessage, length: number): Promise<Uint8Array | Answer> {
	const bytes = Buffer.allocUnsafe(length);
	let at = 0;
	try {
		for await (const chunk of request as AsyncIterable<Buffer>) {
			if (at + chunk.length > length) return refused('big');
			at += chunk.copy(bytes, at);
		}
	} catch {
		// whoever sent it is gone; nobody reads this answer
		return refused('bad');
	}
	return at === length ? bytes : refused('bad');
}

/** The object a JSON request holds, or null for anything else. */
export function objectOf(bytes: Uint8Array): Record<string, unknown> | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const value: unknown = JSON.parse(text);
		const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isObject ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

/** Whether an object has these keys and no others; those that may be missing are named second. */
export function hasOnly(
	value: Record<string, unknown>,
	needed: readonly string[],
	optional: readonly string[] = []
): boolean {
	const keys = Object.keys(value);
	return (
		needed.every((key) => keys.includes(key)) &&
		keys.every((key) => needed.includes(key) || optional.includes(key))
	);
}

/** A whole number between two others. */
export function isWithin(value: unknown, least: number, most: number): value is number {
	return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
