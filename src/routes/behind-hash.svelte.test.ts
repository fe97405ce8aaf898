import { afterEach, describe, expect, it } from 'vitest';
import { behindHash, takeBehindHash } from './behind-hash.ts';

afterEach(() => {
	history.replaceState(null, '', '/');
	Reflect.deleteProperty(globalThis, 'behindHash');
});

describe('what stands behind the hash of a link', () => {
	it('that the first script took out is given once', () => {
		Object.assign(globalThis, { behindHash: '1.abc' });
		expect(takeBehindHash()).toBe('1.abc');
		expect(takeBehindHash()).toBe('');
	});

	it('is taken out of the address where no script did so, with what the history keeps', () => {
		history.replaceState({ index: 3 }, '', '/k#1.abc');
		expect(takeBehindHash()).toBe('1.abc');
		expect(location.href).toMatch(/\/k$/);
		expect(history.state).toEqual({ index: 3 });
	});

	it('of another link takes the place of the first', () => {
		Object.assign(globalThis, { behindHash: '1.abc' });
		history.replaceState(null, '', '/k#1.def');
		expect(takeBehindHash()).toBe('1.def');
		expect(takeBehindHash()).toBe('');
		expect(behindHash()).toBe('');
	});
});
