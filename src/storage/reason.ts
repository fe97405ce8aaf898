import type { StorageReason } from './database.ts';

interface Named {
	name?: unknown;
	message?: unknown;
	inner?: unknown;
	cause?: unknown;
	failures?: unknown;
}

/** The error and those inside it. Dexie tells of a full disk as an AbortError around the real one. */
function layersOf(error: unknown): Named[] {
	const layers: Named[] = [];
	let next: unknown = error;
	while (typeof next === 'object' && next !== null && layers.length < 5) {
		const layer = next as Named;
		layers.push(layer);
		const failures: unknown[] = Array.isArray(layer.failures) ? layer.failures : [];
		next = layer.inner ?? layer.cause ?? failures[0];
	}
	return layers;
}

function hasName(error: unknown, names: readonly string[]): boolean {
	return layersOf(error).some(({ name }) => typeof name === 'string' && names.includes(name));
}

/** Whether the connection is gone while the data are not: a new connection may work. */
export function isConnectionLost(error: unknown): boolean {
	if (hasName(error, ['InvalidStateError', 'DatabaseClosedError'])) return true;
	// Safari after a while in the background: an UnknownError that only its words tell apart.
	return layersOf(error).some(({ message }) => /connection .*lost/i.test(String(message)));
}

/** Whether the browser may succeed if asked again. */
export function isPassing(error: unknown): boolean {
	return hasName(error, ['UnknownError', 'TimeoutError']);
}

/** The reason for the caller. Errors of ours (a wrong table, a wrong key) are thrown on. */
export function reasonOf(error: unknown): StorageReason {
	if (hasName(error, ['QuotaExceededError'])) return 'full';
	if (hasName(error, ['DataCloneError'])) return 'not-storable';
	if (hasName(error, ['MissingAPIError', 'SecurityError', 'NotAllowedError'])) return 'unavailable';
	if (hasName(error, ['DataError', 'ConstraintError', 'InvalidTableError', 'SchemaError'])) {
		throw error;
	}
	return 'failed';
}
