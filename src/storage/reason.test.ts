import { describe, expect, it } from 'vitest';
import { isConnectionLost, isPassing, reasonOf } from './reason.ts';

function error(name: string, more: object = {}): Error {
	return Object.assign(new Error('words nobody reads'), { name, ...more });
}

describe('why something failed', () => {
	it('finds the full disk inside the error that Dexie makes of it', () => {
		const inner = new DOMException('', 'QuotaExceededError');
		expect(reasonOf(error('AbortError', { inner }))).toBe('full');
	});

	it('finds it among the failures of many', () => {
		expect(reasonOf(error('BulkError', { failures: [error('QuotaExceededError')] }))).toBe('full');
	});

	it('finds it behind a cause', () => {
		expect(reasonOf(error('Error', { cause: error('QuotaExceededError') }))).toBe('full');
	});

	it.each([
		['DataCloneError', 'not-storable'],
		['MissingAPIError', 'unavailable'],
		['SecurityError', 'unavailable'],
		['UnknownError', 'failed'],
		['AbortError', 'failed'],
		['SomethingNew', 'failed']
	])('takes %s for %s', (name, reason) => {
		expect(reasonOf(error(name))).toBe(reason);
	});

	it.each([undefined, null, 'a string', 7])('takes %o, which is no error, for failed', (value) => {
		expect(reasonOf(value)).toBe('failed');
	});

	it('ends for an error that contains itself', () => {
		const round = error('AbortError');
		Object.assign(round, { inner: round });
		expect(reasonOf(round)).toBe('failed');
	});

	it.each(['DataError', 'ConstraintError', 'InvalidTableError', 'SchemaError'])(
		'throws %s on: that is a mistake of ours',
		(name) => {
			const ours = error(name);
			expect(() => reasonOf(ours)).toThrow(ours);
		}
	);
});

describe('whether to try again', () => {
	it('knows a lost connection by name', () => {
		expect(isConnectionLost(error('InvalidStateError'))).toBe(true);
		expect(isConnectionLost(error('AbortError', { inner: error('DatabaseClosedError') }))).toBe(
			true
		);
	});

	it('knows the one of Safari by its words', () => {
		const words = 'Connection to Indexed Database server lost. Refresh the page to try again';
		expect(isConnectionLost(new DOMException(words, 'UnknownError'))).toBe(true);
	});

	it('does not take a full disk for a lost connection', () => {
		expect(isConnectionLost(error('QuotaExceededError'))).toBe(false);
		expect(isPassing(error('QuotaExceededError'))).toBe(false);
	});

	it('takes an unknown error for one that may pass', () => {
		expect(isPassing(error('UnknownError'))).toBe(true);
		expect(isPassing(error('AbortError', { inner: error('TimeoutError') }))).toBe(true);
	});
});
