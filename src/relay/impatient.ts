import type { Store } from './store.ts';

const patience = 2_000;

/** The store took too long. What was asked may still happen, so whoever asked asks again. */
export class SlowStoreError extends Error {
	readonly code = 'slow';
}

/** The store could not be opened when the relay began. */
export class ClosedStoreError extends Error {
	readonly code = 'closed';
}

/** A store that nobody waits for longer than two seconds. */
export function impatient(store: Store, milliseconds = patience): Store {
	const soon = <Value>(promise: Promise<Value>) => within(promise, milliseconds);
	return {
		create: (...given) => soon(store.create(...given)),
		put: (...given) => soon(store.put(...given)),
		count: (...given) => soon(store.count(...given)),
		claim: (...given) => soon(store.claim(...given)),
		confirm: (...given) => soon(store.confirm(...given)),
		withdraw: (...given) => soon(store.withdraw(...given)),
		state: (...given) => soon(store.state(...given)),
		cut: (...given) => soon(store.cut(...given)),
		check: () => soon(store.check()),
		// nobody waits for these
		sweep: (now) => store.sweep(now),
		close: () => store.close()
	};
}

function within<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new SlowStoreError('the store is slow')), milliseconds);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}

/** Instead of a store that could not be opened. */
export function downStore(): Store {
	const down = () => Promise.reject(new ClosedStoreError('the store could not be opened'));
	return {
		...{ create: down, put: down, count: down, claim: down, confirm: down, withdraw: down },
		...{ state: down, cut: down, check: down },
		sweep: () => Promise.resolve(false),
		close: () => Promise.resolve()
	};
}
