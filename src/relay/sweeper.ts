import type { Store } from './store.ts';
import type { Clock } from './time.ts';

const pause = 60_000;
/** Between two batches of one sweep: others come first. */
const breath = 50;

/**
 * Sweeps every minute, in batches.
 * @returns stops it, once the batch that runs is done
 */
export function sweepAlways(
	store: Store,
	clock: Clock,
	onTrouble: (error: unknown) => void
): () => Promise<void> {
	let isStopped = false;
	let running = Promise.resolve();
	let timer = setTimeout(sweep, pause).unref();
	function sweep(): void {
		running = store.sweep(clock()).then(next, (error: unknown) => {
			onTrouble(error);
			next(false);
		});
	}
	function next(isMore: boolean): void {
		if (!isStopped) timer = setTimeout(sweep, isMore ? breath : pause).unref();
	}
	return async () => {
		isStopped = true;
		clearTimeout(timer);
		await running;
	};
}
