import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadNewest } from './load-newest.ts';

class AWorker extends EventTarget {
	readonly postMessage = vi.fn<(message: unknown) => void>();
	state: ServiceWorkerState;

	constructor(state: ServiceWorkerState) {
		super();
		this.state = state;
	}

	becomes(state: ServiceWorkerState): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

/** A browser with the app kept in it, and perhaps a newer one on its way. */
function aContainer(parts: {
	waiting?: AWorker;
	installing?: AWorker;
	update?: () => Promise<void>;
}) {
	const registration = { update: vi.fn(parts.update ?? (() => Promise.resolve())), ...parts };
	const container = Object.assign(new EventTarget(), {
		getRegistration: () => Promise.resolve(registration)
	});
	return {
		container: container as unknown as ServiceWorkerContainer,
		takeOver: () => container.dispatchEvent(new Event('controllerchange'))
	};
}

const settled = () => vi.advanceTimersByTimeAsync(0);
const skip = { type: 'SKIP_WAITING' };
const reload = vi.fn();

beforeEach(() => {
	vi.useFakeTimers();
	reload.mockClear();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('loading the newest app', () => {
	it('loads anew at once where nothing is newer, or nothing is kept', async () => {
		await loadNewest(aContainer({}).container, reload);
		await loadNewest(null, reload);
		expect(reload).toHaveBeenCalledTimes(2);
	});

	it('lets a version that waits take over first', async () => {
		const waiting = new AWorker('installed');
		const { container, takeOver } = aContainer({ waiting });
		void loadNewest(container, reload);
		await settled();
		expect(waiting.postMessage.mock.calls).toEqual([[skip]]);
		expect(reload).not.toHaveBeenCalled();
		takeOver();
		await settled();
		expect(reload).toHaveBeenCalledOnce();
	});

	it('waits for a version that is still coming in', async () => {
		const installing = new AWorker('installing');
		const { container, takeOver } = aContainer({ installing });
		void loadNewest(container, reload);
		await settled();
		expect(installing.postMessage).not.toHaveBeenCalled();
		installing.becomes('installed');
		expect(installing.postMessage.mock.calls).toEqual([[skip]]);
		takeOver();
		await settled();
		expect(reload).toHaveBeenCalledOnce();
	});

	it('goes on with the one that is there when the newer one fails or stays away', async () => {
		const failing = new AWorker('installing');
		void loadNewest(aContainer({ installing: failing }).container, reload);
		await settled();
		failing.becomes('redundant');
		await settled();
		expect(reload).toHaveBeenCalledTimes(1);
		void loadNewest(aContainer({ installing: new AWorker('installing') }).container, reload);
		await vi.advanceTimersByTimeAsync(20_000);
		expect(reload).toHaveBeenCalledTimes(2);
	});

	it('loads anew without network too', async () => {
		const update = () => Promise.reject(new TypeError('no network'));
		await loadNewest(aContainer({ update }).container, reload);
		expect(reload).toHaveBeenCalledOnce();
	});
});
